import type { PopupChoice } from '@/lib/domain/popup';
import { useText } from '../deps';
import type { SeenTab } from '../look-at-tab';
import { patienceMs } from '../use-tab';
import { NotRead } from './not-read';
import { UnknownPerson } from './unknown-person';

type Props = {
  readonly choice: Extract<PopupChoice, { kind: 'unknown' }>;
  readonly seen: SeenTab;
  readonly onRemembered: (personId: string) => void;
};

/** A profile of somebody who is not remembered: who it is, once the page was read. */
export function Unknown({ choice, seen, onRemembered }: Props) {
  const text = useText();
  const { reading } = choice;
  if (!reading)
    return <NotRead url={choice.url} seen={seen} late={seen.waitedMs >= patienceMs} onRemembered={onRemembered} />;
  const changed = reading.problems.some((problem) => problem.kind === 'layout-changed');
  return (
    <>
      <UnknownPerson choice={choice} reading={reading} seen={seen} onRemembered={onRemembered} />
      {changed ? (
        <p className="section source">{text.popup.unknown.changed(text.common.source[reading.source])}</p>
      ) : null}
    </>
  );
}
