import { useEffect, useState } from 'react';
import { aboutPeople, type AboutPerson } from '@/lib/services/list-people';
import { useDeps } from '../deps';
import { useLive } from '../use-live';

/** So many rows are asked for at once; scrolling on within them asks nothing. */
const step = 20;

/** What is told of the rows in sight: `first` to `last` of all. What was in sight before is remembered. */
export function useAbout(ids: readonly string[], first: number, last: number): ReadonlyMap<string, AboutPerson> {
  const deps = useDeps();
  const [known, setKnown] = useState<ReadonlyMap<string, AboutPerson>>(new Map());
  const from = Math.floor(first / step) * step;
  const near = ids.slice(from, Math.ceil((last + 1) / step) * step);
  const live = useLive(`about:${near.join()}`, () => aboutPeople(deps, near));
  const now = live.state === 'ready' ? live.value : null;
  useEffect(() => {
    if (now) setKnown((before) => new Map([...(before.size > mostKept ? [] : before), ...now]));
  }, [now]);
  return now ?? known;
}

const mostKept = 400;
