import type { Promised, PromiseKind } from '@/lib/domain/promise';

/** What a form about a promise holds; `due` and `kind` are `null` until the user chooses otherwise. */
export type PromiseValues = {
  readonly by: Promised['by'];
  readonly personId: string | null;
  readonly text: string;
  readonly due: string | null;
  readonly kind: PromiseKind | null;
};

export const promiseKinds: readonly PromiseKind[] = ['introduction', 'book', 'link', 'other'];

export const noValues: PromiseValues = { by: 'mine', personId: null, text: '', due: null, kind: null };

export function valuesOf({ by, personId, text, due, kind }: Promised): PromiseValues {
  return { by, personId, text, due, kind };
}

/** What was typed before the form closed; what cannot be read is as if nothing had been typed. */
export function reviveValues(kept: string | null, first: PromiseValues): PromiseValues {
  try {
    const { by, personId, text, due, kind } = JSON.parse(kept ?? '') as Partial<Record<keyof PromiseValues, unknown>>;
    return {
      by: by === 'theirs' ? 'theirs' : 'mine',
      personId: typeof personId === 'string' ? personId : first.personId,
      text: typeof text === 'string' ? text : '',
      due: typeof due === 'string' ? due : null,
      kind: promiseKinds.find((each) => each === kind) ?? null,
    };
  } catch {
    return first;
  }
}
