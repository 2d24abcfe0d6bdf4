import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { checkStorage, goOnWithWhatIsThere } from '@/lib/services/missing-rows';
import { useDeps, useText } from '../deps';
import { routes } from '../routes';
import { Button } from '../ui/button';
import { useAction } from '../ui/use-action';
import { useImportDeps } from './page-deps';

type Verdict = Awaited<ReturnType<typeof checkStorage>>;
type Shortfall = Extract<Verdict, { kind: 'shortfall' }>['shortfall'];

/** A damaged database opens with rows gone and says nothing; this says it, with the way to restore. */
export function LostData() {
  const { log } = useDeps();
  const { lost: t } = useText().page;
  const deps = useImportDeps();
  const { busy, run } = useAction();
  const [shortfall, setShortfall] = useState<Shortfall | null>(null);
  useEffect(() => {
    let here = true;
    checkStorage(deps).then(
      (verdict) => here && setShortfall(verdict.kind === 'shortfall' ? verdict.shortfall : null),
      (error: unknown) => log.warn('lost rows could not be looked for', error),
    );
    return () => {
      here = false;
    };
  }, [deps, log]);
  if (!shortfall) return null;
  return (
    <section className="notice notice-care notices" role="alert">
      <h2 className="notice-title">{t.title}</h2>
      <p>
        <Told shortfall={shortfall} />
      </p>
      <div className="actions">
        <Link className="btn" href={routes.backup}>
          {t.restore}
        </Link>
        <Button
          disabled={busy}
          onClick={() => void run(() => goOnWithWhatIsThere(deps)).then((done) => done && setShortfall(null))}
        >
          {t.goOn}
        </Button>
      </div>
    </section>
  );
}

function Told({ shortfall }: { readonly shortfall: Shortfall }) {
  const { page, settings } = useText();
  const names: Readonly<Record<string, string>> = settings.stored.rows;
  if (shortfall.replaced) return page.lost.all;
  const missing = Object.entries(shortfall.missing).flatMap(([table, count]) => {
    const name = names[table];
    return name && count ? [page.lost.rows(name, count)] : [];
  });
  return missing.length === 0 ? page.lost.latest : page.lost.told(missing.join(', '));
}
