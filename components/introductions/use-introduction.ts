import { firstName } from '@/lib/domain/draft-people';
import { daysLater, todayOf } from '@/lib/domain/due-dates';
import { introductionState, sides, type Introduction, type Party, type Side } from '@/lib/domain/introduction';
import { namesText } from '@/lib/i18n/sentences/meeting-sentence';
import {
  deleteIntroduction,
  editIntroduction,
  restoreIntroduction,
  takeBackIntroductionSteps,
  tellIntroduction,
  tellIntroductionWritten,
  type StepTold,
} from '@/lib/services/introductions';
import type { IntroductionView } from '@/lib/services/load-introductions';
import { whoTheyAre } from '@/lib/services/who-they-are';
import { useDeps, useLanguage } from '../deps';
import type { DraftDone } from '../drafts/draft-sheet';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useOpenDraft } from './draft-place';
import { useIntroductionWords } from './words';

/** All that can be done with one introduction; each is said, and has its undo. */
export type IntroductionActions = ReturnType<typeof useIntroduction>;

export function useIntroduction({ introduction, people }: Pick<IntroductionView, 'introduction' | 'people'>) {
  const deps = useDeps();
  const t = useIntroductionWords();
  const language = useLanguage();
  const toast = useToast();
  const openDraft = useOpenDraft();
  const { busy, run } = useAction();
  const { id, next } = introduction;
  const name = (side: Side) => firstName(introduction[side].name);
  const state = introductionState(introduction);
  const unasked = sides.filter((side) => state.consent[side] === 'not-asked');
  const unaskedNames = namesText(unasked.map(name), language);

  function tell(said: string, ...steps: readonly StepTold[]): void {
    void run(async () => {
      await tellIntroduction(deps, id, ...steps);
      toast({ text: said, undo: () => takeBackIntroductionSteps(deps, id, steps.length, next) });
    });
  }

  /** They were written to: that is a contact too, with those of them who are remembered. */
  function tellWritten(said: string, how: DraftDone['how'], to: readonly (Party | null)[], step: StepTold): void {
    void run(async () => {
      const contact = {
        personIds: to.flatMap((party) => party?.personId ?? []),
        kind: how === 'mail' ? ('mail' as const) : ('message' as const),
      };
      await tellIntroductionWritten(deps, id, step, contact);
      toast({ text: said, undo: () => takeBackIntroductionSteps(deps, id, 1, next) });
    });
  }

  /** Changes what is not something that happened; the toast's undo puts back what was. */
  function edit(said: string, patch: Partial<Pick<Introduction, 'a' | 'b' | 'favour' | 'mode' | 'next'>>): void {
    void run(async () => {
      const before = await deps.db.introductions.get(id);
      const saved = await editIntroduction(deps, id, patch);
      if (!before || !saved.ok) return;
      const { a, b, favour, mode } = before;
      toast({ text: said, undo: () => editIntroduction(deps, id, { a, b, favour, mode, next: before.next }) });
    });
  }

  const madeText =
    introduction.direction === 'received'
      ? t.told.inTouch
      : unasked.length > 0
        ? t.told.madeUnasked(unaskedNames)
        : t.told.made;

  return {
    busy,
    name,
    state,
    unasked,
    unaskedNames,
    tell,
    edit,
    made: () => tell(madeText, { kind: 'made', mode: introduction.mode }),
    asked: (side: Side) => tell(t.told.asked(name(side)), { kind: 'asked', side }),
    agreed: (side: Side) => tell(t.told.agreed(name(side)), { kind: 'agreed', side }),
    declined: (side: Side) => tell(t.told.declined(name(side)), { kind: 'declined', side }),
    alreadyFine: (side: Side) => tell(t.told.fine(name(side)), { kind: 'already-fine', side }),
    checked: (side: Side) => tell(t.told.checked(name(side)), { kind: 'checked', side }),
    wentWell: () => tell(introduction.direction === 'given' ? t.told.well : t.told.wellReceived, { kind: 'went-well' }),
    mended: () => tell(t.told.mended, { kind: 'mended' }),
    thanked: () => tell(t.told.thanked, { kind: 'thanked' }),
    reopen: () => tell(t.told.reopened, { kind: 'reopened' }),
    letBe: () => tell(t.told.dropped, { kind: 'dropped' }),
    later: () => edit(t.told.moved, { next: { text: next?.text ?? '', due: daysLater(todayOf(deps.clock.now()), 7) } }),
    done: () => edit(t.told.done, { next: null }),
    askFirst: (side: Side) =>
      void run(async () => {
        const who = await whoTheyAre(deps, introduction[side === 'a' ? 'b' : 'a'].personId);
        openDraft({
          request: { kind: 'ask-before-introducing', introduction, side, people, who },
          draftKey: `introduction:${id}:ask:${side}`,
          onSent: ({ how }) =>
            tellWritten(t.told.asked(name(side)), how, [introduction[side]], { kind: 'asked', side }),
        });
      }),
    /** Who A is, who B is, and why each should care: all three in one message to both. */
    writeBoth: () =>
      void run(async () => {
        const [a, b] = await Promise.all(sides.map((side) => whoTheyAre(deps, introduction[side].personId)));
        openDraft({
          request: { kind: 'introduction', introduction, people, who: { a: a ?? '', b: b ?? '' } },
          draftKey: `introduction:${id}:both`,
          onSent: ({ how }) =>
            tellWritten(madeText, how, [introduction.a, introduction.b], { kind: 'made', mode: 'mail' }),
        });
      }),
    askHow: (side: Side) =>
      openDraft({
        request: { kind: 'check-introduction', introduction, side, people },
        draftKey: `introduction:${id}:check:${side}`,
        onSent: ({ how }) =>
          tellWritten(t.told.checked(name(side)), how, [introduction[side]], { kind: 'checked', side }),
      }),
    thank: () =>
      openDraft({
        request: { kind: 'report-to-introducer', introduction, people },
        draftKey: `introduction:${id}:thank`,
        onSent: ({ how }) => tellWritten(t.told.thanked, how, [introduction.by], { kind: 'thanked' }),
      }),
    takeBack: () =>
      void run(async () => {
        const undo = await takeBackIntroductionSteps(deps, id);
        if (undo) toast({ text: t.told.takenBack, undo });
      }),
    remove: (onGone?: () => void) =>
      void run(async () => {
        await deleteIntroduction(deps, id);
        toast({ text: t.told.removed, undo: () => restoreIntroduction(deps, id) });
        onGone?.();
      }),
  };
}
