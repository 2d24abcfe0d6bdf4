/** Where one was in the popup, should something be half typed there. */
export const popupPlace = 'popup:view';

/** What a draft that was read ahead is told under (`ahead.ts`). */
export function aboutDraft(key: string): string {
  return `draft:${key}`;
}
