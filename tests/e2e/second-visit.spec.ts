import { expect, test, type Extension } from './harness';
import { ana, daysPass, inPopup, remembered, story } from './scenes';
import { rowsOf } from './stored';
import { visitLinkedin, visitX } from './visits';

test('a second visit that says the same stores nothing but when it was', async ({ context, extension }) => {
  const tab = await remembered(context, extension);
  await visitX(extension, tab, { person: story.xBefore, posts: story.xPosts });
  await inPopup(extension, (popup) => popup.sameAs(ana.name));
  await daysPass(extension, 3);
  const before = await stored(extension);
  const freshness = await rowsOf<{ lastReadAt: string }>(extension, 'freshness');

  await visitLinkedin(extension, tab, ana);
  await visitX(extension, tab, { person: story.xBefore, posts: story.xPosts });
  await expect
    .poll(async () => {
      const now = await rowsOf<{ lastReadAt: string }>(extension, 'freshness');
      return now.filter((row, at) => row.lastReadAt > (freshness[at]?.lastReadAt ?? '')).length;
    })
    .toBe(2);
  expect(await stored(extension)).toEqual(before);
});

test('a second visit that says something else stores that alone', async ({ context, extension }) => {
  const tab = await remembered(context, extension);
  await daysPass(extension, 3);
  const before = await rowsOf(extension, 'edits');
  await visitLinkedin(extension, tab, { ...ana, headline: 'Head of Operations at Volta' });
  const edits = await rowsOf<{ field: string; old: unknown; new: unknown }>(extension, 'edits');
  expect(edits.slice(before.length)).toMatchObject([
    { field: 'headline', old: ana.headline, new: 'Head of Operations at Volta' },
  ]);
  expect(await rowsOf(extension, 'changes')).toMatchObject([
    { before: { text: ana.headline }, after: { text: 'Head of Operations at Volta' } },
  ]);
});

async function stored(extension: Extension): Promise<Record<string, unknown>> {
  const tables = ['people', 'identities', 'edits', 'changes', 'posts'];
  return Object.fromEntries(await Promise.all(tables.map(async (name) => [name, await rowsOf(extension, name)])));
}
