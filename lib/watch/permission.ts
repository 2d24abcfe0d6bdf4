import type { PageState } from '@/lib/messaging/protocol';

/** Whether what the page says may be kept and sent: in mode `press` only after the button was pressed. */
export function mayRead(state: PageState | null, pressed: boolean): boolean {
  return state !== null && (state.reading === 'open' || (state.reading === 'press' && pressed));
}

export function mayAnnotate(
  state: PageState | null,
): state is PageState & { readonly chip: NonNullable<PageState['chip']> } {
  return state !== null && state.reading !== 'off' && state.annotation && state.chip !== null;
}
