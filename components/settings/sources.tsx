import { useEffect, useState } from 'react';
import type { SourceName } from '@/lib/domain/reading';
import { healthOf, type HealthRow, type SourceHealth, type Trouble } from '@/lib/domain/source-health';
import { longDate } from '@/lib/i18n/sentences/dates';
import { profileAt } from '@/lib/services/profile-at';
import { useDeps } from '../deps';
import { FullNotice } from '../health/full-notice';
import { SaveSample } from '../health/save-sample';
import { usePageDeps } from '../shell/page-deps';
import { Part } from '../shell/part';
import { useTold } from '../use-told';
import { sites } from './annotation-choice';

/** When each site was last read well, and what could not be read since, in plain words. */
export function Sources() {
  const { health: t } = useTold().t;
  const rows = useHealth();
  const profiles = useOpenProfiles();
  const all = healthOf(sites, rows);
  const troubled = all.filter(({ troubles }) => troubles.length > 0);
  return (
    <Part title={t.title} id="sources">
      <p className="field-hint">{t.hint}</p>
      <dl className="facts">
        {all.map((health) => (
          <One key={health.source} health={health} />
        ))}
      </dl>
      {troubled.length > 0 ? <p className="small soft meet">{t.safe}</p> : null}
      {troubled.map(({ source, troubles }) => (
        <Sample key={source} source={source} trouble={troubles[0]} tabId={profiles[source]} />
      ))}
      <FullNotice always />
    </Part>
  );
}

function One({ health }: { readonly health: SourceHealth }) {
  const told = useTold();
  const { health: t, common } = told.t;
  const { source, goodAt, layouts, troubles } = health;
  const several = layouts.length > 1;
  return (
    <div className="contents">
      <dt>{common.source[source]}</dt>
      <dd>
        {goodAt === null ? t.neverRead : t.readWell(longDate(goodAt, told))}
        {several ? (
          <span className="source">
            {layouts.map(({ layout, goodAt: at }) => `${t.layouts[layout]} ${longDate(at, told)}`).join(' · ')}
          </span>
        ) : null}
        {troubles.map((trouble) => (
          <p key={`${trouble.layout ?? ''}:${trouble.part}`} className="small">
            {troubleText(told, trouble)}
          </p>
        ))}
        {goodAt !== null && troubles.length === 0 ? <p className="source">{t.allWell}</p> : null}
      </dd>
    </div>
  );
}

function troubleText(told: ReturnType<typeof useTold>, { layout, part, at }: Trouble): string {
  const { health: t } = told.t;
  const date = longDate(at, told);
  const what = part === 'page' ? t.troublePage(date) : t.trouble(t.parts[part], date);
  return layout === null ? what : `${t.on(t.layouts[layout])} ${what}`;
}

type SampleProps = {
  readonly source: SourceName;
  readonly trouble: Trouble | undefined;
  readonly tabId: number | undefined;
};

/** From a tab that shows a profile of that site; without one it is said how to come by it. */
function Sample({ source, trouble, tabId }: SampleProps) {
  const { health: t, common } = useTold().t;
  if (tabId === undefined) return <p className="small soft">{t.sampleHere}</p>;
  return (
    <div className="actions">
      <SaveSample tabId={tabId} source={source} part={trouble?.part} label={t.sampleOf(common.source[source])} />
    </div>
  );
}

function useHealth(): readonly HealthRow[] {
  const { health } = usePageDeps();
  const { log } = useDeps();
  const [rows, setRows] = useState<readonly HealthRow[]>([]);
  useEffect(() => {
    let here = true;
    const ask = () =>
      void health.all().then(
        (all) => here && setRows(all),
        (error: unknown) => log.warn('how reading goes is not known', error),
      );
    ask();
    const stop = health.onChange(ask);
    return () => {
      here = false;
      stop();
    };
  }, [health, log]);
  return rows;
}

/** A tab of each site that shows a profile, the last one of each. */
function useOpenProfiles(): Readonly<Partial<Record<SourceName, number>>> {
  const { tabs, log } = useDeps();
  const [open, setOpen] = useState<Readonly<Partial<Record<SourceName, number>>>>({});
  useEffect(() => {
    let here = true;
    const ask = () =>
      void tabs.ofSites().then(
        (all) => {
          const found = all.flatMap(({ id, url }) => {
            const profile = profileAt(url);
            return profile ? [[profile.source, id] as const] : [];
          });
          if (here) setOpen(Object.fromEntries(found));
        },
        (error: unknown) => log.warn('open profiles are not known', error),
      );
    ask();
    const stop = tabs.onChange(ask);
    return () => {
      here = false;
      stop();
    };
  }, [tabs, log]);
  return open;
}
