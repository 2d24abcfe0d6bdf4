import { firstName } from '@/lib/domain/draft-people';
import { introductionState } from '@/lib/domain/introduction';
import type { Promised } from '@/lib/domain/promise';
import type { IntroductionView } from '@/lib/services/load-introductions';
import { takeBackPromiseStep, tellPromise } from '@/lib/services/promises';
import { useDeps } from '../deps';
import { Button } from '../ui/button';
import { Theirs } from '../ui/theirs';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useIntroductionWords } from './words';

/** Once made, the promise that asked for it can be closed in one click. */
export function KeptPromises({ view: { introduction, keeps, people } }: { readonly view: IntroductionView }) {
  const deps = useDeps();
  const t = useIntroductionWords();
  const toast = useToast();
  const { busy, run } = useAction();
  if (introductionState(introduction).madeAt === null) return null;

  function kept({ id }: Promised) {
    void run(async () => {
      await tellPromise(deps, id, 'kept');
      toast({ text: t.told.kept, undo: () => takeBackPromiseStep(deps, id) });
    });
  }

  return keeps.map((promise) => {
    const name = firstName(people.find(({ id }) => id === promise.personId)?.name ?? '');
    return (
      <div key={promise.id} className="bar-line notice small">
        <Theirs text={t.card.keeps(name, promise.text)} max={300} />
        <Button small disabled={busy} aria-label={`${t.card.kept}: ${promise.text}`} onClick={() => kept(promise)}>
          {t.card.kept}
        </Button>
      </div>
    );
  });
}
