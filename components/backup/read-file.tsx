import { useRef, useState } from 'react';
import { checkImport, type ImportCheck } from '@/lib/services/check-import';
import { useText } from '../deps';
import { Part } from '../shell/part';
import { Button } from '../ui/button';
import { useAction } from '../ui/use-action';
import { Checked } from './checked';
import { Problems } from './problems';
import { tookPlace } from './took-place';

type Found = { readonly name: string; readonly check: ImportCheck };

/** Checked before anything is changed; then all of it is read, or nothing. */
export function ReadFile() {
  const { read: t } = useText().backup;
  const input = useRef<HTMLInputElement>(null);
  const { busy, run } = useAction();
  const [found, setFound] = useState<Found | null>(null);
  const [done, setDone] = useState(tookPlace.justNow);

  async function choose(file: File | undefined) {
    if (!file) return;
    setFound(null);
    setDone(false);
    await run(async () => setFound({ name: file.name, check: checkImport(await file.text()) }));
    if (input.current) input.current.value = '';
  }

  return (
    <Part title={t.title}>
      <div className="stack">
        <p>{t.text}</p>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t.button}
          onChange={(event) => void choose(event.target.files?.[0])}
        />
        <div>
          <Button disabled={busy} onClick={() => input.current?.click()}>
            {t.button}
          </Button>
        </div>
        <output className="stack">
          {busy ? <p>{t.checking}</p> : null}
          {done ? <p className="notice">{t.done}</p> : null}
          {found && !found.check.ok ? <Problems name={found.name} check={found.check} /> : null}
        </output>
        {found?.check.ok ? (
          <Checked
            key={found.name}
            name={found.name}
            checked={found.check.checked}
            onLeave={() => setFound(null)}
            onDone={() => setDone(true)}
          />
        ) : null}
      </div>
    </Part>
  );
}
