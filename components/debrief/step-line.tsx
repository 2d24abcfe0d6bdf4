import type { DebriefItem } from '@/lib/domain/debrief-items';
import type { Person } from '@/lib/domain/person';
import type { DebriefText } from '@/lib/i18n/load-debrief';
import { Theirs } from '../ui/theirs';
import { KindSelect } from './kind-select';
import type { HeardState } from './use-debrief';

type Props = {
  readonly item: Extract<DebriefItem, { readonly kind: 'next-step' }>;
  readonly people: readonly Person[];
  readonly words: DebriefText;
  readonly state: HeardState;
};

/** A next step told in the box; its day stands with the first question. */
export function StepLine({ item, people, words, state }: Props) {
  return (
    <div className="heard-line">
      <KindSelect item={item} said={item.text} {...{ people, words, state }} />
      <span className="grow">
        <Theirs text={item.text} max={160} />
      </span>
    </div>
  );
}
