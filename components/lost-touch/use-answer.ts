import type { LostCard } from '@/lib/domain/lost-touch';
import type { RelationText } from '@/lib/i18n/load-relation';
import { cadenceText } from '@/lib/i18n/sentences/relation-sentence';
import { answerCard, takeAnswerBack, type CardAnswer } from '@/lib/services/reviews';
import { useDeps } from '../deps';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

export type ReviewShown = Pick<CardAnswer, 'reviewId' | 'shownIds'>;
type Answer = CardAnswer extends infer Each ? (Each extends CardAnswer ? Omit<Each, Taken> : never) : never;
type Taken = keyof ReviewShown | 'personId';

/** One answer, said with its way back. */
export function useAnswer({ personId, name }: LostCard, review: ReviewShown, text: RelationText) {
  const deps = useDeps();
  const toast = useToast();
  const { busy, run } = useAction();

  function answer(given: Answer) {
    void run(async () => {
      const back = await answerCard(deps, { ...review, personId, ...given });
      if (back) toast({ text: said(text, name, given), undo: () => takeAnswerBack(deps, back) });
    });
  }

  return { busy, answer };
}

function said(text: RelationText, name: string, given: Answer): string {
  const t = text.lost;
  switch (given.answer) {
    case 'keep':
      return t.kept(name, cadenceText(text, given.cadence).toLocaleLowerCase());
    case 'skip':
      return t.skipped(name);
    case 'rest':
      return t.rests(name);
    case 'touch':
      return t.touched(name);
  }
}
