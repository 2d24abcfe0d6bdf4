import type { Page } from '@playwright/test';
import { common } from '@/lib/i18n/en/common';
import { meetingForm as words } from '@/lib/i18n/en/meeting-form';

export type MeetingFacts = {
  readonly date?: string;
  readonly time?: string;
  readonly place?: string;
  readonly why?: string;
  readonly notes?: string;
};

/** The form that plans, logs and changes a meeting, on whichever surface it stands. */
export function meetingFormOn(page: Page) {
  const field = (name: string) => page.getByLabel(name, { exact: true });
  return {
    field,
    write: async ({ date, time, place, why, notes }: MeetingFacts) => {
      if (date !== undefined) await field(words.date).fill(date);
      if (time !== undefined) await field(words.time).fill(time);
      if (place !== undefined) await field(words.where).fill(place);
      if (why !== undefined) await field(words.why).fill(why);
      if (notes !== undefined) await field(words.notes).fill(notes);
    },
    addPerson: async (name: string) => {
      await page.getByRole('button', { name: words.addPerson }).click();
      await field(words.addPerson).fill(name);
      await page.getByRole('button', { name }).click();
    },
    save: () => page.getByRole('button', { name: common.save, exact: true }).click(),
  };
}
