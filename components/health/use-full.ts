import { useEffect, useState } from 'react';
import { useDeps } from '../deps';

/** Whether storage has room, followed while one looks. */
export function useFull(): 'room' | 'full' | 'told' {
  const { full, log } = useDeps();
  const [state, setState] = useState<'room' | 'full' | 'told'>('room');
  useEffect(() => {
    let here = true;
    const ask = () =>
      void full.state().then(
        (now) => here && setState(now),
        (error: unknown) => log.warn('whether there is room is not known', error),
      );
    ask();
    const stop = full.onChange(ask);
    return () => {
      here = false;
      stop();
    };
  }, [full, log]);
  return state;
}
