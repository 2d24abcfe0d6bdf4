import type { PersonBrief } from '@/lib/domain/brief.types';
import { longDate } from '@/lib/i18n/sentences/dates';
import { maxMentioned, mentionText } from '@/lib/i18n/sentences/records-blocks';
import { cutWords } from '@/lib/i18n/sentences/words';
import { useTold } from '../use-told';
import { Section } from '../ui/section';
import { MarkdownLine } from '../ui/markdown';
import { Theirs } from '../ui/theirs';
import { RecordLink } from './record-link';

type Props = { readonly person: PersonBrief; readonly named?: boolean };

const lineWords = 40;

/** Three bullets of what was noted, the step agreed, and what came up. */
export function LastTime({ person, named = false }: Props) {
  const told = useTold();
  const { lastTime: text, ...rest } = told.t.brief;
  if (person.lastTime.length === 0 && !person.nextStep && person.mentioned.length === 0) return null;
  const step = person.nextStep ? [{ text: text.agreed(person.nextStep.text), from: person.nextStep.from }] : [];
  const when = person.lastMet ? <span className="source">{longDate(person.lastMet.at, told)}</span> : null;
  return (
    <Section title={named ? rest.suggestion.to(cutWords(person.name, 4), text.heading) : text.heading} end={when}>
      <ul className="bullets">
        {[...person.lastTime, ...step].map((line) => (
          <li key={line.text}>
            <RecordLink from={line.from} personId={person.personId}>
              <MarkdownLine text={cutWords(line.text, lineWords)} />
            </RecordLink>
          </li>
        ))}
        {person.mentioned.slice(0, maxMentioned).map((each) => (
          <li key={each.mentionId}>
            <RecordLink from={each.from} personId={person.personId}>
              <Theirs text={rest.mentioned(mentionText(each))} />
            </RecordLink>
            {each.sent ? <span className="source"> {told.t.briefForm.sentMark}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
