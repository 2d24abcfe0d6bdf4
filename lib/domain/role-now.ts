import { oldAfterDays } from './brief.types';
import type { BriefChange, BriefPersonInput, IdentityInput, RoleNow } from './brief.types';
import type { Change } from './change';
import type { Now } from './clock';
import { daysBetween, ms } from './moments';
import type { Instant, Position } from './reading';
import { includesText, sameText } from './same-text';

/** What the person does now, as old as the last sight of where it stands, and saying so. */
export function roleNow(input: BriefPersonInput, now: Now): RoleNow | null {
  const roles = input.identities.flatMap((identity) => roleOf(identity, now) ?? []);
  return roles.toSorted((a, b) => rank(b) - rank(a) || ms(b.asOf) - ms(a.asOf))[0] ?? null;
}

/** Read so long ago that nothing of it is new any more. */
export function isOld(at: Instant, now: Now): boolean {
  return daysBetween(at, now.at) > oldAfterDays;
}

/**
 * The change of the top card that the job list, as last read, does not know of; `null` where the list was read since,
 * or where a change that the list states explains it.
 */
export function unreadTopCardChange(identity: IdentityInput): BriefChange | null {
  if (identity.identity.source !== 'linkedin') return null;
  const listReadAt = identity.experienceReadAt;
  const unread = identity.changes.filter(
    (change) =>
      (change.kind === 'company-unclear' || (change.kind === 'headline' && change.low !== true)) &&
      change.after !== null &&
      (listReadAt === null || ms(change.between[1]) > ms(listReadAt)) &&
      !isExplained(change, identity.changes),
  );
  return unread.find((change) => change.kind === 'headline') ?? unread[0] ?? null;
}

/** A headline that only repeats what the job list states. */
export function isExplained(change: Change, all: readonly Change[]): boolean {
  const says = change.after?.text ?? '';
  return all.some(
    (other) =>
      isNewRole(other) &&
      other.source === change.source &&
      other.certainty === 'stated' &&
      (includesText(says, other.after?.title ?? '') || sameText(says, other.after?.company ?? '')),
  );
}

export function isNewRole({ kind }: Pick<Change, 'kind'>): boolean {
  return kind === 'new-job' || kind === 'promotion' || kind === 'role-added';
}

/** Where the user opens the whole job list of a LinkedIn profile. */
function jobListUrl(identity: IdentityInput): string {
  return `${identity.identity.url.replace(/\/+$/, '')}/details/experience/`;
}

function roleOf(identity: IdentityInput, now: Now): RoleNow | null {
  const { facts } = identity;
  const position = currentPosition(identity);
  const headline = facts.headline ?? (identity.identity.source === 'x' ? firstLine(facts.bio) : null);
  if (!position && !headline) return null;

  const readAt = position ? jobSeenAt(identity, position) : identity.topReadAt;
  const unread = unreadTopCardChange(identity);
  const known = {
    title: position?.title ?? null,
    company: position?.company ?? null,
    headline,
    was: null,
    isNew: false,
    asOf: readAt,
    says: null,
    from: { kind: 'identity', id: identity.identity.id },
    openUrl: null,
  } as const;
  if (isOld(identity.lastReadAt, now)) return { ...known, state: 'old', openUrl: identity.identity.url };
  if (unread) {
    return {
      ...known,
      state: 'jobs-unread',
      says: { what: unread.kind === 'headline' ? 'headline' : 'company', text: unread.after?.text ?? '' },
      from: { kind: 'change', id: unread.id },
      openUrl: jobListUrl(identity),
    };
  }
  if (isOld(readAt, now))
    return { ...known, state: 'old', openUrl: position ? jobListUrl(identity) : identity.identity.url };

  const change = identity.changes.find((each) => position !== null && bringsAbout(each, position));
  if (!change) return { ...known, state: 'fresh' };
  return {
    ...known,
    state: 'fresh',
    isNew: true,
    was: change.kind === 'role-added' ? null : (change.before?.title ?? change.before?.text ?? null),
    from: { kind: 'change', id: change.id },
  };
}

function bringsAbout(change: BriefChange, position: Position): boolean {
  if (!isNewRole(change) || change.certainty === 'maybe' || change.editedLate === true) return false;
  const title = change.after?.title;
  const company = change.after?.company;
  if (title === undefined && company === undefined) return false;
  return (
    (title === undefined || sameText(title, position.title ?? '')) &&
    (company === undefined || sameText(company, position.company ?? ''))
  );
}

/** Of several current jobs the one just begun, else the top card's, else the latest begun. */
function currentPosition(identity: IdentityInput): Position | null {
  const current = (identity.facts.positions ?? []).filter((position) => position.current && position.title !== '');
  const begun = current.find((position) => identity.changes.some((change) => bringsAbout(change, position)));
  const shown = identity.facts.companies?.[0]?.name;
  const onCard = shown === undefined ? undefined : current.find((position) => sameText(position.company ?? '', shown));
  const latest = current.toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1))[0];
  return begun ?? onCard ?? latest ?? null;
}

/** A headline that names the job was read later than the list, and says the same. */
function jobSeenAt(identity: IdentityInput, position: Position): Instant {
  const listAt = identity.experienceReadAt ?? identity.topReadAt;
  const headline = identity.facts.headline ?? '';
  const companies = identity.facts.companies ?? [];
  const company = position.company ?? '';
  const named =
    includesText(headline, position.title ?? '') &&
    (company === '' || includesText(headline, company) || companies.some((each) => sameText(each.name, company)));
  return named && ms(identity.topReadAt) > ms(listAt) ? identity.topReadAt : listAt;
}

function firstLine(text: string | null | undefined): string | null {
  return (
    text
      ?.split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? null
  );
}

/** A job says more than a headline, LinkedIn's more than a bio's first line. */
function rank(role: RoleNow): number {
  return (role.title !== null || role.company !== null ? 2 : 0) + (role.state === 'old' ? 0 : 1);
}
