import { isRole } from './bio-role-words';
import { alumniWords, pastWords, presentWords } from './bio-words';
import { normalText } from './text-normal';

const longest = 1_000;
const bars = /[|┃│•·▪■◆。\n()[\]{}—–←-⇿]|\/{2,}|\s[-/~]+\s|\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
/** Behind one capital a dot ends no sentence, unless the capital is a handle, or X. */
const sentences = /(?<!(?<![@\p{L}])(?!X)\p{Lu})[.!?]+(?=\s|$)/u;

/** A bio's parts: they end where its own bars, bullets, arrows, emoji, lines and sentences end. */
export function clausesOf(bio: string): readonly string[] {
  return bio
    .normalize('NFKC')
    .slice(0, longest)
    .replace(/https?:\/\/\S*/g, ' ')
    .replace(/[⏪⏮🔙]\uFE0F?/gu, '\nprev ')
    .replace(arrows, '\nprev $1\n')
    .replace(/(?<=\d)\s?[–—]\s?(?=['’‘]?\d)/g, '-')
    .replace(/\S+@[\w-]+(\.[\w-]+)+|@[\w.-]+@[\w.-]+|@[\w-]+(\.[\w-]+)+\b/g, address)
    .replace(/\bf\.\s?d\.(?=\s)/gi, 'fd')
    .replace(abbreviations, '$1')
    .split(bars)
    .flatMap((part) => part.split(sentences))
    .flatMap((part) => (isPast(part.split(';')[0] ?? '') ? [part] : part.split(';')))
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

/** The words of a text, those of more than one piece as one: co-founder, board member, vice president. */
export function spoken(text: string): readonly string[] {
  let words = normalText(text.replace(/co-(?=founder|host)/gi, 'co').replace(/[#_&+%]/g, ' '));
  for (const [pieces, whole] of wholes) words = words.replace(pieces, whole);
  return words.split(' ');
}

/**
 * A past word governs all that follows in its clause until a word of the present, "alum" only what it stands with.
 * `lead`: what stands in the clause before the name that is asked about.
 */
export function isPast(lead: string): boolean {
  const words = spoken(lead);
  const past = words.findLastIndex((word) => isPastWord(word) && !alumniWords.has(word));
  if (past > words.findLastIndex((word) => presentWords.has(word))) return true;
  const part = lead.split(',').at(-1) ?? '';
  return (
    spoken(part.slice(part.lastIndexOf('@') + 1)).some((word) => alumniWords.has(word)) || /^[元前]/u.test(lead.trim())
  );
}

/** Romance languages write it before the role as one word: exconsejera. */
function isPastWord(word: string): boolean {
  return pastWords.has(word) || (word.startsWith('ex') && isRole(word.slice(2)));
}

/** What a bio says of the present: each clause as far as its first past word. */
export function presentText(bio: string): string {
  return clausesOf(bio)
    .map((clause) => {
      const words = clause.split(/(?<=\s)/);
      const past = words.findIndex((_, at) => isPast(words.slice(0, at + 1).join('')));
      if (past === -1) return clause;
      const before = words.slice(0, past).join('');
      // "Nordhamn alum": the name before it is over too.
      return isAlumni(words[past] ?? '') ? before.slice(0, Math.max(before.lastIndexOf(','), 0)) : before;
    })
    .join(' | ');
}

function isAlumni(word: string): boolean {
  return spoken(word).some((part) => alumniWords.has(part));
}

/** The last role before a name: from the last comma, without the little words at its ends. */
export function titleIn(lead: string): string | null {
  const parts = lead.split(/[,:]/);
  const part = parts.findLast((one) => spoken(one).some(isRole));
  if (part === undefined) return null;
  const title = part
    .replace(/^[\s&+#-]+|[\s@&+-]+$/g, '')
    .replace(/(?:\s(?:of|at|for|the|and|på|hos|vid|för|av|i|och|bei|chez|à|au|du|de|en|em|na|no|da|do))+$/i, '')
    .replace(/^(?:now|currently|nu|numera|prev|previously|ex|former|formerly|tidigare)[\s:-]+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return title === '' || title.length > 60 ? (spoken(part).find(isRole) ?? null) : title;
}

/** "Eng @quaynotes → PM @tideline": behind the arrow is where they went. */
const arrows = /(?<![^\n|•·])([^\n|•·@]{0,40}@\w+)\s*(?:[→➔➜➡⟶]\uFE0F?|-+>|>>)\s*(?=(?:[\p{L}&/]+\s){0,4}@\w)/gu;

/** A dot behind these ends no sentence. */
const abbreviations =
  /\b(dir|sr|snr|jr|dr|prof|mgr|asst|assoc|dep|exec|amb|gov|gen|col|lt|univ|dept|eng|intl|natl|fmr|prev|acq|tidl|ehem)\.(?=\s)/gi;

const wholes: readonly (readonly [RegExp, string])[] = [
  [/\bvice president\b/g, 'vp'],
  [/\bchief executive( officer)?\b/g, 'ceo'],
  [/\bchief (?:technology|technical) officer\b/g, 'cto'],
  [/\bchief operating officer\b/g, 'coo'],
  [/\bchief financial officer\b/g, 'cfo'],
  [/\bchief marketing officer\b/g, 'cmo'],
  [/\bchief product officer\b/g, 'cpo'],
  [/\b(?:board member|member of the board)\b/g, 'boardmember'],
  [/\bdaglig leder\b/g, 'ceo'],
  [/\bproduct manager\b/g, 'pm'],
  [/\bgeneral manager\b/g, 'gm'],
  [/\bsoftware engineer\b/g, 'engineer'],
  [/\bart director\b/g, 'artdirector'],
  [/\b(?:area|program|programme|session|track|workshop) chair\b/g, 'reviewer'],
  [/\bbrand ambassador\b/g, 'fan'],
  [/\b(?:running|standing|vote(?: \p{L}+){1,2}) for\b/gu, 'candidate'],
  [/\b(?:my|his|her|their) \p{L}+ (?:is|was)\b/gu, 'spouse'],
  [/\b(?:applying|want|hoping) to be\b/g, 'aspiring'],
  [/\b(?:visiting|resident) scholar\b|\bscholar in residence\b/g, 'researcher'],
  [/\bmember of (?:the )?technical staff\b/g, 'mts'],
];

/** Addresses of mail and of other networks are no employers; a full stop behind a handle is no address. */
function address(text: string): string {
  return /^@\w+\.[A-Z]/.test(text) ? text.replace('.', '. ') : ' ';
}
