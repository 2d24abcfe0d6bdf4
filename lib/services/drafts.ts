import { write } from '@/lib/db/write';
import { maxDraftLength } from '@/lib/domain/note';
import type { ServiceDeps } from './deps';

/** What was typed and not saved yet; `key` names the place (`note:PERSON`). An empty text drops the draft. */
export async function saveDraft(deps: ServiceDeps, key: string, text: string): Promise<void> {
  if (text === '') return dropDraft(deps, key);
  const row = { key, text: text.slice(0, maxDraftLength), updatedAt: deps.clock.now().at };
  await write(deps.db, ['drafts'], (writer) => writer.put('drafts', row), { durability: 'strict' });
}

export async function loadDraft(deps: Pick<ServiceDeps, 'db'>, key: string): Promise<string | null> {
  return (await deps.db.drafts.get(key))?.text ?? null;
}

export async function dropDraft(deps: ServiceDeps, key: string): Promise<void> {
  await write(deps.db, ['drafts'], (writer) => writer.remove('drafts', [key]));
}
