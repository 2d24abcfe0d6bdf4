import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asOne,
  followUpState,
  followUpTask,
  isFollowUpOpen,
  isSoonAgain,
  type FollowUp,
  type FollowUpStep,
} from './follow-up';

const zone = 'Europe/Stockholm';
const on = (date: string) => ({ at: `${date}T09:00:00Z`, zone });
const followUp = (...steps: readonly FollowUpStep[]): FollowUp => ({
  id: 'f1',
  createdAt: '2026-03-01T09:00:00Z',
  updatedAt: '2026-03-01T09:00:00Z',
  deletedAt: null,
  personId: 'ana',
  meetingId: 'slush',
  topic: 'your talk on suppliers',
  subject: 'Suppliers',
  body: 'Your talk stayed with me. Coffee?',
  startedOn: '2026-03-01',
  steps,
});
const mailed = (date: string): FollowUpStep => ({ kind: 'mailed', at: `${date}T09:00:00Z` });

describe('a follow-up', () => {
  it('[P55] asks for the same mail three days after the first, not before', () => {
    const sent = followUp(mailed('2026-03-02'));
    expect(followUpTask(sent, on('2026-03-02'))).toEqual({ kind: 'write-again', due: '2026-03-05' });
    expect(followUpState(sent, on('2026-03-04'))).toBe('waiting');
    expect(followUpState(sent, on('2026-03-05'))).toBe('again');
  });

  it('[P56] of somebody who was two people until joined is one: two mails in all, and none after them', () => {
    const one = followUp(mailed('2026-03-02'));
    const other = { ...followUp(mailed('2026-03-04')), id: 'f2', createdAt: '2026-03-02T09:00:00Z' };
    const [both, ...more] = asOne([other, one]);
    expect([both?.id, more]).toEqual(['f1', []]);
    expect(both && followUpState(both, on('2026-03-08'))).toBe('last-wait');
    expect(both && followUpTask(both, on('2026-03-12'))).toBeNull();
    const elsewhere = { ...other, meetingId: 'another event' };
    expect(asOne([elsewhere, one])).toEqual([elsewhere, one]);
    expect(asOne([{ ...other, deletedAt: '2026-03-05T09:00:00Z' }, one])).toEqual([one]);
  });

  it('[P56] is over seven days after the second mail, with nothing left to do', () => {
    const twice = followUp(mailed('2026-03-02'), mailed('2026-03-05'));
    expect(followUpState(twice, on('2026-03-11'))).toBe('last-wait');
    expect(followUpState(twice, on('2026-03-12'))).toBe('moved-on');
    expect(followUpTask(twice, on('2026-03-12'))).toBeNull();
  });

  it('[P50] is closed by a no, with nothing left to do', () => {
    const no = followUp(mailed('2026-03-02'), { kind: 'said-no', at: '2026-03-03T09:00:00Z' });
    expect([isFollowUpOpen(no, on('2026-03-20')), followUpTask(no, on('2026-03-20'))]).toEqual([false, null]);
  });

  it('[P48] says quietly that a second touch would come within three days', () => {
    const sent = followUp(mailed('2026-03-02'));
    expect(isSoonAgain(sent, on('2026-03-04'))).toBe(true);
    expect(isSoonAgain(sent, on('2026-03-05'))).toBe(false);
    expect(
      isSoonAgain(followUp(mailed('2026-03-02'), { kind: 'answered', at: '2026-03-03T09:00:00Z' }), on('2026-03-04')),
    ).toBe(false);
  });

  it('counts days by the wall clock, over the change to summer time', () => {
    const late = followUp({ kind: 'mailed', at: '2026-03-27T22:30:00Z' });
    expect(followUpState(late, { at: '2026-03-29T22:30:00Z', zone })).toBe('again');
  });
});

describe('whatever happens to a follow-up', () => {
  const step = fc.record({
    kind: fc.constantFrom(
      'mailed',
      'called',
      'answered',
      'said-no',
      'planned',
      'moved-on',
      'reopened',
    ) satisfies fc.Arbitrary<FollowUpStep['kind']>,
    at: fc
      .date({ min: new Date('2026-01-01'), max: new Date('2026-06-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
  });

  it('[P35] an open one has my next step, and [P56] a third mail is never suggested', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        const told = followUp(...steps);
        const now = on('2026-06-02');
        const task = followUpTask(told, now);
        expect(task !== null).toBe(isFollowUpOpen(told, now));
        const mails = steps.filter(({ kind }) => kind === 'mailed').length;
        if (mails >= 2) expect(['write', 'write-again']).not.toContain(task?.kind);
      }),
    );
  });
});
