import { browser } from './browser';

type Installed = 'install' | 'update' | 'other';

export function onInstalled(listener: (why: Installed) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    listener(reason === 'install' || reason === 'update' ? reason : 'other'),
  );
}

/**
 * Runs once per start of the browser, with whatever wakes the worker first. Session memory is empty at a start; the
 * browser's own event for it is not sent after every kind of start.
 */
export async function oncePerSession(name: string, task: () => Promise<void>): Promise<void> {
  const key = `once:${name}`;
  if ((await browser.storage.session.get(key))[key] === true) return;
  await browser.storage.session.set({ [key]: true });
  await task();
}

/** Opens the full page at a route, in the tab that shows it already if there is one. */
export async function openFullPage(route: string): Promise<void> {
  const page = browser.runtime.getURL('/options.html');
  const [open] = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
  const url = `${page}#${route}`;
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { url, active: true });
}
