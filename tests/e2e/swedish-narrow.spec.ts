import type { Page } from '@playwright/test';
import { followUp as followUpRow, introduction } from '@/lib/domain/fixtures/records';
import { firstMeeting } from '@/lib/domain/fixtures/kit';
import { followUp } from '@/lib/i18n/sv/events';
import { introductions as t } from '@/lib/i18n/sv/introductions';
import { panel as panelWords } from '@/lib/i18n/sv/panel';
import { popup as popupWords } from '@/lib/i18n/sv/popup';
import { expect, test } from './harness';
import { keepRows, promiseRow } from './keep-rows';
import { openPopup, remembered } from './scenes';
import { rowsOf } from './stored';

/** What scrolls sideways, the page itself among it. */
async function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll('body *')]
      .filter((each) => each.scrollWidth > each.clientWidth + 1 && !each.matches('input, textarea'))
      .filter((each) => /auto|scroll/.test(getComputedStyle(each).overflowX))
      .map((each) => each.className);
    return document.documentElement.scrollWidth > innerWidth ? [...wide, 'the page'] : wide;
  });
}

// Swedish words are longer than English ones, and what is due has the longest lines.
test('in Swedish, with much to do, nothing is wider than its screen, and no word is broken for want of room', async ({
  context,
  extension,
}) => {
  test.setTimeout(120_000);
  const tab = await remembered(context, extension);
  const [person] = await rowsOf<{ id: string }>(extension, 'people');
  const id = person?.id ?? '';
  const ana = { personId: id, name: 'Ana Lindqvist', why: '' };
  const other = { personId: null, name: 'Nadia Ferreira Gonçalves de Albuquerque', why: '' };
  const at = '2026-03-12T15:00:00Z';
  const introduced = (key: string, over: object) => ({
    ...introduction({ id: key, a: ana, b: other, meetingId: null, ...over }),
    personIds: [id],
  });
  await keepRows(extension, 'introductions', [
    introduced('idea', {}),
    introduced('both', { steps: ['a', 'b'].map((side) => ({ kind: 'already-fine', side, at })) }),
    introduced('made', { steps: [{ kind: 'made', mode: 'mail', at }] }),
    introduced('no', { steps: [{ kind: 'declined', side: 'a', at }] }),
    introduced('mine', { direction: 'received', by: ana, steps: [{ kind: 'made', mode: 'mail', at }] }),
  ]);
  await keepRows(extension, 'promises', [
    promiseRow(id, 'mine', 'intro till Nadia Ferreira Gonçalves', -9),
    promiseRow(id, 'theirs', 'checklistan för leverantörer', -20),
  ]);
  await keepRows(extension, 'followUps', [followUpRow({ personId: id, meetingId: 'slush' })]);
  const slush = { kind: 'event', place: 'Slush, Helsingfors', personIds: [id] } as const;
  await keepRows(extension, 'meetings', [firstMeeting({ ...slush, id: 'slush' })]);

  const page = await extension.open('options.html#/today');
  await page.evaluate(() => chrome.storage.local.set({ 'setting:language': 'sv' }));
  await page.setViewportSize({ width: 400, height: 500 });
  // Each with what is drawn last on it.
  for (const [screen, last] of [
    ['today', t.act.anyway],
    ['introductions', t.act.anyway],
    ['introductions/idea', t.act.remove],
    ['introductions/made', t.act.remove],
    ['introductions/new', t.form.given],
    ['promises', /Påminn/],
    ['events', followUp.write],
    ['meeting/slush', followUp.write],
    [`person/${id}`, t.act.anyway],
  ] as const) {
    await page.goto(`chrome-extension://${extension.id}/options.html#/${screen}`);
    await page.reload();
    await expect(page.getByRole('button', { name: last }).first()).toBeVisible();
    expect(await sideways(page), screen).toEqual([]);
  }

  // A narrow tab would leave the popup no room.
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.close();
  await tab.bringToFront();
  const popup = await openPopup(extension);
  await expect(popup.page.getByText(/dagar försenat/).first()).toBeVisible();
  expect(await sideways(popup.page), 'popup').toEqual([]);
  // The popup closes as the panel opens.
  await popup
    .button(popupWords.openPanel)
    .click({ noWaitAfter: true })
    .catch(() => {});
  const panel = await extension.surfaces.panel();
  await panel.setViewportSize({ width: 320, height: 700 });
  for (const label of Object.values(panelWords.tabs)) {
    const one = panel.getByRole('tab', { name: label, exact: true });
    await one.click();
    await expect(panel.getByRole('tabpanel').locator('[aria-busy="true"]')).toHaveCount(0);
    expect(await sideways(panel), label).toEqual([]);
    const [right, width, height] = await one.evaluate((each) => {
      const box = each.getBoundingClientRect();
      return [box.right, innerWidth, box.height];
    });
    expect(right, label).toBeLessThanOrEqual(width ?? 0);
    expect(height, label).toBeLessThan(44);
  }
});

declare const chrome: { readonly storage: { readonly local: { readonly set: (items: object) => Promise<void> } } };
