import { maxChanges, postSayDays } from './brief.types';
import type { BriefChange, BriefPersonInput, ChangeLine, IdentityInput, PersonBrief } from './brief.types';
import { mannerOf } from './change';
import type { Now } from './clock';
import { isPersonal } from './personal-post';
import { daysBetween, ms } from './moments';
import type { KeptPost } from './picture';
import type { Instant } from './reading';
import { isExplained, isOld, unreadTopCardChange } from './role-now';
import { sameText } from './same-text';
import { biggestFirst, withoutTwins } from './told-once';

/** What changed since you last met: at most three, biggest first, each with what may be done with it. */
export function changesSince(
  input: BriefPersonInput,
  lastMet: Instant | null,
  now: Now,
): Pick<PersonBrief, 'changes' | 'moreChanges' | 'since'> {
  const all = input.identities.flatMap((identity) => identity.changes.map((change) => ({ change, identity })));
  const jobsUnread = input.identities.some((identity) => unreadTopCardChange(identity) !== null);
  const told = withoutTwins(all)
    .filter(({ change, identity }) => isWorthTelling(change, identity, now))
    .toSorted((a, b) => biggestFirst(a.change, b.change));
  const firstPost = told.find(({ change }) => change.kind === 'post');
  const shown = told
    .filter((each) => each.change.kind !== 'post' || each === firstPost)
    .slice(0, maxChanges)
    .map(({ change, identity }): ChangeLine => {
      const unsettled = jobsUnread && mannerOf[change.kind].job;
      const fresh = !isOld(identity.lastReadAt, now) && !unsettled;
      return {
        change,
        say: !unsettled && mayBeMentioned(change, lastMet) ? 'can-mention' : 'for-you-only',
        asked: change.certainty === 'maybe',
        good: fresh && isGoodNews(change),
        from: { kind: 'change', id: change.id },
      };
    });
  return { changes: shown, moreChanges: told.length - shown.length, since: since(input, lastMet) };
}

/** May be mentioned by its kind, is certain enough to, and is news: not what was so when you last met. */
export function mayBeMentioned(change: BriefChange, lastMet: Instant | null): boolean {
  const manner = mannerOf[change.kind];
  return (
    change.mayBeSaid &&
    manner.mayBeSaid &&
    change.tone !== 'careful' &&
    change.certainty !== 'maybe' &&
    change.editedLate !== true &&
    !isOlderThan(change, lastMet)
  );
}

export function isGoodNews(change: BriefChange): boolean {
  return (
    change.tone === 'celebrate' &&
    mannerOf[change.kind].tone === 'celebrate' &&
    change.certainty !== 'maybe' &&
    change.editedLate !== true
  );
}

/** The post that a change speaks of, if it is kept. */
export function postOf(change: BriefChange, posts: readonly KeptPost[]): KeptPost | null {
  const url = change.after?.url;
  const text = change.after?.text ?? '';
  return posts.find((post) => (url === undefined ? sameText(post.text, text) : post.url === url)) ?? null;
}

/** Own words, of the last 30 days, nothing of a personal kind. */
export function maySpeakOfPost(post: KeptPost, now: Now): boolean {
  const age = daysBetween(post.at, now.at);
  const own = post.kind === 'post' || post.kind === 'quote';
  return own && age >= 0 && age <= postSayDays && post.text.trim() !== '' && !isPersonal(post.text);
}

function isWorthTelling(change: BriefChange, identity: IdentityInput, now: Now): boolean {
  if (change.low === true) return false;
  if (change.kind === 'headline') return !isExplained(change, identity.changes);
  if (change.kind !== 'post') return true;
  const post = postOf(change, identity.posts);
  return post !== null && maySpeakOfPost(post, now);
}

/** Stated to have happened in a month or year before the one of the last meeting. */
function isOlderThan(change: BriefChange, lastMet: Instant | null): boolean {
  if (change.effective === undefined || lastMet === null) return false;
  return change.effective < lastMet.slice(0, change.effective.length);
}

/** A profile looked up on the day of the meeting shows how it was at the meeting. */
const sameDayMs = 12 * 60 * 60 * 1000;

function since(input: BriefPersonInput, lastMet: Instant | null): PersonBrief['since'] {
  const from = input.identities.flatMap((identity) => identity.comparedFrom ?? []);
  const earliest = from.toSorted((a, b) => ms(a) - ms(b))[0];
  if (earliest === undefined) return null;
  return lastMet !== null && ms(earliest) <= ms(lastMet) + sameDayMs
    ? { kind: 'last-met', at: lastMet }
    : { kind: 'first-reading', at: earliest };
}
