import type { ReactNode } from 'react';

/** new: good news · care: due or careful · mute: everything else. There is no red. */
export type Tone = 'new' | 'care' | 'mute';

export function Pill({ tone = 'mute', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={`pill tone-${tone}`}>{children}</span>;
}
