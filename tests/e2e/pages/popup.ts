import type { Page } from '@playwright/test';
import { meetingForm } from '@/lib/i18n/en/meeting-form';
import { popup as words } from '@/lib/i18n/en/popup';

/** What a user does in the toolbar popup. */
export function popupPage(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    page,
    button,
    remember: async (metWhere = '') => {
      await button(words.unknown.remember).click();
      const asked = page.getByLabel(words.unknown.metWhere);
      await asked.fill(metWhere);
      await asked.press('Enter');
      await asked.waitFor({ state: 'detached' });
    },
    sameAs: async (name: string) => {
      await page.getByRole('button', { name: new RegExp(`Same as ${name}`) }).click();
      await page.getByText(words.unknown.joined(name)).waitFor();
    },
    hadCoffee: async (facts: { place?: string; why?: string; notes?: string } = {}) => {
      await button(words.person.had).click();
      if (facts.place !== undefined) await page.getByLabel(meetingForm.where, { exact: true }).fill(facts.place);
      if (facts.why !== undefined) await page.getByLabel(meetingForm.why).fill(facts.why);
      if (facts.notes !== undefined) await page.getByLabel(meetingForm.notes, { exact: true }).fill(facts.notes);
      await page.getByRole('button', { name: /^Save/ }).click();
      await page.getByText(meetingForm.logged).waitFor();
    },
    plan: async (facts: { date?: string; time?: string; place?: string; why?: string }) => {
      await button(words.person.plan).click();
      if (facts.date !== undefined) await page.getByLabel(meetingForm.date).fill(facts.date);
      if (facts.time !== undefined) await page.getByLabel(meetingForm.time).fill(facts.time);
      if (facts.place !== undefined) await page.getByLabel(meetingForm.where, { exact: true }).fill(facts.place);
      if (facts.why !== undefined) await page.getByLabel(meetingForm.why).fill(facts.why);
      await page.getByRole('button', { name: /^Save/ }).click();
      await page.getByText(meetingForm.planned, { exact: true }).waitFor();
    },
  };
}
