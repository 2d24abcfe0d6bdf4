import { PersonFollowUps } from '../follow-ups/person-follow-ups';
import { CadenceLine } from '../person/cadence';
import { LastContact } from '../touches/last-contact';
import { TouchChips } from '../touches/touch-chips';
import { Section } from '../ui/section';
import { useEventsText, WithEventsText } from './events-text';

type Props = {
  readonly personId: string;
  /** Opens the mail of a follow-up in the place of the brief. */
  readonly onWrite: (followUpId: string) => void;
};

/** Under the brief in popup and panel: what is open after an event, the last contact, and one click for the next. */
export function Contact({ personId, onWrite }: Props) {
  return (
    <>
      <PersonFollowUps personId={personId} onWrite={onWrite} />
      <WithEventsText>
        <Touched personId={personId} />
      </WithEventsText>
    </>
  );
}

function Touched({ personId }: Pick<Props, 'personId'>) {
  const { touch: t } = useEventsText();
  return (
    <Section title={t.heading}>
      <div className="stack-s">
        <LastContact personId={personId} />
        <TouchChips personId={personId} />
        <CadenceLine personId={personId} />
      </div>
    </Section>
  );
}
