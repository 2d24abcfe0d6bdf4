import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { countRows } from '@/lib/services/count-rows';
import { useDeps, useLanguage, useText } from '../deps';
import { routes } from '../routes';
import { Part } from '../shell/part';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';

const shown = ['people', 'identities', 'meetings', 'notes', 'changes', 'edits'] as const;

/** What is stored, in plain figures: everybody may know how much that is. */
export function Stored() {
  const deps = useDeps();
  const { stored } = useText().settings;
  const language = useLanguage();
  const rows = useLive('stored', () => countRows(deps));
  const bytes = useBytes();
  return (
    <Part title={stored.title} end={<Link href={routes.backup}>{stored.toBackup}</Link>}>
      <p>{stored.text}</p>
      <WhenLive live={rows}>
        {(counts) => (
          <dl className="facts">
            {shown.map((table) => (
              <div className="contents" key={table}>
                <dt>{stored.rows[table]}</dt>
                <dd>{counts[table].toLocaleString(language)}</dd>
              </div>
            ))}
          </dl>
        )}
      </WhenLive>
      {bytes === null ? null : <p className="small soft">{stored.size(sizeText(bytes, language))}</p>}
    </Part>
  );
}

function useBytes(): number | null {
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    // Missing where the page is not a secure context, in tests for one.
    void navigator.storage?.estimate().then(
      ({ usage }) => setBytes(usage ?? null),
      () => setBytes(null),
    );
  }, []);
  return bytes;
}

function sizeText(bytes: number, language: string): string {
  const mega = bytes / 1_000_000;
  const unit = mega >= 1 ? 'megabyte' : 'kilobyte';
  const value = mega >= 1 ? mega : Math.ceil(bytes / 1_000);
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: mega >= 10 ? 0 : 1 }).format(
    value,
  );
}
