import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useDeps, useText } from '../deps';
import { routes } from '../routes';
import { Button } from '../ui/button';
import { useAction } from '../ui/use-action';
import { usePageDeps, type LostRows } from './page-deps';

/** A damaged database opens with rows gone and says nothing; this says it, with the way to restore. */
export function LostData() {
  const { log } = useDeps();
  const { lost: t } = useText().page;
  const { lostRows, goOnWithout } = usePageDeps();
  const { busy, run } = useAction();
  const [lost, setLost] = useState<LostRows | null>(null);
  useEffect(() => {
    let here = true;
    lostRows().then(
      (found) => here && setLost(found),
      (error: unknown) => log.warn('lost rows could not be looked for', error),
    );
    return () => {
      here = false;
    };
  }, [lostRows, log]);
  if (!lost) return null;
  return (
    <section className="notice notice-care notices" role="alert">
      <h2 className="notice-title">{t.title}</h2>
      <p>
        <Told lost={lost} />
      </p>
      <div className="actions">
        <Link className="btn btn-primary" href={routes.backup}>
          {t.restore}
        </Link>
        <Button disabled={busy} onClick={() => void run(goOnWithout).then((done) => done && setLost(null))}>
          {t.goOn}
        </Button>
      </div>
    </section>
  );
}

function Told({ lost }: { readonly lost: LostRows }) {
  const { page, settings } = useText();
  const names: Readonly<Record<string, string>> = settings.stored.rows;
  const missing = Object.entries(lost.missing).flatMap(([table, count]) => {
    const name = names[table];
    return name && count ? [page.lost.rows(name, count)] : [];
  });
  if (lost.replaced) return page.lost.all;
  return missing.length === 0 ? page.lost.latest : page.lost.told(missing.join(', '));
}
