import type { Rows } from '@/lib/db/rows';
import { write, type Writer } from '@/lib/db/write';
import { stepTouchId, type Touch, type TouchKind } from '@/lib/domain/touch';
import type { ServiceDeps } from './deps';
import { made, touched } from './stamps';

/** Records of which a step may be a contact too: somebody was written to or called. The two come and go together. */
export type ContactTable = 'introductions' | 'followUps';

/** Who heard from the user, and how. */
export type Contact = { readonly personIds: readonly string[]; readonly kind: TouchKind };

/** Changes a record of which the last step is new, with the contact that this step is, in one transaction. */
export function tellWithContact<K extends ContactTable>(
  deps: ServiceDeps,
  table: K,
  id: string,
  change: (row: Rows[K]) => Rows[K],
  contactOf: (row: Rows[K]) => Contact | null,
): Promise<Rows[K] | null> {
  return changeWith(deps, table, id, async (row, writer) => {
    const changed = change(row);
    const { at } = deps.clock.now();
    const step = stepTouchId(id, changed.steps.length - 1);
    const contact = contactOf(row);
    for (const personId of contact?.personIds ?? []) {
      const touch = { ...made(deps), id: `${step}:${personId}`, personId, kind: contact?.kind ?? 'mail', at, note: '' };
      await writer.put('touches', touch);
    }
    return changed;
  });
}

/**
 * The last things told never happened, nor the contacts that came with them. Answers with the way back; `null`: there
 * was nothing to take back.
 */
export async function takeBackSteps<K extends ContactTable>(
  deps: ServiceDeps,
  table: K,
  id: string,
  count = 1,
  also: Partial<Rows[K]> = {},
): Promise<(() => Promise<void>) | null> {
  const taken: { row: Rows[K] | null; touches: readonly Touch[] } = { row: null, touches: [] };
  await changeWith(deps, table, id, async (row, writer) => {
    const left = row.steps.slice(0, Math.max(0, row.steps.length - count));
    if (left.length === row.steps.length) return row;
    const touches = await touchesOf(writer, id, left.length, row.steps.length);
    await writer.remove(
      'touches',
      touches.map((touch) => touch.id),
    );
    Object.assign(taken, { row, touches });
    return { ...row, ...also, steps: left };
  });
  const { row: before, touches } = taken;
  if (before === null) return null;
  const was = Object.fromEntries(
    ['steps', ...Object.keys(also)].map((field) => [field, before[field as keyof Rows[K]]]),
  );
  return async () => {
    await changeWith(deps, table, id, async (row, writer) => {
      for (const touch of touches) await writer.put('touches', touch);
      return { ...row, ...was };
    });
  };
}

/** `changeRow`, with the contacts beside it. */
function changeWith<K extends ContactTable>(
  deps: ServiceDeps,
  table: K,
  id: string,
  change: (row: Rows[K], writer: Writer) => Promise<Rows[K]>,
): Promise<Rows[K] | null> {
  return write(
    deps.db,
    [table, 'touches'],
    async (writer) => {
      const row = (await writer.db.table(table).get(id)) as Rows[K] | undefined;
      if (!row) return null;
      const changed = await change(row, writer);
      if (changed === row) return row;
      const stamped = { ...changed, ...touched(deps) };
      await writer.replace(table, stamped);
      return stamped;
    },
    { durability: 'strict' },
  );
}

/** Those of the steps `from` until before `to`. */
export async function touchesOf({ db }: Writer, id: string, from: number, to: number): Promise<readonly Touch[]> {
  const steps = Array.from({ length: to - from }, (_, at) => stepTouchId(id, from + at));
  const near = await db.touches.where(':id').startsWith(stepTouchId(id, '')).toArray();
  return near.filter((touch) => steps.some((step) => touch.id === step || touch.id.startsWith(`${step}:`)));
}
