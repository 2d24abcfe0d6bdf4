import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { test as base, chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { browserOrInstall } from '../../scripts/find-browser';
import { welcome } from '@/lib/i18n/en/welcome';
import { surfacesOf, type Surfaces } from './surfaces';

/** What a test may ask of a browser with the built extension in it. Each test has a browser of its own. */
export type Extension = {
  readonly id: string;
  readonly worker: () => Promise<Worker>;
  /** Answers an address of linkedin.com or x.com from here on; `null` as html gives an empty page of that status. */
  readonly serve: (url: string | RegExp, html: string | (() => string), status?: number) => void;
  /** Every address that was asked of a web host, in order. */
  readonly requests: readonly string[];
  /** An extension page in a tab: `options.html#/people`. */
  readonly open: (path: string) => Promise<Page>;
  /** Makes the first-run choice as a user would, on its page. */
  readonly finishFirstRun: (choice?: Partial<FirstRunChoice>) => Promise<void>;
  /** The real popup and side panel, which Playwright's own pages leave out. */
  readonly surfaces: Surfaces;
};

export type FirstRunChoice = {
  readonly reading: 'open' | 'press';
  readonly linkedin: 'annotate' | 'leave-untouched';
  readonly x: 'annotate' | 'leave-untouched';
};

export const built = resolve(import.meta.dirname, '../../.output/chrome-mv3');

type Fixtures = { readonly context: BrowserContext; readonly extension: Extension; readonly folder: string };

export const test = base.extend<Fixtures>({
  folder: [built, { option: true }],
  context: async ({ folder, colorScheme }, use) => {
    const context = await launch(folder, { colorScheme: colorScheme ?? 'light' });
    await use(context);
    await context.close();
  },
  extension: async ({ context }, use) => {
    const extension = await extensionOf(context);
    await use(extension);
    await extension.surfaces.close();
  },
});

export { expect } from '@playwright/test';

/** A browser with the extension of `folder` in it and its own new profile, or the profile at `profile`. */
export async function launch(
  folder: string,
  options: {
    colorScheme?: 'light' | 'dark' | 'no-preference' | null;
    headless?: boolean;
    profile?: string;
    screen?: string;
  } = {},
): Promise<BrowserContext> {
  const { path, branded } = browserOrInstall();
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'prefika-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: false, // the flag below is the one that loads extensions
    viewport: { width: 1280, height: 860 },
    colorScheme: options.colorScheme ?? 'light',
    locale: 'en-GB',
    // The real popup and panel know no emulated zone; the browser's own they do.
    env: { ...process.env, TZ: zone },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(options.headless === false ? [] : ['--headless=new']),
      '--no-sandbox',
      '--lang=en-GB',
      // Without it the screen is so small that popups are cut short.
      `--screen-info={${options.screen ?? '1600x1200'}}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      // Branded Chrome and Edge ignore the first way and know the second.
      ...(branded
        ? ['--enable-unsafe-extension-debugging']
        : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]),
    ],
  });
  if (branded) {
    const session = await context.browser()?.newBrowserCDPSession();
    await session?.send('Extensions.loadUnpacked', { path: folder });
  }
  profiles.set(context, profile);
  if (options.profile === undefined)
    context.on('close', () => void rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined));
  return context;
}

/** The zone of every test browser's wall clock. */
export const zone = 'Europe/Stockholm';

/** Where each browser keeps its profile: its debugging port is written there. */
const profiles = new WeakMap<BrowserContext, string>();

/** The extension in a launched browser, with every web address answered from here and nothing from outside. */
export async function extensionOf(context: BrowserContext): Promise<Extension> {
  const answers: { url: string | RegExp; html: string | (() => string); status: number }[] = [];
  const requests: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    requests.push(url);
    const answer = answers.findLast(({ url: wanted }) =>
      typeof wanted === 'string' ? url.split('#')[0] === wanted : wanted.test(url),
    );
    if (!answer) return route.fulfill({ status: 404, contentType: 'text/html', body: '<title>Nothing here</title>' });
    const body = typeof answer.html === 'string' ? answer.html : answer.html();
    return route.fulfill({ status: answer.status, contentType: 'text/html; charset=utf-8', body });
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL((await worker()).url()).host;
  const open = async (path: string) => {
    const page = await context.newPage();
    const url = `chrome-extension://${id}/${path}`;
    // Right after installing, the extension leads this very tab to its first page, at any moment of the way.
    for (let attempt = 1; ; attempt += 1) {
      try {
        await page.goto(url);
        return page;
      } catch (error) {
        if (attempt === 5) throw error;
        await page.waitForTimeout(200);
      }
    }
  };
  return {
    id,
    worker,
    requests,
    open,
    serve: (url, html, status = 200) => void answers.push({ url, html, status }),
    finishFirstRun: async (choice = {}) => {
      const page = await open('options.html#/welcome');
      await chooseFirstRun(page, { reading: 'open', linkedin: 'annotate', x: 'annotate', ...choice });
      await page.close();
    },
    surfaces: await surfacesOf(context, id, profiles.get(context) ?? ''),
  };
}

/** Answers the first-run page's two questions and presses its one button. */
export async function chooseFirstRun(page: Page, choice: FirstRunChoice): Promise<void> {
  const { reading, annotation, sites, start } = welcome;
  await page.getByRole('radio', { name: choice.reading === 'open' ? reading.open : reading.press }).check();
  for (const site of ['linkedin', 'x'] as const) {
    const label = choice[site] === 'annotate' ? annotation.annotate : annotation.leave;
    await page.getByRole('group', { name: sites[site], exact: true }).getByRole('radio', { name: label }).check();
  }
  await page.getByRole('button', { name: start, exact: true }).click();
  await page.waitForURL((url) => !url.hash.includes('welcome'));
}
