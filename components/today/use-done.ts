import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

/** Does something about a task, says so, and offers the way back. */
export function useDone(): {
  readonly busy: boolean;
  readonly done: (said: string, work: () => Promise<() => Promise<unknown>>) => void;
} {
  const toast = useToast();
  const { busy, run } = useAction();
  return {
    busy,
    done: (said, work) =>
      void run(async () => {
        const undo = await work();
        toast({ text: said, undo });
      }),
  };
}
