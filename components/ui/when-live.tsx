import { useEffect, type ReactNode } from 'react';
import { useDeps } from '../deps';
import type { Live } from '../use-live';
import { Broken } from './error-screen';

type Props<T> = { readonly live: Live<T>; readonly children: (value: T) => ReactNode };

/** Nothing while loading (a brief reads in milliseconds; a flash of "empty" would be a lie), the value, or what failed. */
export function WhenLive<T>({ live, children }: Props<T>) {
  const { log } = useDeps();
  const error = live.state === 'failed' ? live.error : null;
  useEffect(() => {
    if (error) log.warn('a query failed', error);
  }, [error, log]);
  if (live.state === 'loading') return <div aria-busy="true" />;
  return live.state === 'failed' ? <Broken /> : children(live.value);
}
