import { lazy } from 'react';

/** Of what the popup may show only one is loaded: what was chosen, or where one goes. */
export const BriefView = lazy(async () => ({ default: (await import('./brief-view')).BriefView }));
export const TodayView = lazy(async () => ({ default: (await import('./today-view')).TodayView }));
export const Unknown = lazy(async () => ({ default: (await import('./unknown')).Unknown }));
export const ViewScreen = lazy(async () => ({ default: (await import('./view-screen')).ViewScreen }));
export const PartlyRead = lazy(async () => ({ default: (await import('./partly-read')).PartlyRead }));
export const FullNotice = lazy(async () => ({ default: (await import('../health/full-notice')).FullNotice }));
export const FirstRun = lazy(async () => ({ default: (await import('./first-run')).FirstRun }));
export const Nobody = lazy(async () => ({ default: (await import('./nobody')).Nobody }));
/** With the brief, which is on its way in any case. */
export const OtherwiseLine = lazy(async () => ({ default: (await import('./brief-view')).OtherwiseLine }));
