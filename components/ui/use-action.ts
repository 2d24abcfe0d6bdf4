import { useState } from 'react';
import { useDeps, useText } from '../deps';
import { useToast } from './toast';

/**
 * Runs what a button does: once at a time, and a failure is said instead of lost. `run` answers whether it went well.
 */
export function useAction(): {
  readonly busy: boolean;
  readonly run: (work: () => Promise<unknown>) => Promise<boolean>;
  /** For what may run beside anything else: no click of a quick hand is left out. */
  readonly runBeside: (work: () => Promise<unknown>) => Promise<boolean>;
} {
  const { log } = useDeps();
  const text = useText();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  async function run(work: () => Promise<unknown>): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    const well = await runBeside(work);
    setBusy(false);
    return well;
  }
  async function runBeside(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      log.warn('an action failed', error);
      toast({ text: text.common.couldNotSave });
      return false;
    }
  }
  return { busy, run, runBeside };
}
