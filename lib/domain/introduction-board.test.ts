import { describe, expect, it } from 'vitest';
import { introduction } from './fixtures/records';
import { boardColumn, byNextStep, isLateOn } from './introduction-board';
import type { IntroductionStep } from './introduction';
import { nextSteps } from './introduction-next';

const now = { at: '2026-03-20T09:00:00Z', zone: 'Europe/Stockholm' };
const at = '2026-03-18T09:00:00Z';
const made: IntroductionStep = { kind: 'made', mode: 'call', at };
const badly: IntroductionStep = { kind: 'went-badly', why: '', lesson: '', at };

describe('the board', () => {
  it('[P35] shows every introduction in the column of what happened last', () => {
    const column = (...steps: readonly IntroductionStep[]) => boardColumn(introduction({ steps }), now);
    expect(column()).toBe('idea');
    expect(column({ kind: 'asked', side: 'a', at })).toBe('asking');
    expect(column({ kind: 'agreed', side: 'a', at }, { kind: 'already-fine', side: 'b', at })).toBe('both-said-yes');
    expect(column(made)).toBe('made');
    expect(column(made, { kind: 'checked', side: 'a', at }, { kind: 'checked', side: 'b', at })).toBe('checked');
    expect(column(made, { kind: 'went-well', at })).toBe('well');
    expect(column(made, badly)).toBe('to-do-after');
    expect(column(made, badly, { kind: 'mended', at })).toBe('badly');
    expect(column({ kind: 'dropped', at })).toBe('dropped');
  });

  it('begins with what is due first', () => {
    const soon = introduction({ id: 'soon', next: { text: '', due: '2026-03-19' } });
    const later = introduction({ id: 'later', next: { text: 'call Ana', due: '2026-04-01' } });
    expect([later, soon].toSorted(byNextStep(now)).map(({ id }) => id)).toEqual(['soon', 'later']);
    expect(isLateOn(soon, now)).toBe(true);
    expect(isLateOn(later, now)).toBe(false);
  });
});

describe('my next step', () => {
  it('[P35] keeps its kind when its date alone is changed, and gives way to words of my own', () => {
    const dated = introduction({ meetingId: null, next: { text: ' ', due: '2026-04-02' } });
    expect(nextSteps(dated, now)).toEqual([{ kind: 'ask', side: 'a', due: '2026-04-02', text: '' }]);
    const own = introduction({ next: { text: 'call Ana', due: '2026-04-02' } });
    expect(nextSteps(own, now)).toEqual([{ kind: 'own', side: null, due: '2026-04-02', text: 'call Ana' }]);
  });

  it('[P37] asks the one first who did not sit at the table where it came up', () => {
    const [came] = nextSteps(introduction({ meetingId: 'coffee' }), now);
    expect(came).toMatchObject({ kind: 'ask', side: 'b' });
    const asked: IntroductionStep = { kind: 'agreed', side: 'b', at };
    expect(nextSteps(introduction({ meetingId: 'coffee', steps: [asked] }), now)).toMatchObject([{ side: 'a' }]);
    expect(nextSteps(introduction({ meetingId: null }), now)).toMatchObject([{ kind: 'ask', side: 'a' }]);
  });

  it('[P41] moves both calls where the date alone is changed', () => {
    const dated = introduction({ steps: [made], next: { text: '', due: '2026-04-02' } });
    expect(nextSteps(dated, now)).toMatchObject([
      { kind: 'check', side: 'a', due: '2026-04-02' },
      { kind: 'check', side: 'b', due: '2026-04-02' },
    ]);
  });

  it('[P43] is what I said would mend it, on the day that I chose, once it went badly', () => {
    const mend = { text: 'call Ana and say sorry', due: '2026-03-25' };
    expect(nextSteps(introduction({ steps: [made, badly], next: mend }), now)).toEqual([
      { kind: 'mend', side: null, ...mend },
    ]);
  });

  it('[P34] of one that I was given: hear from who offered it, then thank them and say how it went', () => {
    const by = { personId: 'leo', name: 'Leo Quist', why: '' };
    const received = introduction({ direction: 'received', a: { personId: null, name: '', why: '' }, by });
    expect(nextSteps(received, now)).toMatchObject([{ kind: 'wait' }]);
    expect(nextSteps({ ...received, steps: [made] }, now)).toMatchObject([
      { kind: 'outcome', due: '2026-03-25' },
      { kind: 'thank', due: '2026-03-19' },
    ]);
  });
});
