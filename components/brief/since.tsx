import { ArrowUp, Eye, HelpCircle, MessageSquare, Minus, type LucideIcon } from 'lucide-react';
import { createElement, Fragment, type ReactNode } from 'react';
import type { ChangeLine, PersonBrief } from '@/lib/domain/brief.types';
import { sinceHeading, sourceText } from '@/lib/i18n/sentences/brief-sentence';
import { changeSource, changeText } from '@/lib/i18n/sentences/change-sentence';
import { cutWords } from '@/lib/i18n/sentences/words';
import { useDeps, useText } from '../deps';
import { routes } from '../routes';
import { useTold } from '../use-told';
import { LinkButton } from '../ui/link-button';
import type { Tone } from '../ui/pill';
import { Row } from '../ui/row';
import { Section } from '../ui/section';
import { SourceLine } from '../ui/source-line';
import { Theirs } from '../ui/theirs';
import { RecordLink } from './record-link';

type Props = { readonly person: PersonBrief; readonly named?: boolean };

/** What changed since you last met, biggest first, and when each source was last read. */
export function Since({ person, named = false }: Props) {
  const { openPage } = useDeps();
  const told = useTold();
  const text = useText();
  if (!person.since && person.changes.length === 0 && person.sources.length === 0) return null;
  const more =
    person.moreChanges > 0
      ? [
          <LinkButton key="more" onClick={() => openPage(routes.person(person.personId))}>
            {text.briefForm.moreChanges(person.moreChanges)}
          </LinkButton>,
        ]
      : [];
  const title = named
    ? text.brief.suggestion.to(cutWords(person.name, 4), sinceHeading(told, person))
    : sinceHeading(told, person);
  return (
    <Section title={title} end={<Sources person={person} />}>
      <div className="rows">
        {person.changes.map((line, at) => (
          <Change
            key={line.change.id}
            line={line}
            personId={person.personId}
            more={at === person.changes.length - 1 ? more : []}
          />
        ))}
        {person.changes.length === 0 ? <p className="soft">{nothingText(text, person)}</p> : null}
      </div>
    </Section>
  );
}

/** Read long ago, nothing can be said to be new or not. */
function nothingText(text: ReturnType<typeof useText>, { since, sources }: PersonBrief): string {
  if (sources.every((read) => read.old)) return text.brief.since.notRead;
  return since ? text.brief.since.none : text.briefForm.readOnce;
}

type ChangeProps = { readonly line: ChangeLine; readonly personId: string; readonly more: readonly ReactNode[] };

function Change({ line, personId, more }: ChangeProps) {
  const told = useTold();
  return (
    <Row
      icon={createElement(iconOf(line), { size: 12, strokeWidth: 2.2 })}
      tone={toneOf(line)}
      source={
        <SourceLine more={[told.t.change.say[line.say], ...more]}>
          <RecordLink quiet={false} from={line.from} personId={personId}>
            {changeSource(told, line.change)}
          </RecordLink>
        </SourceLine>
      }
    >
      <Theirs text={changeText(told, line.change)} />
    </Row>
  );
}

/** Each a link that the user opens; nothing is ever opened for them. */
function Sources({ person }: { readonly person: PersonBrief }) {
  const { tabs } = useDeps();
  const told = useTold();
  return (
    <span className="source">
      {person.sources.map((read, at) => (
        <Fragment key={read.url}>
          {at > 0 ? ' · ' : ''}
          <LinkButton
            title={told.t.briefForm.readAgain(told.t.common.source[read.source])}
            onClick={() => void tabs.open(read.url)}
          >
            {sourceText(told, read, person.sources[at + 1])}
          </LinkButton>
        </Fragment>
      ))}
    </span>
  );
}

function toneOf(line: ChangeLine): Tone {
  if (line.good) return 'new';
  return line.change.tone === 'careful' ? 'care' : 'mute';
}

function iconOf(line: ChangeLine): LucideIcon {
  if (line.asked) return HelpCircle;
  if (line.change.kind === 'post' || line.change.kind === 'news') return MessageSquare;
  if (line.change.tone === 'celebrate') return ArrowUp;
  return line.say === 'for-you-only' ? Eye : Minus;
}
