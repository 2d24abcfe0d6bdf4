import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { PromiseLine } from '@/lib/domain/brief-records.types';
import { useDeps, useText } from '../deps';
import { routes } from '../routes';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

const PromiseDraft = lazy(async () => ({ default: (await import('./promise-draft')).PromiseDraft }));

export type PromiseActs = {
  readonly busy: boolean;
  /** My next step: the draft that keeps it, the introduction, the friendly reminder, or letting go. `null`: none yet. */
  readonly act: { readonly label: string; readonly run: () => void } | null;
  readonly remind: () => void;
  readonly kept: () => void;
  readonly letGo: () => void;
  /** What has opened; stands anywhere in the screen. */
  readonly sheet: ReactNode;
};

type Line = Pick<PromiseLine, 'promiseId' | 'by' | 'kind' | 'task'>;

/** What can be done about a promise, wherever it is shown. What it takes is loaded at the click. */
export function usePromise({ promiseId, by, kind, task }: Line): PromiseActs {
  const deps = useDeps();
  const { promiseLine: t } = useText();
  const toast = useToast();
  const { busy, run } = useAction();
  const [writing, setWriting] = useState(false);

  function happened(what: 'kept' | 'let-go', text: string) {
    void run(async () => {
      const { promiseHappened } = await import('@/lib/services/promise-happened');
      toast({ text, undo: await promiseHappened(deps, promiseId, what) });
    });
  }

  function introduce() {
    void run(async () => {
      const { introduceAsPromised } = await import('@/lib/services/introduce-as-promised');
      const introduction = await introduceAsPromised(deps, promiseId);
      if (introduction) deps.openPage(routes.introduction(introduction.id));
    });
  }

  const letGo = () => happened('let-go', t.letGoDone);
  const write = () => setWriting(true);
  const acts = {
    do: { label: t.do[kind], run: kind === 'introduction' ? introduce : write },
    remind: { label: t.remind, run: write },
    decide: { label: t.decide, run: letGo },
  } as const;
  return {
    busy,
    act: task && acts[task],
    remind: write,
    kept: () => happened('kept', by === 'mine' ? t.keptDone : t.theyKept),
    letGo,
    sheet: writing ? (
      <Suspense>
        <PromiseDraft promiseId={promiseId} onLeave={() => setWriting(false)} />
      </Suspense>
    ) : null,
  };
}
