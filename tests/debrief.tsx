// First, so that the faked IndexedDB is there before Dexie looks for one.
import {
  inMinutes,
  linkedinUrl,
  managerFacts,
  meet,
  readingOf,
  remember,
  showPopup,
  surface,
  testStart,
  type Surface,
} from '@/tests/surfaces';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect } from 'vitest';
import type { Settings } from '@/lib/settings/settings';
// Loaded when a draft is opened: here at once, so that no test waits for it.
import '@/components/drafts/draft-sheet';

/** The debrief for tests: a coffee that is over, and the popup on it. */

/** A coffee with Ana that ended a quarter of an hour ago, and its debrief in the popup. */
export async function afterCoffee(
  first: Partial<Settings> = {},
): Promise<{ popup: Surface; ana: string; meetingId: string }> {
  const popup = surface(first);
  const ana = await remember(popup, readingOf('ana-example', testStart, managerFacts('Ana Example')));
  popup.tab.url = linkedinUrl('ana-example');
  const { id } = await meet(popup, [ana], { start: inMinutes(-60) });
  return { popup, ana, meetingId: id };
}

export async function debrief(popup: Surface, button = 'Debrief'): Promise<void> {
  showPopup(popup);
  await userEvent.click(await screen.findByRole('button', { name: button }));
  await screen.findByRole('form');
}

export function box() {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'How was it?' });
}

export async function saved({ deps }: Surface, meetingId: string) {
  await waitFor(async () => expect((await deps.db.meetings.get(meetingId))?.debriefedAt).not.toBeNull());
  return (await deps.db.meetings.get(meetingId))!;
}
