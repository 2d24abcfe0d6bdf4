import type { Brief, BriefMeeting } from '@/lib/domain/brief.types';
import { maxQuestions } from '@/lib/domain/meeting';
import { shortDate } from '@/lib/i18n/sentences/dates';
import { useText } from '../deps';
import { useTold } from '../use-told';
import { Pill } from '../ui/pill';
import { Section } from '../ui/section';
import { OwnQuestion } from './own-question';
import { QuestionLine } from './question-line';
import { ShareAgenda } from './share-agenda';
import { SuggestionLine } from './suggestion-line';
import { useAgenda } from './use-agenda';

/** At most three questions: what is on the agenda, and what the records suggest for the rest. */
export function Agenda({ brief }: { readonly brief: Brief }) {
  return brief.meeting ? <MeetingAgenda brief={brief} meeting={brief.meeting} /> : <LooseSuggestions brief={brief} />;
}

function MeetingAgenda({ brief, meeting }: { readonly brief: Brief; readonly meeting: BriefMeeting }) {
  const text = useText().brief.agenda;
  const { questions, suggestions } = brief.agenda;
  const actions = useAgenda(meeting.id, questions);
  const { phase } = meeting;
  const begun = phase === 'five-minutes' || phase === 'under-way' || phase === 'over';
  // At the table there is no time to arrange: what is not on the agenda is only read, and not at all where one is.
  const offered = !begun || phase === 'five-minutes' || (questions.length === 0 && phase === 'under-way');
  const shown = offered ? suggestions : [];
  if (begun && questions.length === 0 && shown.length === 0) return null;
  return (
    <Section
      title={text.heading}
      aside={begun ? null : <AgendaState brief={brief} />}
      end={begun ? null : <ShareAgenda brief={brief} meeting={meeting} />}
    >
      <ol className="questions">
        {questions.map((question, at) => (
          <QuestionLine
            key={question.id}
            {...{ question, at, meeting, begun, actions }}
            last={at === questions.length - 1}
            personId={brief.people[0]?.personId ?? ''}
          />
        ))}
        {shown.map((suggestion) => (
          <SuggestionLine key={suggestion.id} {...{ suggestion, brief }} {...(begun ? {} : { actions })} />
        ))}
      </ol>
      {questions.length < maxQuestions && !begun ? (
        <OwnQuestion meetingId={meeting.id} onWrite={actions.write} />
      ) : null}
    </Section>
  );
}

/** Nothing is planned: what could be asked, to read only. */
function LooseSuggestions({ brief }: { readonly brief: Brief }) {
  const text = useText().brief.agenda;
  if (brief.agenda.suggestions.length === 0) return null;
  return (
    <Section title={text.heading}>
      <ol className="questions">
        {brief.agenda.suggestions.map((suggestion) => (
          <SuggestionLine key={suggestion.id} {...{ suggestion, brief }} />
        ))}
      </ol>
    </Section>
  );
}

function AgendaState({ brief }: { readonly brief: Brief }) {
  const told = useTold();
  const text = told.t.brief.agenda;
  const { questions, mayBeShared, sharedAt } = brief.agenda;
  if (questions.length === 0) return <Pill>{text.none}</Pill>;
  if (sharedAt === null && !mayBeShared) return null;
  return <Pill>{sharedAt === null ? text.notShared : text.shared(shortDate(sharedAt, told))}</Pill>;
}
