import type { DebriefItem } from '@/lib/domain/debrief-items';
import { firstName } from '@/lib/domain/draft-people';
import type { Person } from '@/lib/domain/person';
import type { DebriefText } from '@/lib/i18n/load-debrief';
import { cutWords } from '@/lib/i18n/sentences/words';
import { LinkButton } from '../ui/link-button';
import { Theirs } from '../ui/theirs';
import { KindSelect } from './kind-select';
import type { HeardState } from './use-debrief';
import { WhomSelect } from './whom-select';

type Props = {
  readonly item: Extract<DebriefItem, { readonly kind: 'mine' | 'theirs' }>;
  readonly people: readonly Person[];
  readonly words: DebriefText;
  readonly state: HeardState;
  /** What else of mine is due this week. */
  readonly openThisWeek: number;
  readonly onDecline?: (line: { readonly at: number; readonly personId: string }) => void;
};

/** A promise of mine or theirs: its day, and for one of mine whether there is time for it. */
export function PromisedLine({ item, people, words: t, state, openThisWeek, onDecline }: Props) {
  const { text, key, at, personId, other } = item;
  const short = cutWords(text, 8);
  const whom = people.find((person) => person.id === personId);
  return (
    <>
      <div className="heard-line">
        <KindSelect item={item} said={text} {...{ people, words: t, state }} />
        <span className="grow">
          <Theirs text={text} max={160} />
        </span>
      </div>
      <div className="heard-more">
        {item.kind === 'mine' ? (
          <WhomSelect
            label={t.to(short)}
            value={personId ?? ''}
            people={people}
            onChange={(id) => state.editLine(key, { personId: id })}
          />
        ) : null}
        <input
          type="date"
          className="input"
          aria-label={t.dueOf(short)}
          value={item.due}
          onChange={(event) => state.editLine(key, { due: event.target.value })}
        />
        {item.kind === 'mine' ? (
          <span className="small soft">
            {openThisWeek > 0 ? t.openAlready(openThisWeek) : null}
            {openThisWeek > 0 && onDecline ? ' · ' : null}
            {onDecline ? (
              <LinkButton onClick={() => onDecline({ at, personId: personId ?? '' })}>{t.decline}</LinkButton>
            ) : null}
          </span>
        ) : null}
      </div>
      {item.kind === 'mine' && other && whom ? (
        <label className="check small">
          <input
            type="checkbox"
            checked={item.introduce}
            onChange={(event) => state.editLine(key, { introduce: event.target.checked })}
          />
          <bdi>{t.introduce(firstName(whom.name), other.name)}</bdi>
        </label>
      ) : null}
    </>
  );
}
