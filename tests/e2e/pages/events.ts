import { expect, type Page } from '@playwright/test';
import { common } from '@/lib/i18n/en/common';
import { events } from '@/lib/i18n/en/events';
import type { Meeting } from '@/lib/domain/meeting';
import type { Extension } from '../harness';
import { rowsOf } from '../stored';

/** An event tomorrow evening, planned with what one goes for. */
export async function planSlush(extension: Extension): Promise<void> {
  const page = await extension.open('options.html#/events');
  await page.getByRole('button', { name: events.plan, exact: true }).click();
  await page.getByLabel(events.form.name).fill('Slush, Helsinki');
  await page.getByRole('button', { name: events.mission.starterLabels[0] ?? '' }).click();
  await page.getByRole('button', { name: common.save, exact: true }).click();
  await expect(page.getByText(events.form.planned)).toBeVisible();
  await expect(page.getByText(events.mission.starters[0] ?? '')).toBeVisible();
  await page.close();
}

/** Its page, on which whom one met is written down. */
export async function eventPage(extension: Extension): Promise<Page> {
  const [meeting] = await rowsOf<Meeting>(extension, 'meetings');
  const page = await extension.open(`options.html#/meeting/${meeting?.id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Slush' })).toBeVisible();
  return page;
}
