import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { Link } from 'wouter';
import { lengthText } from '@/lib/i18n/sentences/meeting-sentence';
import type { MeetingView } from '@/lib/services/load-meeting';
import { SaidLines, useSaid } from '../debrief/said-lines';
import { useText } from '../deps';
import { routes } from '../routes';
import { useDates } from '../shell/dates';
import { Part } from '../shell/part';
import { Markdown } from '../ui/markdown';
import { Theirs } from '../ui/theirs';
import { NextStep } from './next-step';

/** What is known of a meeting; what is empty is left out. */
export function MeetingFacts({ view }: { readonly view: MeetingView }) {
  const { meeting, people, notes } = view;
  const all = useText();
  const { meetings: t } = all.page;
  const words = all.meeting;
  const dates = useDates();
  const event = meeting.kind === 'event';
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t.when, `${dates.when(meeting.start, meeting.zone)} · ${lengthText(all, meeting.minutes)}`],
    // Whom one met at an event, and what follows, has a part of its own.
    [t.people, event ? null : <People key="people" people={people} />],
    [t.where, meeting.place === '' ? null : <Theirs key="where" text={meeting.place} />],
    [t.link, meeting.link === '' ? null : <WebLink key="link" url={meeting.link} />],
    [t.why, meeting.purpose === '' ? null : <Theirs key="why" text={meeting.purpose} />],
    [t.nextStep, event && meeting.nextStep === '' ? null : <NextStep key="step" meeting={meeting} />],
  ];
  return (
    <>
      <Part title={words.kinds[meeting.kind]}>
        <dl className="facts">
          {facts.map(([label, value]) =>
            value === null ? null : (
              <div className="contents" key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
          )}
        </dl>
      </Part>
      {meeting.agenda.length === 0 ? null : (
        <Part title={t.agenda}>
          <ol className="asked">
            {meeting.agenda.map((question) => (
              <li key={question.id}>
                <Theirs text={question.text} />
              </li>
            ))}
          </ol>
        </Part>
      )}
      <Said view={view} />
      {/* The same note stands with each of several people. */}
      {notes.length === 0 ? null : (
        <Part title={t.notes}>
          <div className="stack">
            {[...new Set(notes.map((note) => note.text))].map((text) => (
              <Markdown key={text} text={text} />
            ))}
          </div>
        </Part>
      )}
    </>
  );
}

function Said({ view }: { readonly view: MeetingView }) {
  const { meetings: t } = useText().page;
  const said = useSaid(view);
  return said ? (
    <Part title={t.said}>
      <SaidLines said={said} people={view.people} />
    </Part>
  ) : null;
}

function People({ people }: { readonly people: MeetingView['people'] }) {
  return people.map((person, index) => (
    <Fragment key={person.id}>
      {index > 0 ? ', ' : null}
      <Link href={routes.person(person.id)}>
        <Theirs text={person.name} max={120} />
      </Link>
    </Fragment>
  ));
}

/** Only web addresses become links, whatever was pasted. */
function WebLink({ url }: { readonly url: string }) {
  if (!/^https?:\/\//i.test(url)) return <Theirs text={url} />;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      <Theirs text={url} max={80} />
    </a>
  );
}
