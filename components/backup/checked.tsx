import type { CheckedImport } from '@/lib/services/check-import';
import { countRows } from '@/lib/services/count-rows';
import { importEverything } from '@/lib/services/import-everything';
import { useDeps, useLanguage, useText } from '../deps';
import { useDates } from '../shell/dates';
import { useImportDeps } from '../shell/page-deps';
import { Button } from '../ui/button';
import { Theirs } from '../ui/theirs';
import { useLive } from '../use-live';
import { useTakingPlace } from './use-taking-place';
import { Working } from './working';

const told = ['people', 'identities', 'meetings', 'notes', 'changes'] as const;

type Props = {
  readonly name: string;
  readonly checked: CheckedImport;
  readonly onLeave: () => void;
  readonly onDone: () => void;
};

/** What a file that is in order holds, and what it takes the place of: this cannot be undone, so it asks. */
export function Checked({ name, checked, onLeave, onDone }: Props) {
  const deps = useDeps();
  const importDeps = useImportDeps();
  const { read: t } = useText().backup;
  const language = useLanguage();
  const dates = useDates();
  const { done, take } = useTakingPlace();
  const stored = useLive('stored', () => countRows(deps));
  const replaces = stored.state !== 'ready' || stored.value.people > 0;

  async function read() {
    if (!(await take((onProgress) => importEverything(importDeps, checked, onProgress)))) return;
    onLeave();
    onDone();
  }

  return (
    <div className="stack notice">
      <p>
        <b>
          <Theirs text={t.good(name)} max={120} />
        </b>
        {isMoment(checked.exportedAt) ? (
          <span className="soft"> {t.written(dates.day(checked.exportedAt))}</span>
        ) : null}
      </p>
      <dl className="facts" aria-label={t.holds}>
        {told.map((part) => (
          <div className="contents" key={part}>
            <dt>{t.rows[part]}</dt>
            <dd>{checked.rows[part].length.toLocaleString(language)}</dd>
          </div>
        ))}
      </dl>
      <p>{replaces ? t.replaces : t.replacesNothing}</p>
      {done === null ? (
        <div className="actions">
          <Button look={replaces ? 'plain' : 'primary'} onClick={() => void read()}>
            {t.confirm}
          </Button>
          <Button look="quiet" onClick={onLeave}>
            {t.cancel}
          </Button>
        </div>
      ) : (
        <Working done={done} />
      )}
    </div>
  );
}

function isMoment(text: string): boolean {
  try {
    return Temporal.Instant.from(text) instanceof Temporal.Instant;
  } catch {
    return false;
  }
}
