import type { Page } from '@playwright/test';
import { panel as words } from '@/lib/i18n/en/panel';
import { meetingFormOn } from './meeting-form';

/** What a user does in the side panel. */
export function panelPage(page: Page) {
  const tab = (name: keyof typeof words.tabs) => page.getByRole('tab', { name: words.tabs[name], exact: true });
  return {
    page,
    tab,
    form: meetingFormOn(page),
    button: (name: string) => page.getByRole('button', { name, exact: true }),
    note: page.getByLabel(words.noteLabel),
    show: (name: keyof typeof words.tabs) => tab(name).click(),
  };
}
