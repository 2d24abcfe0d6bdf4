import { describe, expect, it } from 'vitest';
import { brief } from './brief';
import type { BriefPersonInput } from './brief.types';
import { identity, now, person } from './fixtures/kit';
import type { OwnFact } from './own-fact';

const read = identity({
  facts: {
    headline: 'Operations Manager at Volta',
    location: 'Gothenburg',
    positions: [{ title: 'Operations Manager', company: 'Volta', start: '2023-02', end: null, current: true }],
  },
  lastReadAt: '2026-11-01T09:00:00Z',
  topReadAt: '2026-11-01T09:00:00Z',
  experienceReadAt: '2026-11-01T09:00:00Z',
  changes: [],
});

function given(patch: Partial<OwnFact>): OwnFact {
  const at = patch.createdAt ?? '2026-11-22T09:00:00Z';
  return {
    id: `own-${patch.field ?? 'job'}`,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    personId: 'ana',
    field: 'job',
    text: 'Head of Operations',
    company: 'Volta',
    since: null,
    origin: 'typed',
    source: null,
    url: '',
    before: '',
    ...patch,
  };
}

function told(own: readonly OwnFact[], patch: Partial<BriefPersonInput> = {}) {
  const input = { person: person(), identities: [read], meetings: [], notes: [], own, ...patch };
  return brief({ now, meeting: null, people: [input] }).people[0]!;
}

describe('a job that the user gave', () => {
  it('counts where no page was read, and says where it came from', () => {
    expect(told([given({})], { identities: [] }).role).toMatchObject({
      title: 'Head of Operations',
      company: 'Volta',
      own: { origin: 'typed', at: '2026-11-22T09:00:00Z' },
      from: { kind: 'own-fact', id: 'own-job' },
      isNew: false,
    });
  });

  it('counts where the page was read before, and is not overwritten by that older reading', () => {
    expect(told([given({})]).role).toMatchObject({ title: 'Head of Operations', own: { origin: 'typed' } });
  });

  it('gives way to a later reading of the job list', () => {
    const { role } = told([given({ createdAt: '2026-10-01T09:00:00Z' })]);
    expect(role).toMatchObject({ title: 'Operations Manager' });
    expect(role?.own).toBeUndefined();
  });

  it('makes no change, whatever a later reading says', () => {
    expect(told([given({ createdAt: '2026-10-01T09:00:00Z', text: 'Operations Manager' })]).changes).toEqual([]);
    expect(told([given({})]).changes).toEqual([]);
  });

  it('counts no more when it is taken back', () => {
    expect(told([given({ deletedAt: '2026-11-23T09:00:00Z' })]).role).toMatchObject({ title: 'Operations Manager' });
  });

  it('is told with its date once it is old', () => {
    expect(told([given({ createdAt: '2026-01-01T09:00:00Z' })], { identities: [] }).role).toMatchObject({
      state: 'old',
      asOf: '2026-01-01T09:00:00Z',
    });
  });
});

describe('a headline that the user gave', () => {
  const headline = given({
    field: 'headline',
    text: 'Head of Everything',
    company: '',
    origin: 'marked',
    source: 'linkedin',
  });

  it('is the role where no job is known', () => {
    expect(told([headline], { identities: [] }).role).toMatchObject({
      headline: 'Head of Everything',
      own: { origin: 'marked', source: 'linkedin' },
    });
  });

  it('stands beside a job that is known, as a page’s would: no job news is made of it', () => {
    const { role, changes } = told([headline]);
    expect(role).toMatchObject({
      state: 'jobs-unread',
      title: 'Operations Manager',
      says: { what: 'headline', text: 'Head of Everything' },
      from: { kind: 'own-fact' },
    });
    expect(changes).toEqual([]);
  });

  it('says nothing that the page said already', () => {
    expect(told([{ ...headline, text: 'Operations manager at Volta' }]).role).toMatchObject({ state: 'fresh' });
  });

  it('gives way to a later reading', () => {
    expect(told([{ ...headline, createdAt: '2026-10-01T09:00:00Z' }]).role).toMatchObject({ state: 'fresh' });
  });
});

describe('a place that the user gave', () => {
  const place = given({ field: 'location', text: 'Lund', company: '' });

  it('is told where it is the newest word, and not after a later reading', () => {
    expect(told([place]).place).toMatchObject({ text: 'Lund', from: { kind: 'own-fact' } });
    expect(told([{ ...place, createdAt: '2026-10-01T09:00:00Z' }]).place).toBeNull();
  });
});
