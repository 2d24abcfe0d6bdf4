import type { Introduction } from '@/lib/domain/introduction';
import type { IntroductionActions } from './use-introduction';
import { useIntroductionWords } from './words';

type Props = { readonly introduction: Introduction; readonly actions: IntroductionActions };

/** What it means to introduce somebody who was not asked: beside the button that does it, in one conscious click. */
export function NotAsked({ introduction, actions: { unasked, unaskedNames } }: Props) {
  const { card } = useIntroductionWords();
  if (unasked.length === 0) return null;
  return (
    <>
      {introduction.favour ? <p className="notice notice-care">{card.favourAsk}</p> : null}
      <p className="small soft">
        <bdi>{card.unasked(unaskedNames)}</bdi>
      </p>
    </>
  );
}
