import { lazy } from 'react';

/** Drafts are loaded when one is opened: neither popup nor panel carries their words before. */
export const LazyDraftSheet = lazy(async () => ({ default: (await import('./draft-sheet')).DraftSheet }));
export const LazyDraftDialog = lazy(async () => ({ default: (await import('./draft-dialog')).DraftDialog }));
