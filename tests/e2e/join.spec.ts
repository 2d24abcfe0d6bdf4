import { common } from '@/lib/i18n/en/common';
import { people as words } from '@/lib/i18n/en/people';
import { popup } from '@/lib/i18n/en/popup';
import { expect, test, type Extension } from './harness';
import { ana, inPopup, openPopup, remembered, story } from './scenes';
import { rowsOf } from './stored';
import { visitX } from './visits';

test('who is remembered from LinkedIn is joined on X in one step, and apart again with one click', async ({
  context,
  extension,
}) => {
  const tab = await remembered(context, extension);
  await visitX(extension, tab, { person: story.xBefore });
  const shown = await openPopup(extension);
  await shown.page.getByRole('button', { name: popup.unknown.sameAs(ana.name, 'LinkedIn') }).click();
  await expect.poll(() => profiles(extension)).toEqual({ [ana.name]: ['linkedin', 'x'] });
  // The popup shows her now, no more an unknown person.
  await expect(shown.button(popup.person.plan)).toBeVisible();

  await shown.button(common.undo).click();
  await expect.poll(() => profiles(extension)).toEqual({ [ana.name]: ['linkedin'] });
  await expect(shown.button(popup.unknown.remember)).toBeVisible();
});

test('one person remembered twice is joined on their page, and taken apart again there', async ({
  context,
  extension,
}) => {
  const tab = await remembered(context, extension);
  await visitX(extension, tab, { person: story.xBefore });
  await inPopup(extension, (shown) => shown.remember('X'));
  const [first] = await rowsOf<{ id: string }>(extension, 'people');
  const page = await extension.open(`options.html#/person/${first?.id}`);

  await page.getByRole('button', { name: words.person.joinWith(ana.name) }).click();
  await expect.poll(() => profiles(extension)).toEqual({ [ana.name]: ['linkedin', 'x'] });
  await expect(page.getByText(words.person.joined(ana.name))).toBeVisible();

  await page.getByRole('button', { name: words.person.takeApart }).click();
  await expect.poll(() => alone(extension)).toEqual(['linkedin', 'x']);
  await expect(page.getByText(words.person.apart)).toBeVisible();
});

type Person = { readonly id: string; readonly name: string };
type Identity = { readonly personId: string; readonly source: string };

async function profiles(extension: Extension): Promise<Record<string, readonly string[]>> {
  const identities = await rowsOf<Identity>(extension, 'identities');
  const people = await rowsOf<Person>(extension, 'people');
  return Object.fromEntries(people.map(({ id, name }) => [name, sources(identities, id)]));
}

async function alone(extension: Extension): Promise<readonly string[]> {
  const identities = await rowsOf<Identity>(extension, 'identities');
  const people = await rowsOf<Person>(extension, 'people');
  return people.map(({ id }) => sources(identities, id).join()).toSorted((a, b) => (a < b ? -1 : 1));
}

function sources(identities: readonly Identity[], personId: string): readonly string[] {
  return identities
    .filter((each) => each.personId === personId)
    .map((each) => each.source)
    .toSorted();
}
