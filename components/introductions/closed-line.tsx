import type { IntroductionView } from '@/lib/services/load-introductions';
import { RecordLink } from '../brief/record-link';
import { useDates } from '../shell/dates';
import { Theirs } from '../ui/theirs';
import { pairText, stageText } from './introduction-card';
import { useIntroductionWords } from './words';

/** One that is over, with how it ended and when. */
export function ClosedLine({ view: { introduction } }: { readonly view: IntroductionView }) {
  const t = useIntroductionWords();
  const dates = useDates();
  const last = introduction.steps.at(-1)?.at ?? introduction.createdAt;
  return (
    <div>
      <RecordLink from={{ kind: 'introduction', id: introduction.id }} personId="">
        <Theirs text={pairText(t, introduction)} max={200} />
      </RecordLink>
      <p className="source">{`${stageText(t, introduction)} · ${dates.short(last)}`}</p>
    </div>
  );
}
