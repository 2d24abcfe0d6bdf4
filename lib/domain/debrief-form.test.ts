import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  againDates,
  begun,
  carryEdits,
  emptyForm,
  formFromText,
  retold,
  thanksUsual,
  usualStepDue,
  withoutLine,
} from './debrief-form';
import { readDebrief } from './debrief-items';
import { meeting } from './fixtures/kit';

const now = (at: string) => ({ at, zone: 'Europe/Stockholm' });

describe('meet again in', () => {
  it.each([
    ['31 August and six months is the last of February', '2026-08-31T10:00:00Z', '2027-02-28'],
    ['31 August before a leap year', '2027-08-31T10:00:00Z', '2028-02-29'],
    ['half past midnight here is still the day before in UTC', '2026-08-30T22:30:00Z', '2027-02-28'],
  ])('[P22] %s', (_, at, months6) => {
    expect(againDates(now(at)).months6).toBe(months6);
  });

  it('[P22] two weeks and six weeks are days, over the end of summer time too', () => {
    expect(againDates(now('2026-10-20T10:00:00Z'))).toMatchObject({ weeks2: '2026-11-03', weeks6: '2026-12-01' });
  });
});

it('[P35] a next step has its day beforehand, a week from now', () => {
  expect(usualStepDue(now('2026-12-28T10:00:00Z'))).toBe('2027-01-04');
});

describe('the thank-you', () => {
  const held = (id: string, start: string, wanted: boolean, personIds = ['p-ana']) =>
    meeting({ id, start, personIds, debriefedAt: start, thanks: { wanted, saidAt: null } });
  const at = now('2026-11-26T09:00:00Z');

  it('[P20] is ticked where nothing was said of it', () => {
    expect(thanksUsual(['p-ana'], [meeting({ id: 'm', start: '2026-10-01T09:00:00Z' })], at)).toBe(true);
  });

  it('[P20] stays as it was in the latest debrief with that person', () => {
    const unticked = held('a', '2026-10-01T09:00:00Z', false);
    expect(thanksUsual(['p-ana'], [unticked], at)).toBe(false);
    expect(thanksUsual(['p-ana'], [held('b', '2026-11-01T09:00:00Z', true), unticked], at)).toBe(true);
  });

  it('[P20] is wanted again with somebody else at the table', () => {
    const unticked = held('a', '2026-10-01T09:00:00Z', false);
    expect(thanksUsual(['p-bo'], [unticked], at)).toBe(true);
    expect(thanksUsual(['p-ana', 'p-bo'], [unticked], at)).toBe(true);
  });
});

describe('what was said beside a line', () => {
  const edit = { due: '2026-12-01' };

  it('goes with it when lines are written above, below and in it', () => {
    expect(carryEdits({ 1: edit }, 'a\nme: list', 'a\nb\nme: list')).toEqual({ 2: edit });
    expect(carryEdits({ 1: edit }, 'a\nme: list', 'a\nme: list\nb')).toEqual({ 1: edit });
    expect(carryEdits({ 1: edit }, 'a\nme: list', 'a\nme: lists')).toEqual({ 1: edit });
    expect(carryEdits({ '2:Leo': edit }, 'a\nb\n@Leo', 'b\n@Leo')).toEqual({ '1:Leo': edit });
  });

  it('goes when the line goes', () => {
    expect(carryEdits({ 1: edit }, 'a\nme: list\nb', 'a\nb')).toEqual({});
  });

  it('is never another line’s, wherever one line is put in or taken out', () => {
    const line = fc.constantFrom('me: list', 'her: plan', 'note', '', 'book: Range');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), line, (lines, a, b, more) => {
        const at = a % lines.length;
        const put = b % (lines.length + 1);
        const carried = carryEdits({ [at]: edit }, lines.join('\n'), lines.toSpliced(put, 0, more).join('\n'));
        const [key] = Object.keys(carried);
        return key === undefined || lines.toSpliced(put, 0, more)[Number(key)] === lines[at];
      }),
      { numRuns: 300 },
    );
  });
});

describe('the box', () => {
  it('tells a line otherwise by its first word alone', () => {
    expect(retold('me: the list\n- Ana: plan', 1, 'Bo')).toBe('me: the list\nBo: plan');
    expect(retold('me: a: b', 0, '')).toBe('a: b');
    expect(withoutLine('a\nb\nc', 1)).toBe('a\nc');
    expect([begun('', 'me: '), begun('a\n\n', 'me: ')]).toEqual(['me: ', 'a\nme: ']);
  });

  it('keeps every line that is not understood as a note, whatever is typed', () => {
    const people = [{ personId: 'p-ana', name: 'Ana Example' }];
    const word = fc.constantFrom(
      'me: x',
      'Ana: y',
      'book: z',
      'plain',
      'https://a.example: b',
      '@Leo Quist',
      ': odd',
      '',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 8 }), (lines) => {
        const text = lines.join('\n');
        const { items, notes } = readDebrief({
          text,
          people,
          known: [],
          edits: {},
          now: now('2026-11-26T09:00:00Z'),
        });
        const told = new Set(items.filter((item) => item.kind !== 'name').map((item) => item.at));
        const rest = text.split(/\r?\n/).filter((_, at) => !told.has(at));
        return notes === rest.join('\n').trim();
      }),
      { numRuns: 300 },
    );
  });
});

it('what was kept of the form is read back; what cannot be read is as if nothing had been told', () => {
  const form = { ...emptyForm, nextStep: 'Lunch', thanks: false, edits: { 0: { copy: true } }, asked: true };
  expect(formFromText(JSON.stringify(form), emptyForm)).toEqual(form);
  for (const odd of ['', 'null', '[]', '{"edits":[1],"gifts":3,"thanks":"no"}', '{"nextStep":'])
    expect(formFromText(odd, emptyForm)).toEqual(emptyForm);
});
