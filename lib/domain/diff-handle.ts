import type { Change } from './change';
import { changeOf } from './compared';
import type { Compared } from './compared';
import { isIdHandle, plainHandle } from './same-person';

/** The same person at another address. Case, country hosts and escapes are no difference. */
export function diffHandle(compared: Compared): Change[] {
  const { before, after } = compared;
  const [one, other] = [before.identity.handle, after.identity.handle];
  if (!one || !other || plainHandle(one) === plainHandle(other)) return [];
  if (isIdHandle(before.source, one) || isIdHandle(after.source, other)) return [];
  const section = after.source === 'x' ? 'header' : 'topCard';
  return [
    changeOf(compared, 'handle', section, {
      before: { text: one, url: before.url },
      after: { text: other, url: after.url },
      certainty: 'stated',
    }),
  ];
}
