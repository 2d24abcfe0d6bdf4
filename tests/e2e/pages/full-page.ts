import type { Page } from '@playwright/test';
import { page as words } from '@/lib/i18n/en/page';

/** The extension's full page: one screen after another in one tab. */
export function fullPage(page: Page) {
  return {
    page,
    to: async (screen: keyof typeof words.screens) => {
      await page.getByRole('navigation').getByRole('link', { name: words.screens[screen], exact: true }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
    button: (name: string) => page.getByRole('button', { name, exact: true }),
    toPerson: async (name: string) => {
      await page.getByRole('navigation').getByRole('link', { name: words.screens.people, exact: true }).click();
      await page.getByRole('link', { name: new RegExp(name) }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
    },
  };
}
