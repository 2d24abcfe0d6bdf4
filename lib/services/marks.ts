import type { Marks, PageMark } from '@/lib/platform/platform';
import type { ServiceDeps } from './deps';
import { deleteNote, saveNote } from './notes';
import { addOwnFacts, removeOwnFacts } from './own-facts';

type MarksDeps = ServiceDeps & { readonly marks: Marks };
type Where = { readonly tabId: number; readonly url: string; readonly personId: string };

/** What was marked on a person's page, as a fact or a note that names the page. Answers with the row's id. */
export async function keepMark(deps: ServiceDeps, personId: string, mark: PageMark): Promise<string | null> {
  const { field, text, source, url } = mark;
  const marked = { source, url };
  if (field === 'note') return (await saveNote(deps, { personId, text: text.trim(), marked })).id;
  return (await addOwnFacts(deps, personId, [{ field, text, marked }]))[0]?.id ?? null;
}

export async function takeMarkBack(deps: ServiceDeps, { field, stored }: PageMark): Promise<void> {
  if (stored === null) return;
  await (field === 'note' ? deleteNote(deps, stored) : removeOwnFacts(deps, [stored]));
}

/** Somebody was just remembered: what was marked on their page before is kept now. */
export async function keepMarks(deps: MarksDeps, { tabId, url, personId }: Where): Promise<void> {
  const waiting = (await deps.marks.get(tabId)).filter(({ stored }) => stored === null);
  if (waiting.length === 0) return;
  for (const mark of waiting) await keepMark(deps, personId, mark);
  await deps.marks.put(tabId, url, []);
}
