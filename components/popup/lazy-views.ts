import { lazy } from 'react';
import { toldAhead } from '../ahead';

type BriefModule = typeof import('./brief-view');

/** What the brief's own code is told under (`ahead.ts`), should it be there before the screen. */
export const aboutBriefCode = 'brief-code';

/** Of what the popup may show only one is loaded: what was chosen, or where one goes. */
export const BriefView = lazy(() => briefCode(({ BriefView: view }) => ({ default: view })));
export const TodayView = lazy(async () => ({ default: (await import('./today-view')).TodayView }));
export const Unknown = lazy(async () => ({ default: (await import('./unknown')).Unknown }));
export const ViewScreen = lazy(async () => ({ default: (await import('./view-screen')).ViewScreen }));
export const PartlyRead = lazy(async () => ({ default: (await import('./partly-read')).PartlyRead }));
export const FullNotice = lazy(async () => ({ default: (await import('../health/full-notice')).FullNotice }));
export const FirstRun = lazy(async () => ({ default: (await import('./first-run')).FirstRun }));
export const Nobody = lazy(async () => ({ default: (await import('./nobody')).Nobody }));
/** With the brief, which is on its way in any case. */
export const OtherwiseLine = lazy(() => briefCode(({ OtherwiseLine: line }) => ({ default: line })));

/** What is there is given at once: of a promise React draws an empty popup first, and then all of it anew. */
function briefCode<T>(pick: (code: BriefModule) => T): Promise<T> {
  const code = toldAhead<BriefModule>(aboutBriefCode);
  if (!code) return import('./brief-view').then(pick);
  // oxlint-disable-next-line unicorn/no-thenable -- what React wants of it, and it is given to nobody else
  const there: Pick<Promise<T>, 'then'> = { then: (done) => Promise.resolve(done?.(pick(code)) as never) };
  return there as Promise<T>;
}
