import type { CatchUpItem } from '@/lib/domain/occasion';
import { recordOccasions } from '@/lib/services/record-occasions';
import type { PageDeps } from './deps';

/** Read only where everything that is opened is read: this page is nobody's profile to press a button on. */
export async function recordCatchUp(deps: PageDeps, items: readonly CatchUpItem[]): Promise<{ readonly ok: boolean }> {
  const { chosenAt, readingMode } = await deps.settings.get();
  if (chosenAt === null || readingMode !== 'open') return { ok: false };
  await recordOccasions(await deps.services(), items);
  return { ok: true };
}
