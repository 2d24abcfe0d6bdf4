import { bareText } from './text-normal';
import type { SiteIdentity, SourceName } from './reading';

/** Names agree: the same words without case, marks, titles, emoji and whatever people hang on to their names. */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [nameWords(a), nameWords(b)];
  if (one.length === 0 || other.length === 0) return bareText(a) === bareText(b);
  if (sameList(one, other) || sameList(one.toSorted(), other.toSorted())) return true;
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return agreesAtBothEnds(few, many);
}

/** A person's own name, without decoration, for showing and for searching. */
export function plainName(name: string): string {
  const bare = bareText(name).replace(/^\(\d+\+?\)\s*/, '');
  const parts = bare.split(/[|┃│•·@([{,/]|(?:^|\s)[-–—~]|[-–—~](?:\s|$)|:(?:\s|$)/u);
  const first = parts.find((part) => /\p{L}/u.test(part)) ?? bare;
  return first
    .replace(/\p{RGI_Emoji}|[\p{Extended_Pictographic}\p{So}\p{Sk}\p{Regional_Indicator}\p{Emoji_Modifier}]/gv, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export type Agreement = 'same' | 'other' | 'unknown';

/** The site's own id decides, then the member number, then the handle; a name never does. */
export function isSamePerson(a: SiteIdentity, b: SiteIdentity): Agreement {
  if (a.id && b.id) return a.id === b.id ? 'same' : 'other';
  if (a.memberNumber && b.memberNumber) return a.memberNumber === b.memberNumber ? 'same' : 'other';
  const [one, other] = [plainHandle(a.handle), plainHandle(b.handle)];
  if (one === null || other === null) return handleIsId(a, b) || handleIsId(b, a) ? 'same' : 'unknown';
  if (one === other) return 'same';
  return handleIsId(a, b) || handleIsId(b, a) ? 'same' : 'other';
}

/** As compared: decoded, composed, without case, `@` and slashes. */
export function plainHandle(handle: string | null | undefined): string | null {
  if (!handle) return null;
  const plain = decoded(handle)
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[@/]+|\/+$/g, '');
  return plain === '' ? null : plain;
}

/** LinkedIn opens `/in/ACoA…/` too: such a handle is the profile's id, not a name that was chosen. */
export function isIdHandle(source: SourceName, handle: string | null | undefined): boolean {
  return source === 'linkedin' && /^aco[a-z]a[\w-]{10,}$/i.test(handle ?? '');
}

const titles = new Set(
  `dr mr mrs ms miss mx prof professor sir dame ing dipl phd md mba msc bsc ba ma bs ms meng beng llm llb jd dds rn
  cpa cfa cfp pmp mph esq jr sr ii iii iv she he they her him them hers his theirs hon han hen`.split(/\s+/),
);

function nameWords(name: string): readonly string[] {
  const words = fold(plainName(name))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const kept = words.filter((word) => !titles.has(word));
  return kept.length > 0 ? kept : words;
}

const letters: Readonly<Record<string, string>> = {
  ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŧ: 't',
}; // prettier-ignore

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’ʼ]|\.(?=\p{L}(?!\p{L}))/gu, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđðþßæœıħŧ]/g, (letter) => letters[letter] ?? letter);
}

/** First and last agree, in full or as an initial; what stands between them may be left out. */
function agreesAtBothEnds(few: readonly string[], many: readonly string[]): boolean {
  if (few.length < 2) return false;
  const [first, last] = [few[0] ?? '', few.at(-1) ?? ''];
  if (!sameOrInitial(last, many.at(-1) ?? '') || first !== many[0]) return false;
  return few.length === 2 || few.slice(1, -1).every((word) => many.slice(1, -1).some((m) => sameOrInitial(word, m)));
}

function sameOrInitial(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

function handleIsId(a: SiteIdentity, b: SiteIdentity): boolean {
  return a.handle !== undefined && a.handle !== '' && a.handle === b.id;
}

function decoded(handle: string): string {
  try {
    return decodeURIComponent(handle);
  } catch {
    return handle;
  }
}
