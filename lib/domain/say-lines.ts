import { maxSayLines } from './brief.types';
import type { BriefChange, BriefPersonInput, IdentityInput, SayLine } from './brief.types';
import type { Now } from './clock';
import { ms } from './moments';
import type { Instant } from './reading';
import { isNewRole, isOld, unreadTopCardChange } from './role-now';
import { sameText } from './same-text';
import { isGoodNews, mayBeMentioned, maySpeakOfPost } from './since';

/**
 * What can be said aloud: at most two lines, about them, with no ask in it. Job news first; a post only where there is
 * none; beside a role that ended nothing but "how are things?". What was read long ago gives no line at all.
 */
export function sayLines(input: BriefPersonInput, lastMet: Instant | null, now: Now): readonly SayLine[] {
  const fresh = input.identities.filter((identity) => !isOld(identity.lastReadAt, now));
  const unread = fresh.flatMap((identity) => unreadTopCardChange(identity) ?? [])[0];
  if (unread) return [{ kind: 'work-these-days', from: { kind: 'change', id: unread.id } }];

  const news = fresh.flatMap((identity) => identity.changes.map((change) => ({ change, identity })));
  const praised = toCongratulate(news, lastMet);
  if (praised)
    return withPlace({ kind: 'congratulate', change: praised, from: { kind: 'change', id: praised.id } }, news);

  const careful = news.find(({ change }) => isEnding(change) || change.kind === 'open-to-work');
  if (careful) return [{ kind: 'how-are-things', from: { kind: 'change', id: careful.change.id } }];
  const unclear = news.find(({ change }) => change.kind === 'company-unclear' || isUnsureJob(change));
  if (unclear) return [{ kind: 'work-these-days', from: { kind: 'change', id: unclear.change.id } }];
  return withPlace(postLine(fresh, lastMet, now), news);
}

type News = { readonly change: BriefChange; readonly identity: IdentityInput };

function toCongratulate(news: readonly News[], lastMet: Instant | null): BriefChange | null {
  // Somebody who looks for work is not congratulated on a title.
  if (news.some(({ change }) => change.kind === 'open-to-work' && change.after !== null)) return null;
  const endings = news.filter(({ change }) => isEnding(change));
  const praised = news.filter(
    ({ change, identity }) =>
      isPraised(change) &&
      isGoodNews(change) &&
      change.low !== true &&
      mayBeMentioned(change, lastMet) &&
      !hasEnded(change, identity) &&
      // Beside a role that ended only a new job elsewhere is good news.
      endings.every((ended) => change.kind === 'new-job' && !isSamePlace(ended.change, change)) &&
      !news.some((other) => other.identity === identity && other.change.kind === 'company-unclear'),
  );
  return praised.toSorted((a, b) => praiseRank(b.change) - praiseRank(a.change))[0]?.change ?? null;
}

function isPraised(change: BriefChange): boolean {
  return isNewRole(change) || change.kind === 'certification';
}

function praiseRank(change: BriefChange): number {
  const kind = { 'new-job': 40, promotion: 30, 'role-added': 20 }[change.kind as string] ?? 10;
  return kind + (change.certainty === 'stated' ? 2 : 0) + (change.source === 'linkedin' ? 1 : 0);
}

function isEnding(change: BriefChange): boolean {
  return change.kind === 'left' || change.kind === 'no-longer-listed';
}

function isUnsureJob(change: BriefChange): boolean {
  return isNewRole(change) && change.certainty === 'maybe';
}

/** The job list knows this role, and only as a past one. */
function hasEnded(change: BriefChange, identity: IdentityInput): boolean {
  const same = (identity.facts.positions ?? []).filter(
    (position) =>
      sameText(position.title ?? '', change.after?.title ?? '') &&
      (change.after?.company === undefined || sameText(position.company ?? '', change.after.company)),
  );
  return same.length > 0 && !same.some((position) => position.current);
}

function isSamePlace(ended: BriefChange, begun: BriefChange): boolean {
  const left = ended.before?.company ?? ended.after?.company ?? '';
  return left === '' || sameText(left, begun.after?.company ?? '');
}

function postLine(identities: readonly IdentityInput[], lastMet: Instant | null, now: Now): SayLine | null {
  const posts = identities
    .flatMap((identity) => identity.posts)
    .filter((post) => maySpeakOfPost(post, now) && (lastMet === null || ms(post.at) > ms(lastMet)));
  const latest = posts.toSorted((a, b) => ms(b.at) - ms(a.at))[0];
  return latest ? { kind: 'post', text: latest.text, from: { kind: 'post', id: latest.id, url: latest.url } } : null;
}

/** A move is for you only; at most it is asked after, and second. */
function withPlace(first: SayLine | null, news: readonly News[]): readonly SayLine[] {
  const move = news.find(
    ({ change }) => change.kind === 'location' && change.certainty !== 'maybe' && change.low !== true && change.after,
  )?.change;
  const place: SayLine[] = move?.after
    ? [{ kind: 'place-now', place: move.after.text, from: { kind: 'change', id: move.id } }]
    : [];
  return [...(first ? [first] : []), ...place].slice(0, maxSayLines);
}
