import type { Mention } from './mention';
import type { Note } from './note';
import { promiseState, type Promised } from './promise';

type Said = {
  readonly mentions: readonly Pick<Mention, 'title' | 'deletedAt'>[];
  readonly promises: readonly Promised[];
  readonly notes: readonly Pick<Note, 'text'>[];
};

const most = 8;
/** Longer lines are no topic that one would thank for. */
const longest = 80;

/**
 * What a thank-you may name (`practices.md` 20), for the user to pick from: nothing of it is said unless it is picked.
 */
export function discussedIn({ mentions, promises, notes }: Said): readonly string[] {
  const said = [
    ...mentions.filter(({ deletedAt }) => deletedAt === null).map(({ title }) => title),
    ...promises.filter((each) => each.deletedAt === null && promiseState(each) !== 'let-go').map(({ text }) => text),
    ...notes.flatMap(({ text }) => text.split(/\r?\n/)).map((line) => line.replace(/^[\s\-*•#>]+/, '')),
  ];
  const lines = said.map((line) => line.trim().replace(/[.!]+$/, '')).filter((line) => line !== '');
  return [...new Set(lines)].filter((line) => line.length <= longest).slice(0, most);
}
