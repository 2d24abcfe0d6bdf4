import { expect, it } from 'vitest';
import { watchedPage } from './fixtures/fake-page';
import { readingOf } from './fixtures/readings';

const told = (page: ReturnType<typeof watchedPage>) =>
  page.background.pageTrouble.mock.calls.map(([{ url, trouble }]) => [url, trouble.kind, trouble.part]);
const unknown = { kind: 'layout-unknown', part: 'UserName' } as const;

it('a page that cannot be read is told of once, when it has been so for a while', async () => {
  const page = watchedPage();
  page.fail(unknown);
  await page.pass(4000);
  expect(told(page)).toEqual([]);
  await page.pass(60_000);
  expect(told(page)).toEqual([['https://x.com/ana', 'layout-unknown', 'UserName']]);
});

it('a page that is late is none of those', async () => {
  const page = watchedPage();
  page.fail(unknown);
  await page.pass(4000);
  page.show(readingOf('ana'));
  page.mutate();
  await page.pass(60_000);
  expect(told(page)).toEqual([]);
});

it('a page that fails in another way waits anew', async () => {
  const page = watchedPage();
  page.fail(unknown);
  await page.pass(4000);
  page.fail({ kind: 'signed-out' });
  page.mutate();
  await page.pass(4000);
  expect(told(page)).toEqual([]);
  await page.pass(8000);
  expect(told(page)).toEqual([['https://x.com/ana', 'signed-out', undefined]]);
});

it('a reading that names no handle reaches nobody, and that is told', async () => {
  const page = watchedPage();
  const { identity, ...reading } = readingOf('ana');
  page.show({ ...reading, identity: { id: identity.id ?? '' } });
  await page.pass(60_000);
  expect(page.recorded).toEqual([]);
  expect(told(page)).toEqual([['https://x.com/ana', 'id-alone', undefined]]);
});

it('a page that was read in this visit only moves on', async () => {
  const page = watchedPage();
  await page.pass(3000);
  page.fail(unknown);
  page.mutate();
  await page.pass(60_000);
  expect(told(page)).toEqual([]);
});

it('each visit is told of for itself, under its own address', async () => {
  const page = watchedPage();
  page.fail(unknown);
  await page.pass(10_000);
  page.go('bo');
  await page.pass(10_000);
  expect(told(page).map(([url]) => url)).toEqual(['https://x.com/ana', 'https://x.com/bo']);
});

it('pressed again, it is told again', async () => {
  const page = watchedPage();
  page.fail(unknown);
  await page.pass(10_000);
  page.message('readNow');
  await page.pass(10_000);
  expect(told(page)).toHaveLength(2);
});

it('nothing is told where nothing may be read, nor of a page that is no profile’s', async () => {
  for (const page of [
    watchedPage({ state: { reading: 'press' } }),
    watchedPage({ state: { reading: 'off' } }),
    watchedPage({ handle: null }),
  ]) {
    page.fail(unknown);
    await page.pass(60_000);
    expect(told(page)).toEqual([]);
  }
});

it('another person’s page under this address is no trouble of the page', async () => {
  const page = watchedPage();
  page.show(readingOf('bo'));
  await page.pass(60_000);
  expect(told(page)).toEqual([]);
});
