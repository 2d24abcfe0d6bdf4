import { Star, UserRound } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { impressionOf, toWriteFirst } from '@/lib/domain/event';
import type { Meeting } from '@/lib/domain/meeting';
import type { Person } from '@/lib/domain/person';
import { startFollowUp } from '@/lib/services/follow-ups';
import { loadFollowUp, type FollowUpView } from '@/lib/services/load-follow-ups';
import { useDeps } from '../deps';
import { LazyDraftDialog } from '../drafts/lazy-draft';
import { WriteFollowUp } from '../follow-ups/write-follow-up';
import { routes } from '../routes';
import { Button } from '../ui/button';
import { LinkButton } from '../ui/link-button';
import { Row } from '../ui/row';
import { Theirs } from '../ui/theirs';
import { useAction } from '../ui/use-action';
import { useEventsText } from './events-text';

const step = 5;

type Props = {
  readonly event: Meeting;
  readonly people: readonly Person[];
  readonly followUps: readonly FollowUpView[];
};

/** "Whom will you write to first?" Those one is drawn to come first, and all others may follow. */
export function WriteFirst({ event, people, followUps }: Props) {
  const deps = useDeps();
  const { events } = useEventsText();
  const t = events.first;
  const { busy, run } = useAction();
  const [shown, setShown] = useState(step);
  const [writing, setWriting] = useState<FollowUpView | null>(null);
  const byId = new Map(people.map((person) => [person.id, person]));
  const begun = followUps.map(({ followUp }) => followUp);
  const waiting = toWriteFirst(event, begun).flatMap((id) => byId.get(id) ?? []);

  /** Chosen is begun: left without a word sent, it stays as my next step for tomorrow. */
  function write(person: Person) {
    void run(async () => {
      const { id } = await startFollowUp(deps, { personId: person.id, meetingId: event.id });
      setWriting(await loadFollowUp(deps, id));
    });
  }

  if (event.personIds.length === 0) return null;
  return (
    <div className="stack-s">
      <p className="small soft">{waiting.length === 0 ? t.none : t.hint}</p>
      <ul className="lines short-lines">
        {waiting.slice(0, shown).map((person) => {
          const { starred, line } = impressionOf(event, person.id);
          return (
            <li key={person.id}>
              <Row
                icon={starred ? <Star size={12} fill="currentColor" /> : <UserRound size={12} />}
                tone={starred ? 'care' : 'mute'}
                source={line === '' ? null : <Theirs text={line} max={200} />}
                end={
                  <Button small disabled={busy} aria-label={t.writeTo(person.name)} onClick={() => write(person)}>
                    {t.write}
                  </Button>
                }
              >
                <Link className="row-name" href={routes.person(person.id)}>
                  <Theirs text={person.name} max={120} />
                </Link>
              </Row>
            </li>
          );
        })}
      </ul>
      {waiting.length > shown ? (
        <p className="small">
          <LinkButton onClick={() => setShown(shown + 4 * step)}>{t.more}</LinkButton>
        </p>
      ) : null}
      {writing ? <WriteFollowUp view={writing} Sheet={LazyDraftDialog} onLeave={() => setWriting(null)} /> : null}
    </div>
  );
}
