import type { DebriefText } from '@/lib/i18n/load-debrief';
import type { DebriefState } from './use-debrief';

type Props = {
  readonly names: string;
  readonly checked: boolean;
  readonly words: DebriefText;
  readonly state: DebriefState;
};

/** Ticked beforehand, unless it was unticked last time with the same person (`practices.md` 20). */
export function Thanks({ names, checked, words, state }: Props) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => state.change({ thanks: event.target.checked })} />
      <bdi>{words.thanks(names)}</bdi>
    </label>
  );
}
