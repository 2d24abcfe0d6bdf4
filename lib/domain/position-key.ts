import { isMasked } from './list-state';
import { monthsAgree } from './month-math';
import { normalText } from './text-normal';
import type { Organisation, Position } from './reading';

/**
 * When two entries of two job lists are the same position. Titles are localised and reworded, so the site's own
 * position id comes first, then company id and start, then company, title and start as they read.
 */
export function positionKey(position: Position): string {
  if (position.positionId) return `id:${position.positionId}`;
  const start = position.start ?? '';
  if (position.companyId && start) return `company:${position.companyId}@${start}`;
  return `words:${companyWords(position.company)}|${normalText(position.title ?? '')}@${start}`;
}

export type PositionMatch = {
  readonly pairs: readonly { readonly before: Position; readonly after: Position }[];
  readonly onlyBefore: readonly Position[];
  readonly onlyAfter: readonly Position[];
};

/**
 * Pairs up two lists, the surest signs first; each position is used once. `strict`: only what surely is one position,
 * for combining two entries; without it also what is hardly two, so that a mended start makes no new job.
 */
export function matchPositions(before: readonly Position[], after: readonly Position[], strict = false): PositionMatch {
  const pairs: { before: Position; after: Position }[] = [];
  const left = [...before];
  const right = [...after];
  for (const agree of strict ? sureSigns : [...sureSigns, ...weakSigns]) {
    for (const one of left.slice()) {
      const at = right.findIndex((other) => agree(one, other));
      const other = right[at];
      if (other === undefined) continue;
      pairs.push({ before: one, after: other });
      left.splice(left.indexOf(one), 1);
      right.splice(at, 1);
    }
  }
  return { pairs, onlyBefore: left, onlyAfter: right };
}

/** So surely one position that an end stated of the later is an end of the earlier. */
export function isSurelySame(a: Position, b: Position): boolean {
  if (a.positionId !== undefined && b.positionId !== undefined) return a.positionId === b.positionId;
  return sameEmployer(a, b) && statedAlike(a, b) && sameTitle(a, b);
}

type Sign = (a: Position, b: Position) => boolean;

const sureSigns: readonly Sign[] = [
  (a, b) => sameId(a, b) && sameEmployer(a, b) && sameTitle(a, b),
  sameId,
  (a, b) => notOtherIds(a, b) && sameEmployer(a, b) && sameTitle(a, b) && sameDates(a, b),
  (a, b) => notOtherIds(a, b) && sameCompanyId(a, b) && statedAlike(a, b) && sameTitle(a, b),
  (a, b) => notOtherIds(a, b) && sameEmployer(a, b) && statedAlike(a, b) && sameTitle(a, b),
  (a, b) => notOtherIds(a, b) && sameCompanyId(a, b) && statedAlike(a, b),
];

const weakSigns: readonly Sign[] = [
  (a, b) => notOtherIds(a, b) && sameEmployer(a, b) && statedAlike(a, b),
  (a, b) => sameEmployer(a, b) && sameTitle(a, b) && monthsAgree(a.start, b.start),
  // A start mended by hand, or an employer that another layout writes otherwise: still no second position.
  (a, b) => notOtherIds(a, b) && sameEmployer(a, b) && hasTitle(a) && sameTitle(a, b),
  (a, b) => notOtherIds(a, b) && statedAlike(a, b) && hasTitle(a) && sameTitle(a, b),
];

/** The same employer: by id, or by name where an id is missing, or where one company has two pages. */
export function sameEmployer(a: Position, b: Position): boolean {
  if (a.companyId !== undefined && a.companyId === b.companyId) return true;
  return sameNames(wordsOf(a).company, wordsOf(b).company);
}

export function sameOrganisation(a: Organisation | null, b: Organisation | null): boolean {
  if (a === null || b === null) return false;
  if (a.id !== undefined && a.id === b.id) return true;
  return sameCompanyName(a.name, b.name);
}

export function sameCompanyName(a: string, b: string): boolean {
  return sameNames(namesOf(a), namesOf(b));
}

/** As it stands, and without its last part behind a middle dot. */
type Names = { readonly whole: string; readonly stem: string };

/** What a layout has behind the dot, an employment or a part of the name, another one may leave out. */
function sameNames(a: Names, b: Names): boolean {
  return a.whole !== '' && b.whole !== '' && (a.whole === b.whole || a.stem === b.whole || a.whole === b.stem);
}

function namesOf(name: string): Names {
  const at = name.lastIndexOf(' · ');
  return { whole: companyWords(name), stem: at > 0 ? companyWords(name.slice(0, at)) : '' };
}

export function employerOf(position: Position): Organisation | null {
  if (position.companyId === undefined && (!position.company || isMasked(position.company))) return null;
  const name = position.company ?? '';
  return position.companyId === undefined ? { name } : { name, id: position.companyId };
}

export function sameTitle(a: Position, b: Position): boolean {
  return wordsOf(a).title === wordsOf(b).title;
}

function hasTitle(position: Position): boolean {
  return wordsOf(position).title !== '';
}

const legalForms =
  /\s(?:inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|se|ab|as|asa|aps|oy|oyj|bv|nv|sa|sas|sarl|srl|spa|kg|ug|pty|kk|publ)$/u;

/** A company's name without case, marks and legal form: "Acme AB (publ)" is Acme. */
export function companyWords(name: string | undefined): string {
  let words = normalText(name ?? '');
  while (legalForms.test(words)) words = words.replace(legalForms, '');
  return words;
}

type Words = { readonly title: string; readonly company: Names };
/** Long lists are compared entry by entry, each many times. */
const known = new WeakMap<Position, Words>();

function wordsOf(position: Position): Words {
  const words = known.get(position) ?? {
    title: normalText(position.title ?? ''),
    company: namesOf(isMasked(position.company ?? '') ? '' : (position.company ?? '')),
  };
  known.set(position, words);
  return words;
}

/** Both state a start, and it can be the same one. */
function statedAlike(a: Position, b: Position): boolean {
  return a.start !== undefined && b.start !== undefined && monthsAgree(a.start, b.start);
}

function sameCompanyId(a: Position, b: Position): boolean {
  return a.companyId !== undefined && a.companyId === b.companyId;
}

function sameId(a: Position, b: Position): boolean {
  return a.positionId !== undefined && a.positionId === b.positionId;
}

function sameDates(a: Position, b: Position): boolean {
  return a.start === b.start && a.end === b.end && a.current === b.current;
}

function notOtherIds(a: Position, b: Position): boolean {
  return a.positionId === undefined || b.positionId === undefined || a.positionId === b.positionId;
}
