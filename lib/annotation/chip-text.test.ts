import { describe, expect, it } from 'vitest';
import type { ChangeKind } from '@/lib/domain/change';
import { annotationWording } from '@/lib/i18n/annotation-wording';
import type { Chip } from '@/lib/messaging/protocol';
import { chipText, newsLine } from './chip-text';

type Remembered = Extract<Chip, { readonly kind: 'remembered' }>;
const kinds: Readonly<Record<ChangeKind, true>> = {
  'new-job': true,
  promotion: true,
  'role-added': true,
  left: true,
  'no-longer-listed': true,
  'company-unclear': true,
  'employer-renamed': true,
  headline: true,
  bio: true,
  name: true,
  handle: true,
  location: true,
  education: true,
  certification: true,
  'open-to-work': true,
  hiring: true,
  website: true,
  post: true,
  news: true,
};
const en = annotationWording('en');
const sv = annotationWording('sv');
const ana: Remembered = { kind: 'remembered', meetings: 1, meetingKind: 'coffee', lastMet: '2026-03-12', news: [] };

describe('what the chip says', () => {
  it('coffees and the day, and nothing more', () => {
    expect(chipText(ana, en, 'en', 2026)).toEqual({ what: '1 coffee', when: '12 Mar', spoken: '1 coffee, 12 Mar' });
    expect(chipText(ana, sv, 'sv', 2026)).toMatchObject({ what: '1 fika', when: '12 mars' });
  });

  it('the year where it is another one', () => {
    expect(chipText(ana, en, 'en', 2027).when).toBe('12 Mar 2026');
  });

  it('several, in the kind’s own word', () => {
    expect(chipText({ ...ana, meetings: 3 }, en, 'en', 2026).what).toBe('3 coffees');
    expect(chipText({ ...ana, meetings: 2, meetingKind: 'lunch' }, en, 'en', 2026).what).toBe('2 lunches');
    expect(chipText({ ...ana, meetings: 2 }, sv, 'sv', 2026).what).toBe('2 fikor');
  });

  it('that there was none yet', () => {
    expect(chipText({ ...ana, meetings: 0, lastMet: null }, en, 'en', 2026)).toMatchObject({
      what: 'No coffee yet',
      when: '',
    });
  });

  it('aloud too what the dot says', () => {
    expect(chipText({ ...ana, news: [{ kind: 'bio', text: '' }] }, en, 'en', 2026).spoken).toBe(
      '1 coffee, 12 Mar, something new',
    );
  });

  it('nothing for a date that is none', () => {
    expect(chipText({ ...ana, lastMet: 'soon' }, en, 'en', 2026).when).toBe('');
  });
});

describe('a line of news', () => {
  it('has a sentence for every kind of change, in both languages', () => {
    for (const kind of Object.keys(kinds)) {
      for (const wording of [en, sv]) {
        expect(newsLine({ kind, text: '' }, wording), kind).not.toBe('');
      }
    }
  });

  it('is cut where a text is long, and shows the text alone where the kind is unknown', () => {
    expect(newsLine({ kind: 'bio', text: 'x'.repeat(1_000_000) }, en).length).toBeLessThan(120);
    expect(newsLine({ kind: 'constructor', text: 'Hello' }, en)).toBe('Hello');
  });
});
