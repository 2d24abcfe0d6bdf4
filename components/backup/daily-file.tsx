import type { DailyState } from '@/lib/domain/daily-file';
import { useText } from '../deps';
import { Part } from '../shell/part';
import { DailyBegin } from './daily-begin';
import { DailyOn } from './daily-on';
import { useDailyState } from './use-daily';

/** Everything to a file by itself, once a day: off until chosen. */
export function DailyFile() {
  const { daily: t } = useText();
  const state = useDailyState();
  return (
    <Part title={t.title} id="daily">
      <div className="stack-s">
        <p>
          {t.text} {t.whoHas}
        </p>
        {state === null ? null : <Way state={state} />}
      </div>
    </Part>
  );
}

function Way({ state }: { readonly state: DailyState }) {
  return state.way === null ? <DailyBegin /> : <DailyOn state={state} way={state.way} />;
}
