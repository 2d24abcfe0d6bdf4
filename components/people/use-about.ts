import { useState } from 'react';
import { aboutPeople, type AboutPerson } from '@/lib/services/list-people';
import { useDeps } from '../deps';
import { useLive } from '../use-live';

/** So many rows are asked for at once; scrolling on within them asks nothing. */
const step = 20;

/** What is told of the rows in sight: `first` to `last` of all. What was in sight before is remembered. */
export function useAbout(ids: readonly string[], first: number, last: number): ReadonlyMap<string, AboutPerson> {
  const deps = useDeps();
  const [kept, setKept] = useState<Kept>({ latest: nobody, all: nobody });
  const from = Math.floor(first / step) * step;
  const near = ids.slice(from, Math.ceil((last + 1) / step) * step);
  const live = useLive(`about:${near.join()}`, () => aboutPeople(deps, near));
  const now = live.state === 'ready' ? live.value : kept.latest;
  if (now !== kept.latest)
    setKept({ latest: now, all: new Map([...(kept.all.size > mostKept ? [] : kept.all), ...now]) });
  return kept.all;
}

const nobody: ReadonlyMap<string, AboutPerson> = new Map();
const mostKept = 400;
type Kept = { readonly latest: ReadonlyMap<string, AboutPerson>; readonly all: ReadonlyMap<string, AboutPerson> };
