import { useState } from 'react';
import type { OnProgress } from '@/lib/db/replace-database';
import { useDeps, useText } from '../deps';
import { useToast } from '../ui/toast';
import { tookPlace } from './took-place';

type TakingPlace = {
  /** `null`: nothing is on its way; else how far it is, from 0 to 1. */
  readonly done: number | null;
  /** Answers whether it went well; where not, that is said. */
  readonly take: (work: (onProgress: OnProgress) => Promise<void>) => Promise<boolean>;
};

/** One database takes the place of another: pages begin anew after it, and the one that asked for it says so. */
export function useTakingPlace(): TakingPlace {
  const { log } = useDeps();
  const { read: t } = useText().backup;
  const toast = useToast();
  const [done, setDone] = useState<number | null>(null);

  async function take(work: (onProgress: OnProgress) => Promise<void>): Promise<boolean> {
    setDone(0);
    tookPlace.note();
    try {
      await work(setDone);
      return true;
    } catch (error) {
      tookPlace.forget();
      log.warn('a database could not take the place of another', error);
      toast({ text: t.failed });
      return false;
    } finally {
      setDone(null);
    }
  }

  return { done, take };
}
