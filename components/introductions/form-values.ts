import type { Introduction, Party } from '@/lib/domain/introduction';

/** A new introduction as it is being written down. */
export type IntroductionValues = Pick<Introduction, 'direction' | 'a' | 'b' | 'favour'> & {
  readonly by: Party;
  readonly mode: Introduction['mode'] | null;
};

export const nobody: Party = { personId: null, name: '', why: '' };

export const nothingWritten: IntroductionValues = {
  direction: 'given',
  a: nobody,
  b: nobody,
  by: nobody,
  favour: false,
  mode: null,
};

/** What was typed before; what cannot be read is as if nothing had been. */
export function revivedValues(kept: string | null, first: IntroductionValues): IntroductionValues {
  try {
    const told = JSON.parse(kept ?? 'null') as Partial<IntroductionValues> | null;
    if (!told) return first;
    return {
      direction: told.direction === 'received' ? 'received' : 'given',
      a: partyOf(told.a),
      b: partyOf(told.b),
      by: partyOf(told.by),
      favour: told.favour === true,
      mode: told.mode === 'call' || told.mode === 'mail' || told.mode === 'in-person' ? told.mode : null,
    };
  } catch {
    return first;
  }
}

function partyOf(told: Partial<Party> | undefined): Party {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    personId: typeof told?.personId === 'string' ? told.personId : null,
    name: text(told?.name),
    why: text(told?.why),
  };
}
