import type { ReadResult } from '@/lib/domain/reading';
import type { PageTrouble } from '@/lib/messaging/protocol';
import type { Background } from './background';
import type { Look } from './settle';

export type TroubleTeller = {
  /** Says when to look again, if nothing is to be told yet. */
  readonly consider: (look: Look, counts: boolean) => number | null;
};

type Pending = { readonly visit: number; readonly since: number; readonly trouble: PageTrouble };

/** A page that is only late shows no profile for a second or three. */
const patienceMs = 6000;

/**
 * A profile's address under which no profile can be read is told of once a visit, when it has been so for a while and
 * in the same way. A page that was read in this visit is none of those: it only moves on.
 */
export function createTroubleTeller(tell: Background['pageTrouble']): TroubleTeller {
  let pending: Pending | null = null;
  /** The visit in which all is said: it was read, or told of. */
  let doneWith = -1;

  function consider(look: Look, counts: boolean): number | null {
    const { visit, at, before, result } = look;
    if (counts) doneWith = visit;
    const trouble = troubleOf(result);
    if (counts || trouble === null || before === null || visit === doneWith) {
      pending = null;
      return null;
    }
    if (pending === null || pending.visit !== visit || !isSame(pending.trouble, trouble))
      pending = { visit, since: at, trouble };
    const due = pending.since + patienceMs;
    if (at < due) return due;
    doneWith = visit;
    pending = null;
    // Nobody heard it: the next look says it again.
    tell({ url: before.url, trouble }).catch(() => {
      if (doneWith === visit) doneWith = -1;
    });
    return null;
  }

  return { consider };
}

/** A reading that names no handle cannot be held to the address that has one: nobody gets it, and that is said. */
function troubleOf(result: ReadResult): PageTrouble | null {
  if (!result.ok) return result.problem;
  return result.reading.identity.handle === undefined ? { kind: 'id-alone' } : null;
}

function isSame(a: PageTrouble, b: PageTrouble): boolean {
  return a.kind === b.kind && a.part === b.part;
}
