import type { DebriefText } from '@/lib/i18n/load-debrief';
import type { There } from '@/lib/services/load-debrief';
import { MentionedLine } from './mentioned-line';
import { NameLine } from './name-line';
import { PromisedLine } from './promised-line';
import { StepLine } from './step-line';
import type { HeardState } from './use-debrief';

type Props = {
  readonly view: There;
  readonly words: DebriefText;
  readonly state: HeardState;
  /** Left out where there is no room for a draft. */
  readonly onDecline?: (line: { readonly at: number; readonly personId: string }) => void;
};

/** What the box is understood to say, as it is typed: each with what can be said beside it. */
export function Heard({ view, words, state, onDecline }: Props) {
  const { items } = state.read;
  if (items.length === 0) return null;
  const shared = { people: view.people, words, state };
  const mine = items.filter((item) => item.kind === 'mine').length;
  return (
    <ul className="heard" aria-label={words.heard}>
      {items.map((item) => (
        <li key={item.key}>
          {item.kind === 'mine' || item.kind === 'theirs' ? (
            <PromisedLine
              {...shared}
              item={item}
              openThisWeek={item.kind === 'mine' ? view.openThisWeek + mine - 1 : 0}
              {...(onDecline && { onDecline })}
            />
          ) : null}
          {item.kind === 'mentioned' ? <MentionedLine {...shared} item={item} /> : null}
          {item.kind === 'next-step' ? <StepLine {...shared} item={item} /> : null}
          {item.kind === 'name' ? <NameLine {...shared} item={item} /> : null}
        </li>
      ))}
    </ul>
  );
}
