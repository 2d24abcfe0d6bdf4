import type { Instant } from '@/lib/domain/reading';

/** What the popup shows instead of its own choice, because the user went there. */
export type PopupView =
  | { readonly kind: 'choice' }
  | { readonly kind: 'search' }
  /** The person of the tab, who is not remembered. */
  | { readonly kind: 'tab' }
  | { readonly kind: 'brief'; readonly personIds: readonly string[]; readonly meetingId: string | null }
  | { readonly kind: 'plan' | 'had'; readonly personIds: readonly string[] }
  | { readonly kind: 'edit' | 'debrief'; readonly meetingId: string }
  | { readonly kind: 'facts'; readonly personId: string }
  | { readonly kind: 'follow-up'; readonly followUpId: string }
  | { readonly kind: 'notes'; readonly personId: string; readonly meetingId: string | null }
  | { readonly kind: 'invitation' };

export type Go = (view: PopupView) => void;

/** Views in which something is typed: opened again where they were left. */
export function isTyping(view: PopupView): boolean {
  return ['plan', 'had', 'edit', 'debrief', 'facts', 'notes', 'invitation', 'follow-up'].includes(view.kind);
}

/** So long, a popup that closed under one's hands opens where it was. Later, whom one meets next is what counts. */
const minutesKept = 10;

type Kept = { readonly view: PopupView; readonly at: Instant };

export function keptView(view: PopupView, at: Instant): string {
  return isTyping(view) ? JSON.stringify({ view, at } satisfies Kept) : '';
}

/** What was typed stays where it was typed, and is there again when one goes back. */
export function reviveView(kept: string | null, now: Instant): PopupView {
  try {
    const { view, at } = JSON.parse(kept ?? 'null') as Kept;
    const age = Temporal.Instant.from(at).until(now).total('minutes');
    return isWhole(view) && isTyping(view) && age < minutesKept ? view : { kind: 'choice' };
  } catch {
    return { kind: 'choice' };
  }
}

function isWhole(view: PopupView): boolean {
  if (view.kind === 'plan' || view.kind === 'had') return Array.isArray(view.personIds);
  if (view.kind === 'follow-up') return typeof view.followUpId === 'string';
  if (view.kind === 'edit' || view.kind === 'debrief') return typeof view.meetingId === 'string';
  return (
    view.kind === 'invitation' ||
    ((view.kind === 'notes' || view.kind === 'facts') && typeof view.personId === 'string')
  );
}
