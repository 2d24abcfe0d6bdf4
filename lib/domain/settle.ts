import { rankOf } from './bio-roles';
import { mannerOf } from './change';
import type { Change } from './change';
import { datedByEdits, editOf, fieldOf, positionsOf } from './date-by-edits';
import { diff } from './diff';
import { isSignedIn, readPositions } from './list-state';
import { mergeReading } from './merge';
import type { Known } from './merge';
import { comparable, compare } from './compared';
import { shownCompany } from './diff-top-card';
import { ms } from './moments';
import { isEarlierThan, monthOf } from './month-math';
import type { FieldEdit } from './picture';
import { readingOf } from './picture-as-reading';
import type { PictureReading } from './picture-as-reading';
import { employerOf, matchPositions, sameOrganisation } from './position-key';
import { positionValue } from './position-value';
import { sectionOfFact } from './reading';
import type { Facts, Instant, Organisation, Position, Post, Reading } from './reading';
import { knownAt } from './replay';
import { isSamePerson } from './same-person';

/**
 * What changed over several readings of one person: the first against all that followed. A→B→C is one change, A→B→A
 * none; what one reading could only hold is decided by the next fuller one.
 */
export function settle(history: readonly Reading[]): Change[] {
  const readings = ofOne(history);
  const [first, ...rest] = readings;
  if (first === undefined || rest.length === 0) return [];
  const start = mergeReading(null, first, '');
  const edits: FieldEdit[] = [];
  let known: Known = start;
  for (const reading of rest) {
    const merged = mergeReading(known, reading, '');
    edits.push(...merged.edits.map((edit, at) => ({ ...edit, seq: edits.length + at + 1 })));
    known = { picture: merged.picture, freshness: merged.freshness };
  }
  const posts = { before: first.posts, after: rest.flatMap((one) => one.posts) };
  return changesSince(known, edits, first.readAt, posts);
}

type Posts = { readonly before: readonly Post[]; readonly after: readonly Post[] };

/**
 * What is known now against what was known at a moment, of what was seen again since: dated by the edits between, and
 * decided where a fuller reading came after what could only be held.
 */
export function changesSince(known: Known, edits: readonly FieldEdit[], from: Instant, posts?: Posts): Change[] {
  const then = knownAt(known, edits, from);
  const before = { ...readingOf(then.picture, then.freshness), posts: posts?.before ?? [] };
  const after = { ...readingOf(known.picture, known.freshness, { since: from }), posts: posts?.after ?? [] };
  const found = diff(before, after);
  const since = edits.filter((edit) => ms(edit.at) > ms(from));
  return besideUnseen(datedByEdits([...found, ...settledTopCard(before, after, found)], edits, from), since)
    .flatMap((change) => (change.certainty === 'maybe' ? decided(change, before, known, since, from) : [change]))
    .toSorted(
      (a, b) => Number(a.low ?? false) - Number(b.low ?? false) || mannerOf[b.kind].weight - mannerOf[a.kind].weight,
    );
}

/**
 * Further roles beside others that a prefix did not show: nobody knows whether those go on, so the first is a new job and
 * no word on the former.
 */
function besideUnseen(changes: readonly Change[], since: readonly FieldEdit[]): readonly Change[] {
  if (changes.some(({ kind, source }) => kind === 'new-job' && source === 'linkedin')) return changes;
  const first = changes.find((change) => change.kind === 'role-added' && areOthersUnseen(change, since));
  return changes.map((change) => (change === first ? { ...change, kind: 'new-job' } : change));
}

function areOthersUnseen(change: Change, since: readonly FieldEdit[]): boolean {
  const edit = change.source === 'linkedin' ? editOf(change, since) : null;
  if (!edit?.unseen || edit.unseen.length === 0) return false;
  const held = positionsOf(edit.old).filter((role) => role.current);
  return positionsOf(edit.new).every(
    (role, at) =>
      !role.current ||
      edit.unseen?.includes(at) ||
      !held.some((other) => sameOrganisation(employerOf(other), employerOf(role))),
  );
}

/** A top card that changed before the jobs were read: by itself `diff` does not ask what it meant. */
function settledTopCard(before: PictureReading, after: PictureReading, found: readonly Change[]): Change[] {
  if (
    found.some(
      (change) => change.kind === 'company-unclear' || change.kind === 'new-job' || change.kind === 'role-added',
    )
  )
    return [];
  const compared = compare(before, after, { before: before.seenAt, after: after.seenAt });
  return comparable(compared) ? shownCompany(compared, 'any') : [];
}

function decided(
  change: Change,
  before: PictureReading,
  known: Known,
  since: readonly FieldEdit[],
  from: Instant,
): Change[] {
  const at = editOf(change, since)?.at ?? change.between[1];
  if (change.kind === 'company-unclear') return unclear(change, before, known, at, from);
  const fact = fieldOf(change) as keyof Facts | null;
  const seen = fact === null ? undefined : known.freshness.sectionsReadAt[sectionOfFact[known.picture.source][fact]];
  // Seen so once more: it was no slip of the page. Bios stay what they are, a question.
  const twice = seen !== undefined && ms(seen) > ms(at) && change.source !== 'x' && !isSideways(change);
  const gone = change.after === null && !mannerOf[change.kind].job && seen !== undefined && ms(seen) > ms(at);
  return [twice || gone ? { ...change, certainty: 'likely' } : change];
}

/** A title in other words that stands no higher stays a question, however often it is seen. */
function isSideways({ kind, before, after }: Change): boolean {
  return kind === 'promotion' && rankOf(after?.title ?? '') <= rankOf(before?.title ?? '');
}

/** The job list came: it shows the new employer in the place of the former, or the top card only shows another one. */
function unclear(change: Change, before: PictureReading, known: Known, at: Instant, from: Instant): Change[] {
  const seen = known.freshness.sectionsReadAt.experience;
  const positions = readPositions(known.picture.facts);
  if (seen === undefined || ms(seen) < ms(at) || positions.length === 0) return [change];
  const role = positions.find(
    (position) => position.current && sameOrganisation(employerOf(position), companyOf(change.after)),
  );
  const stays = positions.some(
    (position) => position.current && sameOrganisation(employerOf(position), companyOf(change.before)),
  );
  if (role === undefined || stays || isHeldBefore(role, before, positions)) return [];
  const { tone, mayBeSaid } = mannerOf['new-job'];
  const late = isEarlierThan(role.start, monthOf(from));
  const { low: _low, ...held } = change;
  return [
    {
      ...held,
      kind: 'new-job',
      after: positionValue(role),
      certainty: 'likely',
      tone,
      mayBeSaid,
      ...(role.start ? { effective: role.start } : {}),
      ...(late ? { editedLate: true } : {}),
    },
  ];
}

/** The role that they had, under the employer's new name: the same job. */
function isHeldBefore(role: Position, before: PictureReading, positions: readonly Position[]): boolean {
  return matchPositions(readPositions(before.facts), positions).pairs.some(
    (pair) => pair.after === role && pair.before.current,
  );
}

function companyOf(value: Change['before']): Organisation | null {
  if (value === null) return null;
  const name = value.company ?? value.text;
  return value.companyId === undefined ? { name } : { name, id: value.companyId };
}

/** In the order of time, from the first signed-in one on if there is one. */
function ofOne(history: readonly Reading[]): readonly Reading[] {
  const inOrder = history.toSorted((a, b) => ms(a.readAt) - ms(b.readAt));
  const signedIn = inOrder.filter(isSignedIn);
  const first = (signedIn.length > 0 ? signedIn : inOrder)[0];
  const usable = signedIn.length > 0 ? signedIn : inOrder;
  return usable.filter(
    (one) =>
      first !== undefined && one.source === first.source && isSamePerson(first.identity, one.identity) !== 'other',
  );
}
