import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  introductionCounts,
  introductionState,
  lessonAbout,
  type Introduction,
  type IntroductionStep,
} from './introduction';
import { nextSteps } from './introduction-next';

const now = { at: '2026-03-20T09:00:00Z', zone: 'Europe/Stockholm' };
const day = (date: string) => `${date}T09:00:00Z`;
const intro = (steps: readonly IntroductionStep[] = [], over: Partial<Introduction> = {}): Introduction => ({
  id: 'i1',
  createdAt: day('2026-03-01'),
  updatedAt: day('2026-03-01'),
  deletedAt: null,
  direction: 'given',
  a: { personId: 'ana', name: 'Ana Example', why: '' },
  b: { personId: 'sara', name: 'Sara Lind', why: '' },
  by: null,
  meetingId: null,
  favour: false,
  mode: 'in-person',
  next: null,
  startedOn: '2026-03-01',
  steps,
  ...over,
});
const made: IntroductionStep = { kind: 'made', mode: 'mail', at: day('2026-03-03') };

describe('an introduction', () => {
  it('[P23] begins as an idea with both people', () => {
    expect(introductionState(intro())).toMatchObject({ stage: 'idea', consent: { a: 'not-asked', b: 'not-asked' } });
  });

  it('[P37] goes on from asked to yes, each for themselves', () => {
    const asked = intro([{ kind: 'asked', side: 'a', at: day('2026-03-02') }]);
    expect(introductionState(asked)).toMatchObject({ stage: 'asking', consent: { a: 'asked', b: 'not-asked' } });
    const both = intro([
      ...asked.steps,
      { kind: 'agreed', side: 'a', at: day('2026-03-03') },
      { kind: 'already-fine', side: 'b', at: day('2026-03-03') },
    ]);
    expect(introductionState(both).stage).toBe('both-said-yes');
    expect(nextSteps(both, now)).toEqual([{ kind: 'introduce', side: null, due: '2026-03-03', text: '' }]);
  });

  it('[P37] can be made without asking, and its record says whom nobody asked', () => {
    const state = introductionState(intro([{ kind: 'asked', side: 'a', at: day('2026-03-02') }, made]));
    expect(state).toMatchObject({ stage: 'made', unasked: ['b'] });
  });

  it('[P41] made on 3 March asks for two calls on 10 March; one done leaves the other', () => {
    expect(nextSteps(intro([made]), now)).toMatchObject([
      { kind: 'check', side: 'a', due: '2026-03-10' },
      { kind: 'check', side: 'b', due: '2026-03-10' },
    ]);
    const one = intro([made, { kind: 'checked', side: 'a', at: day('2026-03-10') }]);
    expect(nextSteps(one, now)).toMatchObject([{ kind: 'check', side: 'b', due: '2026-03-10' }]);
  });

  it('[P42] [P43] ends well, or badly with something to mend and a lesson that comes back', () => {
    expect(nextSteps(intro([made, { kind: 'went-well', at: day('2026-03-12') }]), now)).toEqual([]);
    const badly = intro([
      made,
      { kind: 'went-badly', why: 'too early', lesson: 'ask Ana about her time first', at: day('2026-03-12') },
    ]);
    expect(introductionState(badly)).toMatchObject({ stage: 'closed', outcome: 'badly', toMend: true });
    expect(nextSteps(badly, now)).toMatchObject([{ kind: 'mend' }]);
    expect(lessonAbout([badly], 'ana')).toBe('ask Ana about her time first');
    expect(lessonAbout([badly], 'jonas')).toBe('');
  });

  it('[P34] received, asks me to thank who brought us together, also after it ended', () => {
    const received = { direction: 'received' as const, by: { personId: 'jonas', name: 'Jonas Berg', why: '' } };
    const ended = intro([made, { kind: 'went-well', at: day('2026-03-12') }], received);
    expect(nextSteps(ended, now)).toMatchObject([{ kind: 'thank', due: '2026-03-04' }]);
    expect(nextSteps({ ...ended, steps: [...ended.steps, { kind: 'thanked', at: day('2026-03-13') }] }, now)).toEqual(
      [],
    );
  });

  it('[P44] given and received are counted from what was made', () => {
    const received = intro([made], { id: 'i2', direction: 'received', by: { personId: 'ana', name: 'Ana', why: '' } });
    expect(introductionCounts([intro([made]), intro(), received], 'ana')).toEqual({ given: 1, received: 1 });
  });
});

describe('whatever happens to an introduction', () => {
  const at = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const side = fc.constantFrom('a' as const, 'b' as const);
  const step: fc.Arbitrary<IntroductionStep> = fc.oneof(
    fc.record({ kind: fc.constantFrom('asked', 'agreed', 'declined', 'already-fine', 'checked'), side, at }),
    fc.record({ kind: fc.constant('made' as const), mode: fc.constantFrom('in-person', 'call', 'mail'), at }),
    fc.record({ kind: fc.constantFrom('went-well', 'mended', 'thanked', 'dropped', 'reopened'), at }),
    fc.record({ kind: fc.constant('went-badly' as const), why: fc.string(), lesson: fc.string(), at }),
  );

  it('[P35] every order can be told, and an open one always has my next step and a date', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), fc.constantFrom('given', 'received'), (steps, direction) => {
        const told = intro(steps, { direction });
        const { stage } = introductionState(told);
        const next = nextSteps(told, now);
        if (stage !== 'closed') expect(next.length).toBeGreaterThan(0);
        for (const each of next) expect(each.due).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});
