import { X } from 'lucide-react';
import type { DebriefItem } from '@/lib/domain/debrief-items';
import type { Person } from '@/lib/domain/person';
import type { DebriefText } from '@/lib/i18n/load-debrief';
import { IconButton } from '../ui/icon-button';
import type { HeardState } from './use-debrief';
import { WhomSelect } from './whom-select';

type Props = {
  readonly item: Extract<DebriefItem, { readonly kind: 'name' }>;
  readonly people: readonly Person[];
  readonly words: DebriefText;
  readonly state: HeardState;
};

/** A name that came up, and with whom (`practices.md` 30). */
export function NameLine({ item, people, words: t, state }: Props) {
  return (
    <div className="heard-line">
      <span className="grow">
        <bdi>{t.cameUp(item.name)}</bdi>
      </span>
      <WhomSelect
        label={t.saidBy(item.name)}
        value={item.personId}
        people={people}
        onChange={(personId) => state.editLine(item.key, { personId })}
      />
      <IconButton
        label={t.leaveOut(item.name)}
        icon={<X size={14} aria-hidden="true" />}
        onClick={() => state.editLine(item.key, { left: true })}
      />
    </div>
  );
}
