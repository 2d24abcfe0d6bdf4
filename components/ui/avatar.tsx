/** Initials; a photo is never taken from a page. The name stands beside it, so it is not read out. */
export function Avatar({ name, small = false }: { readonly name: string; readonly small?: boolean }) {
  return (
    <span className={small ? 'avatar avatar-small' : 'avatar'} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

export function initialsOf(name: string): string {
  const words = name.split(/[\s,.()"'|/·–-]+/u).filter((word) => /^\p{L}/u.test(word));
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return chosen.map((word) => firstLetter(word ?? '')).join('') || '·';
}

function firstLetter(word: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word);
  return Array.from((first?.segment ?? '').normalize('NFC'))[0]?.toLocaleUpperCase() ?? '';
}
