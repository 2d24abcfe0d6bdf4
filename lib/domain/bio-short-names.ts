/**
 * A handle or an acronym made of the beginnings of a name's words, in their order: `@RoyHarbourInst` and RHI are the
 * Royal Harbour Institute. Little words may be left out.
 */
export function isShortFor(short: string, name: readonly string[]): boolean {
  if (name.length < 2 || name.length > 6 || short.length < 3 || short.length > 40) return false;
  return beginsEach(short, name);
}

/** Whether a short name stands for words of the text that go together: from one capital to another. */
export function isShortForSome(short: string, text: string): boolean {
  const words = text
    .normalize('NFKC')
    .slice(0, 1_000)
    .split(/[^\p{L}\p{N}]+/u);
  return words.some((first, at) => {
    if (!/^\p{Lu}/u.test(first)) return false;
    return [2, 3, 4, 5].some((length) => {
      const name = words.slice(at, at + length);
      const isWhole = name.length === length && /^\p{Lu}/u.test(name.at(-1) ?? '');
      return (
        isWhole &&
        isShortFor(
          short,
          name.map((word) => word.toLowerCase()),
        )
      );
    });
  });
}

const little: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'de', 'og', 'och', 'und', 's']);

function beginsEach(short: string, [word, ...rest]: readonly string[]): boolean {
  if (word === undefined) return short === '';
  if (little.has(word) && beginsEach(short, rest)) return true;
  for (let length = 1; length <= word.length && short.startsWith(word.slice(0, length)); length++) {
    if (beginsEach(short.slice(length), rest)) return true;
  }
  return false;
}
