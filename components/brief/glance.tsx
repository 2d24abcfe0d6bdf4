import { Pin } from 'lucide-react';
import type { Brief } from '@/lib/domain/brief.types';
import { glance, type GlanceLine, type GlancePart } from '@/lib/i18n/sentences/glance';
import { useText } from '../deps';
import { useTold } from '../use-told';
import { Avatar } from '../ui/avatar';
import { Pill } from '../ui/pill';
import { Theirs } from '../ui/theirs';
import { GlancePromises } from './glance-promises';
import { RecordLink } from './record-link';
import { RoleMore } from './role-more';
import { SayAloud } from './say-aloud';
import { WhyOrStarters } from './why-or-starters';

/** What to know in ten seconds: at most 45 words. */
export function Glance({ brief }: { readonly brief: Brief }) {
  const told = useTold();
  const lines = glance(told, brief);
  const of = (part: GlancePart) => lines.filter((line) => line.part === part);
  const only = brief.people.length === 1 ? brief.people[0] : undefined;
  // Minutes before, the time stands in the bar, and where to go stands below by itself.
  const when = brief.case === 'five-minutes' ? [] : of('when');
  return (
    <div className="glance">
      {only ? (
        <Who brief={brief} name={of('name')} role={of('role')} given={of('given')} when={when} />
      ) : (
        <Table brief={brief} when={of('when')} people={of('person')} />
      )}
      <WhyOrStarters brief={brief} line={of('why')[0]} />
      {of('pinned').map((line) => (
        <p key={line.text} className="row">
          <Pin size={14} className="mark-inline" aria-hidden="true" />
          <RecordLink from={line.from} personId={only?.personId ?? ''}>
            <Theirs text={line.text} />
          </RecordLink>
        </p>
      ))}
      {only && brief.case !== 'five-minutes' ? <GlancePromises person={only} lines={of('promise')} /> : null}
      {of('say').map((line) => (
        <SayAloud
          key={line.text}
          text={line.text}
          from={line.from}
          personId={brief.people.find((person) => person.say.length > 0)?.personId ?? ''}
          to={line.to}
        />
      ))}
      {brief.case === 'five-minutes'
        ? of('promise').map((line) => (
            <SayAloud key={line.text} text={line.text} from={line.from} personId={only?.personId ?? ''} />
          ))
        : null}
    </div>
  );
}

type WhoProps = {
  readonly brief: Brief;
  readonly name: readonly GlanceLine[];
  readonly role: readonly GlanceLine[];
  readonly given: readonly GlanceLine[];
  readonly when: readonly GlanceLine[];
};

function Who({ brief, name, role, given, when }: WhoProps) {
  const text = useText();
  const person = brief.people[0];
  if (!person) return null;
  const line = (each: GlanceLine) => (
    <RecordLink key={each.text} from={each.from} personId={person.personId}>
      <Theirs text={each.text} />
    </RecordLink>
  );
  return (
    <div className="who">
      <Avatar name={person.name} />
      <div className="grow">
        <h2 className="name">{name.map(line)}</h2>
        {role.map((each) => (
          <p key={each.text}>
            {line(each)} {person.role?.isNew ? <Pill tone="new">{text.brief.isNew}</Pill> : null}
          </p>
        ))}
        {given.map((each) => (
          <p key={each.text} className="source">
            {line(each)}
          </p>
        ))}
        {when.length === 0 ? null : <p className="source">{when.map(line)}</p>}
        {person.role && role.length > 0 ? <RoleMore role={person.role} /> : null}
      </div>
    </div>
  );
}

type TableProps = {
  readonly brief: Brief;
  readonly when: readonly GlanceLine[];
  readonly people: readonly GlanceLine[];
};

/** Several people: the meeting, and one line for each. */
function Table({ brief, when, people }: TableProps) {
  return (
    <div className="stack-s">
      {when.map((line) => (
        <h2 key={line.text} className="name">
          <RecordLink from={line.from} personId="">
            {line.text}
          </RecordLink>
        </h2>
      ))}
      <ul className="stack-s">
        {people.map((line, at) => (
          <li key={brief.people[at]?.personId ?? line.text} className="who who-small">
            {line.from.kind === 'person' ? <Avatar name={brief.people[at]?.name ?? ''} small /> : null}
            <RecordLink from={line.from} personId={brief.people[at]?.personId ?? ''}>
              <Theirs text={line.text} />
            </RecordLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
