import { Link } from 'wouter';
import type { TodayItem } from '@/lib/domain/today';
import { wholeDate } from '@/lib/i18n/sentences/dates';
import type { PromisesText } from '@/lib/i18n/load-promises';
import { loadToday } from '@/lib/services/load-today';
import { openOccasions, type OpenOccasion } from '@/lib/services/occasions';
import { isAnybodyRemembered } from '@/lib/services/list-people';
import { useDeps, useLanguage, useText } from '../deps';
import { TryInvented } from '../people/invented';
import { usePromisesText } from '../promises/use-promises-text';
import { routes } from '../routes';
import { Part } from '../shell/part';
import { Title } from '../shell/title';
import { EmptyState } from '../ui/empty-state';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { keyOf } from './key-of';
import { OccasionLine } from './occasion-line';
import { TaskLine } from './task-line';
import { TodayLine } from './today-line';

/** What is due now, in order: meetings of today and tomorrow, coffees to look back on, what I said I would do, news. */
export function TodayScreen() {
  const deps = useDeps();
  const text = useText();
  const promises = usePromisesText();
  const language = useLanguage();
  const now = useNow();
  const live = useLive('today page', () => Promise.all([loadToday(deps), openOccasions(deps)]), [now.at]);
  return (
    <>
      <Title title={text.today.title(wholeDate(now.at, now.zone, language))} />
      <WhenLive live={live}>
        {([items, occasions]) =>
          promises === null ? null : items.length + occasions.length === 0 ? (
            <Nothing />
          ) : (
            <>
              <Parts items={items} text={promises} />
              <Occasions occasions={occasions} />
            </>
          )
        }
      </WhenLive>
    </>
  );
}

function Parts({ items, text }: { readonly items: readonly TodayItem[]; readonly text: PromisesText }) {
  const { page, today } = useText();
  const parts = [
    { title: today.days.today, items: items.filter((item) => item.kind === 'meeting' && item.day === 'today') },
    { title: today.days.tomorrow, items: items.filter((item) => item.kind === 'meeting' && item.day === 'tomorrow') },
    { title: page.today.debriefs, items: items.filter((item) => item.kind === 'debrief') },
    { title: text.tasks.heading, items: items.filter((item) => item.kind === 'task') },
    { title: page.today.changes, items: items.filter((item) => item.kind === 'changes') },
  ];
  return parts
    .filter((part) => part.items.length > 0)
    .map((part) => (
      <Part key={part.title} title={part.title}>
        <ul className="lines">
          {part.items.map((item) => (
            <li key={keyOf(item)}>
              {item.kind === 'task' ? <TaskLine item={item} text={text} /> : <TodayLine item={item} />}
            </li>
          ))}
        </ul>
      </Part>
    ));
}

/** Birthdays and the like, from the site's own page of them. */
function Occasions({ occasions }: { readonly occasions: readonly OpenOccasion[] }) {
  const { page } = useText();
  if (occasions.length === 0) return null;
  return (
    <Part title={page.today.occasions}>
      <ul className="lines">
        {occasions.map((occasion) => (
          <li key={occasion.id}>
            <OccasionLine occasion={occasion} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Nothing() {
  const deps = useDeps();
  const { page, today } = useText();
  const anybody = useLive('anybody', () => isAnybodyRemembered(deps));
  return (
    <WhenLive live={anybody}>
      {(known) =>
        known ? (
          <EmptyState text={today.empty}>
            <Link className="btn" href={routes.people}>
              {page.today.toPeople}
            </Link>
          </EmptyState>
        ) : (
          <EmptyState text={page.today.emptyFirst}>
            <TryInvented />
          </EmptyState>
        )
      }
    </WhenLive>
  );
}
