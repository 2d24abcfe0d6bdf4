import { knownOf } from '@/lib/db/queries-readings';
import { changesOf, type IdentityRow } from '@/lib/db/queries-people';
import type { ChangeRow } from '@/lib/db/rows';
import { write, type Writer } from '@/lib/db/write';
import { mannerOf } from '@/lib/domain/change';
import { catchUpEvidence, isSameOccasion, type CatchUpItem, type Occasion } from '@/lib/domain/occasion';
import { dayMs, ms } from '@/lib/domain/moments';
import type { Instant } from '@/lib/domain/reading';
import type { ServiceDeps } from './deps';
import { findIdentity } from './find-identity';
import { made } from './stamps';

/** A change of job that a profile has told already is no news there. */
const toldDays = 90;

/**
 * Of all whom the site's page of occasions names, those who are remembered: each occasion is kept once. A new job is a
 * likely change as well, until the profile itself says what it is.
 */
export async function recordOccasions(deps: ServiceDeps, items: readonly CatchUpItem[]): Promise<number> {
  return write(deps.db, ['people', 'identities', 'occasions', 'changes', 'freshness', 'pictures'], async (writer) => {
    let count = 0;
    for (const item of items) if (await recordOccasion(writer, deps, item)) count += 1;
    return count;
  });
}

async function recordOccasion(writer: Writer, deps: ServiceDeps, item: CatchUpItem): Promise<boolean> {
  const { db } = writer;
  const { id, handle, kind, text } = item;
  const seen = { ...(id ? { id } : {}), ...(handle ? { handle } : {}) };
  const identity = await findIdentity(db, 'linkedin', seen);
  const person = identity && (await db.people.get(identity.personId));
  if (!identity || !person || person.deletedAt !== null) return false;
  const occasion: Occasion = {
    ...made(deps),
    personId: person.id,
    kind,
    text,
    url: identity.url,
    seenAt: deps.clock.now().at,
    closedAt: null,
  };
  // Those in the trash count too: somebody has put them there.
  const known = await db.occasions.where('personId').equals(person.id).toArray();
  if (known.some((other) => isSameOccasion(other, occasion))) return false;
  await writer.add('occasions', occasion);
  if (kind === 'job-change') await addLikelyChange(writer, deps, identity, occasion);
  return true;
}

async function addLikelyChange(
  writer: Writer,
  deps: ServiceDeps,
  identity: IdentityRow,
  { text, seenAt }: Occasion,
): Promise<void> {
  const changes = await changesOf(writer.db, identity.personId);
  if (changes.some((change) => isToldBy(change, seenAt))) return;
  const known = await knownOf(writer.db, identity.id);
  const row: ChangeRow = {
    id: deps.ids.next(),
    personId: identity.personId,
    identityId: identity.id,
    kind: 'new-job',
    before: null,
    after: { text },
    certainty: 'likely',
    // It may as well be another title in the same house: nothing to congratulate on before the profile was read.
    tone: 'neutral',
    mayBeSaid: false,
    source: 'linkedin',
    between: [known?.freshness.sectionsReadAt.experience ?? null, seenAt],
    evidence: [`${catchUpEvidence}${identity.handle ?? identity.siteId ?? ''}@${seenAt}`],
    lookedAtAt: null,
    unseen: 1,
  };
  await writer.add('changes', row);
}

function isToldBy(change: ChangeRow, at: Instant): boolean {
  return mannerOf[change.kind].job && ms(at) - ms(change.between[1]) <= toldDays * dayMs;
}
