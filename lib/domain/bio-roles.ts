import { clausesOf, isPast, presentText, spoken } from './bio-clauses';
import { isRole } from './bio-role-words';
import { fieldWords, otherWords, selfWords, sideWords } from './bio-words';

/** Roles that are claimed where no organisation is: short clauses that name one, not behind a "former". */
export function rolesOf(bio: string): readonly string[] {
  return clausesOf(bio)
    .flatMap((clause) => (isPast(clause) ? [] : clause.split(/[,&+]/)))
    .map((part) => spoken(part))
    .filter(isTitle)
    .flatMap((part) => part.filter((word) => isPersonal(word) || steps.has(plainRole(word))).map(plainRole));
}

/** The role stands behind a "former". */
export function saysFormerRole(bio: string, role: string): boolean {
  return clausesOf(bio).some((clause) => {
    const parts = clause.split(/(?<=\s)/);
    return parts.some(
      (part, at) => spoken(part).some((word) => plainRole(word) === role) && isPast(parts.slice(0, at + 1).join('')),
    );
  });
}

/** The role stands somewhere in what a bio says of the present, whatever the sentence. */
export function saysRole(bio: string, role: string): boolean {
  return spoken(presentText(bio)).some((word) => plainRole(word) === role);
}

/** Words of another's, of things and of places; not those of the field of a role. */
export function saysOther(parts: readonly string[]): boolean {
  return parts.some((word, at) => isOthers(word) && !(fieldWords.has(word) && isRole(parts[at + 1] ?? '')));
}

/** Whoever stands for a seat does not hold it, in one word with the seat in some languages: riksdagskandidat. */
function isOthers(word: string): boolean {
  return otherWords.has(word) || /(?:kandidat|kandidatin|kandidaat|ehdokas)$/.test(word);
}

/** The same role however it is shortened: eng and engineer, dir and director, sr and senior. */
export function plainTitle(title: string): string {
  const kept = spoken(title).filter((word) => word.length > 2 || isRole(word) || plainRole(word) !== word);
  return kept
    .filter((word) => !littleWords.has(word))
    .map(plainRole)
    .toSorted()
    .join(' ');
}

/** How high a role stands; what is not here is in the middle. */
export function rankOf(title: string): number {
  const parts = spoken(title);
  if (parts.some((word) => learners.has(word))) return 1;
  let rank = 0;
  for (const word of parts)
    rank = Math.max(rank, ranks.get(plainRole(word)) ?? (isRole(word) ? rankOfEnding(word) : 0));
  if (parts.includes('chief') && parts.includes('officer')) rank = 9;
  for (const word of parts) if (rank >= middle) rank += steps.get(plainRole(word)) ?? 0;
  return rank;
}

const littleWords: ReadonlySet<string> = new Set([
  'the',
  'and',
  'for',
  'och',
  'und',
  'now',
  'of',
  'at',
  'nu',
  'av',
  'på',
]);

function isTitle(part: readonly string[]): boolean {
  const role = part.findIndex(isPersonal);
  return role >= 0 && role <= 3 && part.length <= 8 && !part.some((word) => isOther(word));
}

function isOther(word: string): boolean {
  return isOthers(word) || selfWords.has(word) || sentenceWords.has(word);
}

/** A sentence with one of these tells something; it is no title. */
const sentenceWords: ReadonlySet<string> = new Set(['is', 'are', 'am', 'to', 'we', 'not', 'no']);

/** Deputy, acting, junior: without it the role is another. */
export function isStep(word: string): boolean {
  return steps.has(word);
}

/** A word for somebody, not for a field or a thing that is done. */
function isPersonal(word: string): boolean {
  return isRole(word) && !sideWords.has(word) && !fields.has(word);
}

const fields: ReadonlySet<string> = new Set(
  'lead design research analytics engineering comms communications marketing sales product growth events advocacy operations ops staff acting interim deputy devrel pm tpm mts ansvarig partner advocate'.split(
    ' ',
  ),
);

const same: readonly string[] = [
  'engineer eng engineering swe sde',
  'developer dev',
  'director dir',
  'comms communications',
  'professor prof',
  'design designer',
  'operations ops',
  'founder cofounder',
  'advisor adviser',
  'ambassador amb',
  'senior sr snr',
  'junior jr',
  'chairman chair chairwoman chairperson',
  'researcher research',
  'product prod',
  'manager mgr',
  'assistant asst',
  'associate assoc',
  'deputy dep',
];
const plain: ReadonlyMap<string, string> = new Map(
  same.flatMap((list) => list.split(' ').map((word) => [word, list.split(' ')[0] ?? word] as const)),
);

function plainRole(word: string): string {
  return plain.get(word) ?? word;
}

const middle = 3;

function rankOfEnding(word: string): number {
  return /^chefs?(?!$)|(?:chef|sjef|direktör|direktør|leiter|leiterin)$/.test(word) ? 6 : middle;
}

const ranks: ReadonlyMap<string, number> = new Map(
  (
    [
      [2, 'assistant postdoc'],
      [2.5, 'associate'],
      [3, 'reporter'],
      [5, 'staff lead principal manager projektledare editor'],
      [
        6,
        'head chief director gm chef directeur directrice directora diretor diretora direttore direttrice rektor professor',
      ],
      [7, 'vp'],
      [8, 'svp evp'],
      [
        9,
        'ceo cto cfo coo cmo cio cpo cso cco chro president founder owner chairman vd grundare medgrundare ägare ordförande',
      ],
    ] as const
  ).flatMap(([rank, list]) => list.split(' ').map((word) => [word, rank] as const)),
);

const learners: ReadonlySet<string> = new Set([
  'intern',
  'trainee',
  'apprentice',
  'praktikant',
  'praktikantin',
  'stagiaire',
]);

/** A step up or down from the role that these stand with. */
const steps: ReadonlyMap<string, number> = new Map([
  ['junior', -1],
  ['assistant', -2],
  ['associate', -1],
  ['deputy', -1],
  ['vice', -1],
  ['biträdande', -1],
  ['adjoint', -1],
  ['adjointe', -1],
  ['adjunto', -1],
  ['adjunta', -1],
  ['stellvertretender', -1],
  ['stellvertretende', -1],
  ['acting', -1],
  ['interim', -1],
  ['tf', -1],
  ['visiting', -1],
  ['senior', 1],
]);
