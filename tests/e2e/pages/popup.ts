import type { Page } from '@playwright/test';
import { meetingForm } from '@/lib/i18n/en/meeting-form';
import { popup as words } from '@/lib/i18n/en/popup';
import { meetingFormOn, type MeetingFacts } from './meeting-form';

/** What a user does in the toolbar popup. */
export function popupPage(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const form = meetingFormOn(page);
  return {
    page,
    button,
    form,
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
    hadCoffee: async (facts: MeetingFacts = {}) => {
      await button(words.person.had).click();
      await form.write(facts);
      await form.save();
      await page.getByText(meetingForm.logged).waitFor();
    },
    plan: async (facts: MeetingFacts & { readonly also?: string }) => {
      await button(words.person.plan).click();
      if (facts.also !== undefined) await form.addPerson(facts.also);
      await form.write(facts);
      await form.save();
      await page.getByText(meetingForm.planned, { exact: true }).waitFor();
    },
    // The popup closes as the panel opens, sometimes before the click has reported that it was made.
    openPanel: async () => {
      const closed = page.waitForEvent('close').catch(() => undefined);
      await Promise.race([closed, button(words.openPanel).click()]).catch(() => closed);
    },
  };
}
