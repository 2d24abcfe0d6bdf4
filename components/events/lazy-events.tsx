import { lazy } from 'react';

/** Loaded after what the popup is opened for: most people were met at no event. */
export const LazyMetAt = lazy(async () => ({ default: (await import('./met-at')).MetAt }));
export const LazyContact = lazy(async () => ({ default: (await import('./contact')).Contact }));
export const LazyEventPart = lazy(async () => ({ default: (await import('./event-part')).EventPart }));
export const LazyEventsScreen = lazy(async () => ({ default: (await import('./events-screen')).EventsScreen }));
export const LazyPersonContact = lazy(async () => ({ default: (await import('./person-contact')).PersonContact }));
