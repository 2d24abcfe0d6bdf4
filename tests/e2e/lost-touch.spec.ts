import { sara } from '@/lib/sources/linkedin/fixtures/people';
import { common } from '@/lib/i18n/en/common';
import { drafts } from '@/lib/i18n/en/drafts';
import { page as pageWords } from '@/lib/i18n/en/page';
import { relation } from '@/lib/i18n/en/relation';
import { introduction } from '@/lib/domain/fixtures/records';
import type { Meeting } from '@/lib/domain/meeting';
import type { Note } from '@/lib/domain/note';
import { expect, test } from './harness';
import { keepRows, promiseRow } from './keep-rows';
import { ana, daysPass, inPopup, metLongAgo } from './scenes';
import { rowsOf } from './stored';
import { visitLinkedin } from './visits';

const words = relation.lost;

test('[P28] [P29] lost touch: how it was, a line written, one let rest, undone, and the next in two months', async ({
  context,
  extension,
}) => {
  const tab = await metLongAgo(context, extension);
  await visitLinkedin(extension, tab, sara);
  await inPopup(extension, (popup) => popup.remember('a trade fair'));
  await daysPass(extension, 70);

  const page = await extension.open('options.html#/today');
  await page.getByRole('link', { name: pageWords.screens.lostTouch }).click();
  const cards = page.locator('.lost-card');
  await expect(cards).toHaveCount(2);
  const anas = cards.filter({ hasText: ana.name });
  // 320 days of about 30 days each.
  await expect(anas).toContainText('Coffee, about 11 months ago, 45 min, Da Matteo');
  await expect(anas).toContainText('Met at Slush');
  await expect(cards.filter({ hasText: sara.name })).toContainText(`Met at a trade fair, ${words.notSince}`);
  expect(await rowsOf(extension, 'reviews')).toEqual([]);

  await anas.getByRole('button', { name: words.writeTo(ana.name) }).click();
  const sheet = page.getByRole('dialog');
  await sheet
    .getByRole('textbox', { name: drafts.sheet.body })
    .fill('Hi Ana, a café like Da Matteo made me think of you.');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await sheet.getByRole('button', { name: drafts.sheet.copy }).click();
  await sheet.getByRole('button', { name: drafts.sheet.sent }).click();
  await expect(cards).toHaveCount(1);
  expect(await rowsOf(extension, 'touches')).toMatchObject([{ kind: 'message', deletedAt: null }]);

  await cards.getByRole('button', { name: words.rest, exact: true }).click();
  await expect(page.getByRole('heading', { name: words.seenTitle })).toBeVisible();
  expect(await rowsOf(extension, 'people')).toContainEqual(
    expect.objectContaining({ name: sara.name, cadence: 'rest', deletedAt: null }),
  );
  await page.getByRole('button', { name: common.undo }).click();
  await expect(cards).toHaveCount(1);
  await cards.getByRole('button', { name: words.keep }).click();
  await cards.getByRole('button', { name: relation.cadence.months(6) }).click();
  await expect(page.getByRole('heading', { name: words.seenTitle })).toBeVisible();
  await expect(page.getByText(/The next five come on \d+ \w+/)).toBeVisible();
  expect(await rowsOf(extension, 'people')).toContainEqual(expect.objectContaining({ name: sara.name, cadence: 6 }));

  await daysPass(extension, 62);
  await page.reload();
  await expect(cards).toHaveCount(1);
  await expect(cards).toContainText(ana.name);
  await expect(cards).toContainText('Last contact: message, about 2 months ago');
});

test('[P31] the card of a person stands on one page, and is printed without anything around it', async ({
  context,
  extension,
}) => {
  await metLongAgo(context, extension);
  const page = await extension.open('options.html#/people');
  await page.getByRole('link', { name: new RegExp(ana.name) }).click();
  await page.getByRole('link', { name: relation.card.link, exact: true }).click();
  const card = page.getByRole('article');
  await expect(card).toContainText('Slush');
  await expect(card).toContainText('Da Matteo');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button', { name: relation.card.print })).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
});

test('[P31] however much is known of a person, their card is one page', async ({ context, extension }) => {
  await metLongAgo(context, extension);
  const long =
    'one of the many things that were said about it late in the evening, with all that it may lead to, '.repeat(3);
  const [person] = await rowsOf<{ id: string }>(extension, 'people');
  const id = person?.id ?? '';
  const promises = ['mine', 'theirs'].flatMap((by) =>
    [1, 2, 3, 4, 5].map((each) => promiseRow(id, by as 'mine', `${by} ${each} ${long}`, -each)),
  );
  await keepRows(extension, 'promises', promises);
  const introductions = [1, 2, 3, 4, 5].map((each) => {
    const party = (name: string, personId: string | null) => ({ personId, name, why: '' });
    const [a, b] = [party(ana.name, id), party(`${each} Nadia Ferreira Gonçalves de Albuquerque`, null)];
    return { ...introduction({ id: `i${each}`, a, b, next: { text: long, due: '2026-12-01' } }), personIds: [id] };
  });
  await keepRows(extension, 'introductions', introductions);
  const meetings = await rowsOf<Meeting>(extension, 'meetings');
  const agenda = [1, 2, 3].map((each) => ({ id: `q${each}`, text: `${each} ${long}`, from: null, done: false }));
  const told = { purpose: long, place: long.slice(0, 150), nextStep: long };
  const start = new Date(Date.now() + 86_400_000).toISOString();
  await keepRows(extension, 'meetings', [
    ...meetings.map((meeting) => ({ ...meeting, ...told })),
    ...meetings.map((meeting) => ({ ...meeting, ...told, id: 'next', start, debriefedAt: null, agenda })),
  ]);
  const notes = await rowsOf<Note>(extension, 'notes');
  const text = [1, 2, 3, 4].map((each) => `- ${each} ${long}`).join('\n');
  await keepRows(
    extension,
    'notes',
    notes.map((note) => ({ ...note, text })),
  );

  const page = await extension.open(`options.html#/person/${id}/card`);
  const card = page.getByRole('article');
  for (const label of ['why', 'youPromised', 'offered', 'ask', 'lastTime', 'introductions'] as const)
    await expect(card).toContainText(relation.card[label]);
  await page.emulateMedia({ media: 'print' });
  for (const format of ['A4', 'Letter'])
    expect((await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page[^s]/g), format).toHaveLength(1);
});

test('[P7] with no reason to meet one is asked two questions, only when opened; no and no suggests rest', async ({
  context,
  extension,
}) => {
  await metLongAgo(context, extension);
  const t = relation.reconsider;
  const page = await extension.open('options.html#/people');
  await page.getByRole('link', { name: new RegExp(ana.name) }).click();
  await expect(page.getByText(t.mine)).toHaveCount(0);
  await page.getByRole('button', { name: relation.cadence.noReason }).click();
  await page.getByRole('group', { name: t.mine }).getByRole('button', { name: t.no }).click();
  await page.getByRole('group', { name: t.theirs }).getByRole('button', { name: t.no }).click();
  await expect(page.getByText(t.suggests.rest)).toBeVisible();
  await page
    .getByRole('region', { name: t.title(ana.name) })
    .getByRole('button', { name: t.rest })
    .click();
  await expect(page.getByRole('button', { name: relation.cadence.rest, pressed: true })).toBeVisible();
  expect(await rowsOf(extension, 'people')).toMatchObject([{ cadence: 'rest', deletedAt: null }]);
  expect(await rowsOf(extension, 'notes')).toHaveLength(1);
  await page.getByRole('button', { name: common.undo }).click();
  await expect(page.getByRole('button', { name: relation.cadence.none, pressed: true })).toBeVisible();
});
