import { firstName } from '@/lib/domain/draft-people';
import { introductionState, sides } from '@/lib/domain/introduction';
import type { IntroductionView } from '@/lib/services/load-introductions';
import { Theirs } from '../ui/theirs';
import { useIntroductionWords } from './words';

/** What was learnt when one with the same person went badly comes back here. */
export function Lessons({ view: { introduction, lessons } }: { readonly view: IntroductionView }) {
  const t = useIntroductionWords();
  // It is for the next one: once that is made, it has done its work.
  if (introductionState(introduction).madeAt !== null) return null;
  const own = sides.filter((side) => lessons[side] !== '');
  const once = own.filter((side, at) => own.findIndex((each) => lessons[each] === lessons[side]) === at);
  return once.map((side) => (
    <p key={side} className="notice small">
      <Theirs text={t.lesson(firstName(introduction[side].name), lessons[side])} max={400} />
    </p>
  ));
}
