import { catchUpPage } from '@/lib/sources/linkedin/catch-up/fixtures/page';
import { emberPage } from '@/lib/sources/linkedin/ember/fixtures/page';
import { profileAddress } from '@/lib/sources/linkedin/fixtures/spec';
import { publicPage } from '@/lib/sources/linkedin/public/fixtures/page';
import { expect, test } from './harness';
import { ana, daysPass, remembered } from './scenes';
import { rowsOf } from './stored';

type Fresh = { readonly sectionsReadAt: Readonly<Record<string, string>> };

test('today’s page, the older one and the signed-out one of one person on one day are one person without news', async ({
  context,
  extension,
}) => {
  const tab = await remembered(context, extension);
  const url = profileAddress(ana);
  extension.serve(url, emberPage({ person: ana }));
  await tab.goto(url);
  await expect
    .poll(async () => (await rowsOf<Fresh>(extension, 'freshness'))[0]?.sectionsReadAt['experience'])
    .toBeTruthy();
  extension.serve(url, publicPage({ person: ana, masked: true }));
  await tab.goto(url);
  await tab.waitForTimeout(2500);
  expect(await rowsOf(extension, 'changes')).toEqual([]);
  expect(await rowsOf(extension, 'people')).toHaveLength(1);
  expect(await rowsOf<{ facts: { name: string } }>(extension, 'pictures')).toMatchObject([
    { facts: { name: ana.name } },
  ]);
});

test('a change of job on the page of occasions is a likely change of whom one remembers, and of nobody else', async ({
  context,
  extension,
}) => {
  const tab = await remembered(context, extension);
  await daysPass(extension, 3);
  const url = 'https://www.linkedin.com/mynetwork/catch-up/job_changes/';
  const line = { ...ana, text: 'Ana a un nouveau poste chez Nordkaj', prop: 'JOB_CHANGE' };
  const stranger = { ...line, name: 'Nils Holm', handle: 'nils-holm', id: 'ACoAANilsHolm00000000000000000000000000' };
  extension.serve(url, catchUpPage('CatchUpJobChanges', 'fr', [stranger, line]));
  await tab.goto(url);
  await expect
    .poll(() => rowsOf(extension, 'changes'))
    .toMatchObject([{ kind: 'new-job', certainty: 'likely', after: { text: `${line.text} !` } }]);
  expect(await rowsOf(extension, 'occasions')).toHaveLength(1);
});
