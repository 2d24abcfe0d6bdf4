import type { DebriefItem } from '@/lib/domain/debrief-items';
import { firstName } from '@/lib/domain/draft-people';
import type { Person } from '@/lib/domain/person';
import type { DebriefText } from '@/lib/i18n/load-debrief';
import { cutWords } from '@/lib/i18n/sentences/words';
import { lineWord } from './begin-line';
import type { HeardState } from './use-debrief';

type Props = {
  readonly item: Exclude<DebriefItem, { readonly kind: 'name' }>;
  readonly said: string;
  readonly people: readonly Person[];
  readonly words: DebriefText;
  readonly state: HeardState;
};

/** What a line is, and whose: choosing otherwise changes the line's first word in the box. */
export function KindSelect({ item, said, people, words: t, state }: Props) {
  const unsaid = item.kind === 'theirs' && item.personId === null;
  const options = [
    ...(unsaid ? [{ value: '', word: t.words.her, label: t.kinds.whose }] : []),
    { value: 'mine', word: t.words.me, label: t.kinds.mine },
    ...people.map((person) => ({
      value: person.id,
      word: lineWord(person, people, t),
      label: t.theirs(firstName(person.name)),
    })),
    { value: 'book', word: t.words.book, label: t.kinds.book },
    { value: 'article', word: t.words.article, label: t.kinds.article },
    { value: 'link', word: t.words.link, label: t.kinds.link },
    { value: 'next', word: t.words.next, label: t.kinds.next },
    { value: 'note', word: '', label: t.kinds.note },
  ];
  return (
    <select
      className={`input heard-kind ${unsaid ? 'heard-unsaid' : ''}`.trim()}
      aria-label={t.kindOf(cutWords(said, 8))}
      value={valueOf(item)}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen) state.retell(item.at, chosen.word);
      }}
    >
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

function valueOf(item: Props['item']): string {
  switch (item.kind) {
    case 'mine':
      return 'mine';
    case 'theirs':
      return item.personId ?? '';
    case 'mentioned':
      return item.item.kind;
    case 'next-step':
      return 'next';
  }
}
