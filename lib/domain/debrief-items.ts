import type { Now } from './clock';
import { introducedName, knownByName, type KnownName } from './debrief-names';
import { parseDebrief, type Attendee, type DebriefLine, type MentionedItem } from './debrief-text';
import { usualDue, type PromiseKind } from './promise';
import type { PlainDate } from './reading';

/** What the user said beside a line of the box: all else of it stands in the box itself. */
export type LineEdit = {
  readonly due?: PlainDate;
  /** To whom I promised it, with whom it came up, who said the name. */
  readonly personId?: string;
  /** A copy is to be sent. */
  readonly copy?: boolean;
  /** An introduction is begun with it; left out: yes. */
  readonly introduce?: boolean;
  /** A name that is not to be kept. */
  readonly left?: boolean;
};

/** By the line's number, and for names by number and name (`keyOf`). */
export type LineEdits = Readonly<Record<string, LineEdit>>;

/** One thing that the box says, as it will be saved. */
export type DebriefItem =
  | {
      readonly kind: 'mine' | 'theirs';
      readonly key: string;
      readonly at: number;
      readonly text: string;
      readonly what: PromiseKind;
      /** `null`: it is not said whose it is. */
      readonly personId: string | null;
      readonly due: PlainDate;
      /** Who is to be introduced; `null`: nobody is named. */
      readonly other: { readonly personId: string | null; readonly name: string } | null;
      readonly introduce: boolean;
    }
  | {
      readonly kind: 'mentioned';
      readonly key: string;
      readonly at: number;
      readonly item: MentionedItem;
      readonly personId: string;
      readonly copy: boolean;
    }
  | { readonly kind: 'next-step'; readonly key: string; readonly at: number; readonly text: string }
  | {
      readonly kind: 'name';
      readonly key: string;
      readonly at: number;
      readonly name: string;
      /** Who said it. */
      readonly personId: string;
      /** Who it is, where they are remembered. */
      readonly knownId: string | null;
    };

export type DebriefRead = { readonly items: readonly DebriefItem[]; readonly notes: string };

type Reading = {
  readonly text: string;
  readonly people: readonly Attendee[];
  /** Who else is remembered. */
  readonly known: readonly KnownName[];
  readonly edits: LineEdits;
  readonly now: Now;
};

/** What the box says, with what was said beside it. */
export function readDebrief({ text, people, known, edits, now }: Reading): DebriefRead {
  const { lines, notes } = parseDebrief(text, people);
  const items = lines.flatMap((line): readonly DebriefItem[] => {
    const key = keyOf(line);
    const edit = edits[key] ?? {};
    return edit.left === true ? [] : [itemOf(line, key, edit)];
  });
  return { items, notes };

  function itemOf(line: DebriefLine, key: string, edit: LineEdit): DebriefItem {
    const { at } = line;
    const first = edit.personId ?? people[0]?.personId ?? '';
    switch (line.kind) {
      case 'mine':
      case 'theirs': {
        const { kind, what } = line;
        const personId = kind === 'mine' ? (edit.personId ?? namedIn(line.text, people) ?? first) : line.personId;
        const other = what === 'introduction' ? otherOf(line.text) : null;
        return {
          kind,
          key,
          at,
          text: line.text,
          what,
          personId,
          due: edit.due ?? usualDue(kind, now),
          other,
          introduce: kind === 'mine' && other !== null && edit.introduce !== false,
        };
      }
      case 'mentioned':
        return { kind: 'mentioned', key, at, item: line.item, personId: first, copy: edit.copy === true };
      case 'next-step':
        return { kind: 'next-step', key, at, text: line.text };
      case 'name': {
        const knownId = knownByName(line.name, known)?.id ?? null;
        return { kind: 'name', key, at, name: line.name, personId: first, knownId };
      }
    }
  }

  function otherOf(words: string): { readonly personId: string | null; readonly name: string } | null {
    const name = introducedName(
      words,
      people.map((person) => person.name),
    );
    if (name === '') return null;
    const found = knownByName(name, known);
    return { personId: found?.id ?? null, name: found?.name ?? name };
  }
}

/** With several there: the words of a promise of theirs that says not whose it is. */
export function nobodysIn(items: readonly DebriefItem[]): string | null {
  const found = items.find((item) => item.kind === 'theirs' && item.personId === null);
  return found?.kind === 'theirs' ? found.text : null;
}

/** Names that somebody remembered may bear: whom to look for. */
export function namesIn({ items }: DebriefRead): readonly string[] {
  return items.flatMap((item) => {
    if (item.kind === 'name') return [item.name];
    return (item.kind === 'mine' || item.kind === 'theirs') && item.other ? [item.other.name] : [];
  });
}

function keyOf(line: DebriefLine): string {
  return line.kind === 'name' ? `${line.at}:${line.name}` : `${line.at}`;
}

/** With several there: to whom I promised, where the line says so. */
function namedIn(text: string, people: readonly Attendee[]): string | null {
  const named = people.filter(({ name }) => {
    const first = name.trim().split(/\s+/)[0] ?? '';
    return (
      first !== '' &&
      text
        .toLowerCase()
        .split(/[^\p{L}\p{M}'’-]+/u)
        .includes(first.toLowerCase())
    );
  });
  return named.length === 1 ? (named[0]?.personId ?? null) : null;
}
