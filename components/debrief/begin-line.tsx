import { firstName } from '@/lib/domain/draft-people';
import type { Person } from '@/lib/domain/person';
import type { DebriefText } from '@/lib/i18n/load-debrief';
import { Chip } from '../ui/chip';

type Props = {
  readonly people: readonly Person[];
  readonly words: DebriefText;
  /** A line that begins so. */
  readonly onBegin: (opening: string) => void;
};

/** At an event there may be dozens: the box understands all of their names. */
const offered = 4;

/** What the box understands, for those who forget: each begins a line with the cursor behind it. */
export function BeginLine({ people, words: t, onBegin }: Props) {
  const openings = [
    [t.begins.mine, `${t.words.me}: `],
    ...people
      .slice(0, offered)
      .map((person) => [t.theirs(firstName(person.name)), `${lineWord(person, people, t)}: `] as const),
    [t.begins.book, `${t.words.book}: `],
    [t.begins.next, `${t.words.next}: `],
    [t.begins.name, '@'],
  ] as const;
  return (
    <fieldset className="chips" aria-label={t.begin}>
      {openings.map(([label, opening]) => (
        <Chip key={label} onClick={() => onBegin(opening)}>
          <bdi>{label}</bdi>
        </Chip>
      ))}
    </fieldset>
  );
}

/** What a line of theirs begins with: the first name, the whole one where two share it, else "her". */
export function lineWord(
  person: Pick<Person, 'name'>,
  people: readonly Pick<Person, 'name'>[],
  { words }: DebriefText,
): string {
  const first = firstName(person.name);
  const shared = people.filter((each) => firstName(each.name) === first).length > 1;
  const name = shared ? person.name : first;
  return /^\p{L}[\p{L}\p{M} .'’-]{0,60}$/u.test(name) ? name : words.her;
}
