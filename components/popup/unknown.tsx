import type { PopupChoice } from '@/lib/domain/popup';
import type { SeenTab } from '../look-at-tab';
import { patienceMs } from '../use-tab';
import { MarksWaiting } from './marks-waiting';
import { NotRead } from './not-read';
import { UnknownPerson } from './unknown-person';
import type { OnRemembered } from './use-remember';
import { PartlyRead } from './partly-read';

type Props = {
  readonly choice: Extract<PopupChoice, { kind: 'unknown' }>;
  readonly seen: SeenTab;
  readonly onRemembered: OnRemembered;
};

/** A profile of somebody who is not remembered: who it is, once the page was read. */
export function Unknown({ choice, seen, onRemembered }: Props) {
  const { reading } = choice;
  return (
    <>
      {reading ? (
        <UnknownPerson choice={choice} reading={reading} seen={seen} onRemembered={onRemembered} />
      ) : (
        <NotRead url={choice.url} seen={seen} late={seen.waitedMs >= patienceMs} onRemembered={onRemembered} />
      )}
      <MarksWaiting marks={seen.marks} />
      {reading ? <PartlyRead seen={seen} /> : null}
    </>
  );
}
