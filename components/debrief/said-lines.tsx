import { firstName } from '@/lib/domain/draft-people';
import type { Person } from '@/lib/domain/person';
import { mentionText } from '@/lib/i18n/sentences/records-blocks';
import { loadSaid, type SaidAt } from '@/lib/services/load-said';
import type { MeetingView } from '@/lib/services/load-meeting';
import { RecordLink } from '../brief/record-link';
import { useDeps, useText } from '../deps';
import { Theirs } from '../ui/theirs';
import { useLive } from '../use-live';

/** What was promised and what came up in a meeting, as far as it is written down. */
export function useSaid({ meeting }: Pick<MeetingView, 'meeting'>): SaidAt | null {
  const deps = useDeps();
  const live = useLive(`said:${meeting.id}`, () => loadSaid(deps, meeting));
  if (live.state !== 'ready') return null;
  return live.value.promises.length + live.value.mentions.length > 0 ? live.value : null;
}

type Props = { readonly said: SaidAt; readonly people: readonly Pick<Person, 'id' | 'name'>[] };

export function SaidLines({ said, people }: Props) {
  const { promises, mentioned } = useText().brief;
  const nameOf = (id: string) => firstName(people.find((person) => person.id === id)?.name ?? '');
  const words = (each: SaidAt['promises'][number]) =>
    each.by === 'mine' ? promises.mine(each.text) : promises.offered(nameOf(each.personId), each.text);
  return (
    <ul className="bullets">
      {said.promises
        .toSorted((a, b) => a.by.localeCompare(b.by))
        .map((each) => (
          <li key={each.id}>
            <RecordLink from={{ kind: 'promise', id: each.id }} personId={each.personId}>
              <Theirs text={words(each)} />
            </RecordLink>
          </li>
        ))}
      {said.mentions.map((each) => (
        <li key={each.id}>
          <RecordLink from={{ kind: 'mention', id: each.id }} personId={each.personId}>
            <Theirs text={mentioned(mentionText(each))} />
          </RecordLink>
        </li>
      ))}
    </ul>
  );
}
