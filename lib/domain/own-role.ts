import type { BriefPersonInput, OwnSource, PersonBrief, RoleNow } from './brief.types';
import type { Now } from './clock';
import { ms } from './moments';
import { factNow, type OwnFact } from './own-fact';
import type { Instant } from './reading';
import { isOld } from './role-now';
import { includesText, sameText } from './same-text';

/**
 * The user's own word counts where it is newer than what pages were last seen to say; a later reading of the job list
 * takes over again. Both stay in the time line.
 */
export function withOwnRole(read: RoleNow | null, input: BriefPersonInput, now: Now): RoleNow | null {
  const own = input.own ?? [];
  const job = factNow(own, 'job');
  const role = job && (!read || isAfter(job.createdAt, read.asOf)) ? ownJob(job, read, input, now) : read;
  const headline = factNow(own, 'headline');
  return headline && isNews(headline, role, input) ? ownHeadline(headline, role, now) : role;
}

export function ownPlace(input: BriefPersonInput): NonNullable<PersonBrief['place']> | null {
  const place = factNow(input.own ?? [], 'location');
  const read = input.identities.filter(({ facts }) => typeof facts.location === 'string');
  if (!place || read.some(({ topReadAt }) => isAfter(topReadAt, place.createdAt))) return null;
  return { text: place.text, own: sourceOf(place), from: { kind: 'own-fact', id: place.id } };
}

function ownJob(job: OwnFact, read: RoleNow | null, input: BriefPersonInput, now: Now): RoleNow {
  const known = { ...bare(job), title: job.text || null, company: job.company || null };
  // The top card has changed since the user said so.
  if (read?.state === 'jobs-unread' && input.identities.some((each) => isAfter(each.topReadAt, job.createdAt)))
    return { ...read, title: known.title, company: known.company, asOf: known.asOf };
  return { ...known, state: isOld(job.createdAt, now) ? 'old' : 'fresh' };
}

/** Beside a job that is known the headline is said of its own, as that of a page would be. */
function ownHeadline(headline: OwnFact, role: RoleNow | null, now: Now): RoleNow {
  const own = bare(headline);
  if (!role || (role.title === null && role.company === null))
    return { ...own, headline: headline.text, state: isOld(headline.createdAt, now) ? 'old' : 'fresh' };
  return {
    ...role,
    state: 'jobs-unread',
    isNew: false,
    was: null,
    says: { what: 'headline', text: headline.text },
    from: own.from,
    own: sourceOf(headline),
  };
}

function isNews(headline: OwnFact, role: RoleNow | null, { identities }: BriefPersonInput): boolean {
  if (role?.own && isAfter(role.own.at, headline.createdAt)) return false;
  if (role?.own && ms(role.own.at) === ms(headline.createdAt)) return false;
  if (identities.some((each) => isAfter(each.topReadAt, headline.createdAt))) return false;
  const said = identities.some(({ facts }) => sameText(facts.headline ?? '', headline.text));
  return !said && (role === null || role.title === null || !includesText(headline.text, role.title));
}

function bare(fact: OwnFact): RoleNow {
  return {
    title: null,
    company: null,
    headline: null,
    was: null,
    isNew: false,
    asOf: fact.createdAt,
    state: 'fresh',
    from: { kind: 'own-fact', id: fact.id },
    openUrl: null,
    says: null,
    own: sourceOf(fact),
  };
}

function sourceOf({ origin, source, createdAt }: OwnFact): OwnSource {
  return { origin, source, at: createdAt };
}

function isAfter(a: Instant, b: Instant): boolean {
  return ms(a) > ms(b);
}
