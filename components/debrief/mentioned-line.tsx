import type { DebriefItem } from '@/lib/domain/debrief-items';
import type { Person } from '@/lib/domain/person';
import type { DebriefText } from '@/lib/i18n/load-debrief';
import { cutWords } from '@/lib/i18n/sentences/words';
import { Theirs } from '../ui/theirs';
import { KindSelect } from './kind-select';
import type { HeardState } from './use-debrief';
import { WhomSelect } from './whom-select';

type Props = {
  readonly item: Extract<DebriefItem, { readonly kind: 'mentioned' }>;
  readonly people: readonly Person[];
  readonly words: DebriefText;
  readonly state: HeardState;
};

/** A book, an article or a link that came up; of a book a copy can be sent (`practices.md` 26). */
export function MentionedLine({ item, people, words: t, state }: Props) {
  const { title, author, kind } = item.item;
  return (
    <>
      <div className="heard-line">
        <KindSelect item={item} said={title} {...{ people, words: t, state }} />
        <span className="grow">
          <em>
            <Theirs text={title} max={160} />
          </em>
          {author === '' ? null : (
            <>
              , <Theirs text={author} max={120} />
            </>
          )}
        </span>
      </div>
      {people.length > 1 || kind === 'book' ? (
        <div className="heard-more">
          <WhomSelect
            label={t.saidBy(cutWords(title, 8))}
            value={item.personId}
            people={people}
            onChange={(personId) => state.editLine(item.key, { personId })}
          />
          {kind === 'book' ? (
            <label className="check small">
              <input
                type="checkbox"
                checked={item.copy}
                onChange={(event) => state.editLine(item.key, { copy: event.target.checked })}
              />
              {t.copy}
            </label>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
