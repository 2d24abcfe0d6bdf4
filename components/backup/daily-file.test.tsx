// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { pageDeps, showPage } from '@/tests/full-page';
import { memoryDaily } from '@/tests/fakes/daily';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

afterEach(cleanup);

function shown(route = '/backup', memory = memoryDaily()) {
  const page = pageDeps();
  showPage(page, route, { daily: memory.place });
  return memory;
}
const button = (name: string) => screen.findByRole('button', { name });

test('a folder is chosen with one click: written at once, with when and what next', async () => {
  const { files } = shown();
  await userEvent.click(await button('Choose a folder'));
  expect(await screen.findByText('Goes into your folder “Backups”.')).toBeTruthy();
  expect(await screen.findByText(/Last written today 10:00: prefika-2026-11-26\.json/)).toBeTruthy();
  expect(screen.getByText(/Next: tomorrow, if something changes until then/)).toBeTruthy();
  expect([...files.keys()]).toEqual(['prefika-2026-11-26.json']);
});

test('closing the picker changes nothing', async () => {
  const memory = memoryDaily();
  memory.world.closes = true;
  shown('/backup', memory);
  await userEvent.click(await button('Choose a folder'));
  expect(await button('Choose a folder')).toBeTruthy();
  expect((await memory.place.state()).way).toBeNull();
});

test('stopping has its way back', async () => {
  const { place } = shown();
  await userEvent.click(await button('Choose a folder'));
  await userEvent.click(await button('Stop'));
  expect(await button('Choose a folder')).toBeTruthy();
  await userEvent.click(await button('Undo'));
  expect(await button('Write it now')).toBeTruthy();
  expect((await place.state()).way).toBe('folder');
});

test('a permission that lapsed is asked for kindly on any page, and can be left for later', async () => {
  const memory = memoryDaily();
  await memory.place.choose();
  memory.world.allowed = false;
  await memory.place.setState({ way: 'folder', folder: 'Backups', last: null, problem: null });
  shown('/today', memory);
  expect(await screen.findByText('The daily file waits')).toBeTruthy();
  await userEvent.click(await button('Not now'));
  expect(screen.queryByText('The daily file waits')).toBeNull();
  cleanup();
  shown('/today', memory);
  await userEvent.click(await button('Allow it again'));
  await waitFor(() => expect(memory.files.size).toBe(1));
  expect(screen.queryByText('The daily file waits')).toBeNull();
});

test.each([
  ['NotFoundError', /not there any more/],
  ['QuotaExceededError', /no room left/],
  ['DataError', /could not be written this time/],
])('%s is said in plain words with something to do', async (name, words) => {
  const memory = memoryDaily();
  memory.world.fails = new DOMException('', name);
  shown('/backup', memory);
  await userEvent.click(await button('Choose a folder'));
  expect(await screen.findByText(words)).toBeTruthy();
  memory.world.fails = null;
  await userEvent.click(await button('Try again'));
  await waitFor(() => expect(memory.files.size).toBe(1));
  expect(screen.queryByText(words)).toBeNull();
});

// A browser that was told no does not ask again: the button alone would do nothing.
test('where the browser says no when it is asked again, it is said what else can be done', async () => {
  const memory = memoryDaily();
  await memory.place.choose();
  Object.assign(memory.world, { allowed: false, answer: false });
  await memory.place.setState({ way: 'folder', folder: 'Backups', last: null, problem: 'not-allowed' });
  shown('/today', memory);
  await userEvent.click(await button('Allow it again'));
  expect(await screen.findByText(/Choose the folder once more/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'See what can be done' })).toBeTruthy();
  cleanup();
  shown('/backup', memory);
  await userEvent.click(await button('Allow it again'));
  expect(await screen.findByText(/Choose the folder once more/)).toBeTruthy();
  memory.world.allowed = true;
  await userEvent.click(await button('Another folder'));
  await waitFor(() => expect(memory.files.size).toBe(1));
  expect(screen.queryByText(/Choose the folder once more/)).toBeNull();
});

test('what stands in the way among the downloads is told of the downloads', async () => {
  const memory = memoryDaily();
  Object.assign(memory.world, { canChoose: false, fails: new DOMException('', 'QuotaExceededError') });
  shown('/backup', memory);
  await userEvent.click(await button('Write it to the downloads'));
  expect(await screen.findByText(/no room left for your downloads/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Another folder' })).toBeNull();
});

test('where no folder can be chosen it goes to the downloads, if the user lets it', async () => {
  const memory = memoryDaily();
  memory.world.canChoose = false;
  memory.world.answer = false;
  shown('/backup', memory);
  await userEvent.click(await button('Write it to the downloads'));
  expect(await screen.findByText(/nothing is written/)).toBeTruthy();
  memory.world.answer = true;
  await userEvent.click(await button('Write it to the downloads'));
  await waitFor(() => expect(memory.downloaded.size).toBe(1));
  expect(await screen.findByText(/Goes to “Prefika” among your downloads/)).toBeTruthy();
});
