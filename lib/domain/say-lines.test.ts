import { describe, expect, it } from 'vitest';
import type { IdentityInput } from './brief.types';
import { about, change, identity, now, onX, post, promoted, promotion } from './fixtures/kit';
import { sayLines } from './say-lines';

const march = '2026-03-12T13:00:00Z';
const said = (identities: readonly IdentityInput[], lastMet: string | null = march) =>
  sayLines(about({ identities }), lastMet, now).map((line) => line.kind);
const left = change('left', {
  before: { text: 'Operations Manager, Volta', title: 'Operations Manager', company: 'Volta' },
  after: null,
});
const newJob = change('new-job', { after: { text: 'CTO, Nova', title: 'CTO', company: 'Nova' } });
const moved = change('location', { before: { text: 'Gothenburg' }, after: { text: 'Stockholm' } });

describe('job news', () => {
  it('of ten posts and a promotion the promotion alone is said [P11]', () => {
    const posts = Array.from({ length: 10 }, (_, index) => post({ id: `p${index}` }));
    expect(said([promoted(), onX({ posts })])).toEqual(['congratulate']);
  });

  it('of eleven months ago is still said to whom you met a year ago [P11]', () => {
    const early = { ...promotion, effective: '2025-12' };
    expect(said([promoted({ changes: [early] })], '2025-11-20T09:00:00Z')).toEqual(['congratulate']);
  });

  it('is not said again where it was so when you last met, or was only told late', () => {
    expect(said([promoted({ changes: [{ ...promotion, effective: '2026-02' }] })])).toEqual([]);
    expect(said([promoted({ changes: [{ ...promotion, editedLate: true }] })])).toEqual([]);
  });

  it('is a question while it is uncertain', () => {
    expect(said([promoted({ changes: [{ ...promotion, certainty: 'maybe' }] })])).toEqual(['work-these-days']);
  });

  it('prefers a new job to a further role, and says one', () => {
    const further = change('role-added', {
      after: { text: 'Board member, KTH', title: 'Board member', company: 'KTH' },
    });
    expect(sayLines(about({ identities: [promoted({ changes: [further, promotion] })] }), march, now)).toMatchObject([
      { change: { kind: 'promotion' } },
    ]);
  });
});

describe('a role that ended', () => {
  it('is asked after plainly, with nothing beside it [P13]', () => {
    expect(said([identity({ changes: [left, moved], posts: [post()] })])).toEqual(['how-are-things']);
    expect(said([identity({ changes: [change('no-longer-listed')] })])).toEqual(['how-are-things']);
  });

  it('lets a new job elsewhere be congratulated, and nothing else', () => {
    expect(said([identity({ changes: [left, newJob] })])).toEqual(['congratulate']);
    expect(said([promoted({ changes: [left, promotion] })])).toEqual(['how-are-things']);
    const back = change('new-job', { after: { text: 'Advisor, Volta', title: 'Advisor', company: 'Volta' } });
    expect(said([identity({ changes: [left, back] })])).toEqual(['how-are-things']);
  });

  it('is not congratulated on, even where a change still praises it', () => {
    const ended = identity({
      facts: { positions: [{ title: 'Head of Operations', company: 'Volta', current: false, end: '2026-11' }] },
      changes: [promotion],
    });
    expect(said([ended])).toEqual([]);
  });

  it('keeps congratulations back from somebody who looks for work', () => {
    expect(said([promoted({ changes: [promotion, change('open-to-work')] })])).toEqual(['how-are-things']);
  });
});

describe('posts', () => {
  const spoken = (patch: Parameters<typeof post>[0], lastMet: string | null = null) =>
    said([onX({ posts: [post(patch)] })], lastMet);

  it('are spoken of for 30 days, one at most', () => {
    expect(spoken({ at: '2026-10-28T09:00:00Z' })).toEqual(['post']);
    expect(spoken({ at: '2026-10-20T09:00:00Z' })).toEqual([]);
    expect(said([onX({ posts: [post(), post({ id: 'p2' })] })])).toEqual(['post']);
  });

  it('of last quarter are never spoken of, whenever you last met [P11]', () => {
    expect(spoken({ at: '2026-08-20T09:00:00Z' }, '2025-01-01T09:00:00Z')).toEqual([]);
  });

  it('are their own words, and newer than your last meeting', () => {
    expect(spoken({ kind: 'repost' })).toEqual([]);
    expect(spoken({ kind: 'reply' })).toEqual([]);
    expect(spoken({ text: ' ' })).toEqual([]);
    expect(spoken({}, '2026-11-24T09:00:00Z')).toEqual([]);
  });

  it.each([
    'My father passed away last week.',
    'We are expecting! Baby due in May.',
    'I was laid off today, open to work.',
    'Vi har gift oss!',
    'Min dotter fyllde tre i går.',
    'Why I vote on Sunday',
    'One year after the cancer diagnosis',
  ])('of a personal kind are never spoken of: %s', (text) => {
    expect(spoken({ text })).toEqual([]);
  });
});

describe('a move', () => {
  it('is at most asked after, and second', () => {
    expect(said([promoted({ changes: [moved, promotion] })])).toEqual(['congratulate', 'place-now']);
    expect(said([identity({ changes: [moved] })])).toEqual(['place-now']);
    expect(said([identity({ changes: [{ ...moved, certainty: 'maybe' }] })])).toEqual([]);
  });
});

it('says nothing where nothing is known', () => {
  expect(said([])).toEqual([]);
  expect(said([identity()])).toEqual([]);
});
