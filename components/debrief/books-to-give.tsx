import type { DebriefText } from '@/lib/i18n/load-debrief';
import { firstName } from '@/lib/domain/draft-people';
import type { DebriefView } from '@/lib/services/load-debrief';
import { Chip } from '../ui/chip';
import type { DebriefState } from './use-debrief';

type Props = { readonly view: DebriefView; readonly words: DebriefText; readonly state: DebriefState };

const offered = 4;

/** After a first meeting: one of the books kept at the ready (`practices.md` 27). */
export function BooksToGive({ view, words: t, state }: Props) {
  const { gifts } = state.form;
  const label = t.books(firstName(view.people[0]?.name ?? ''));
  if (view.books.length === 0) return null;
  return (
    <fieldset className="chips" aria-label={label}>
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      {view.books.slice(0, offered).map(({ id, title }) => {
        const chosen = gifts.includes(id);
        return (
          <Chip
            key={id}
            pressed={chosen}
            onClick={() => state.change({ gifts: chosen ? gifts.filter((each) => each !== id) : [...gifts, id] })}
          >
            <bdi>{title}</bdi>
          </Chip>
        );
      })}
    </fieldset>
  );
}
