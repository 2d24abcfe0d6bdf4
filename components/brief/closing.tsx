import type { Brief, BriefMeeting } from '@/lib/domain/brief.types';
import { cutWords } from '@/lib/i18n/sentences/words';
import { useText } from '../deps';
import { Section } from '../ui/section';
import { Theirs } from '../ui/theirs';
import { RecordLink } from './record-link';

/** The next step to propose before one parts. */
export function Closing({ brief, meeting }: { readonly brief: Brief; readonly meeting: BriefMeeting }) {
  const { closing } = useText().brief;
  const found = brief.people.find((person) => person.nextStep !== null);
  const words = found?.nextStep ? closing.again(cutWords(found.nextStep.text, 40)) : closing.agree;
  return (
    <Section title={closing.heading}>
      <p>
        <RecordLink
          from={found?.nextStep?.from ?? { kind: 'meeting', id: meeting.id }}
          personId={found?.personId ?? ''}
        >
          <Theirs text={words} />
        </RecordLink>
      </p>
    </Section>
  );
}
