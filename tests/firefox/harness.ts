import { resolve } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';

const built = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const addonId = 'prefika@prefika.example';
/** Firefox draws one by lot for every installation; here it is told, so that pages can be opened by address. */
const host = '3f0c9a52-6d1b-4e8e-9a35-0d6c1f2b7a10';

/** A Firefox with the built extension in it, its own new profile, and no way to any web host. */
export async function firefox(path: string) {
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    defaultViewport: { width: 1100, height: 800 },
    // Pages of extensions are opened to nobody else.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: host }),
      // The background sleeps as soon as nothing is asked of it, as it would in a day of use.
      'extensions.background.idle.timeout': 500,
      'intl.accept_languages': 'en-GB, en',
      // Whatever is not answered from here goes nowhere.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
  });
  await browser.installExtension(built);
  return { browser, page: (route: string) => extensionPage(browser, route), site: () => sitePage(browser) };
}

/** Firefox never tells that a page of an extension has loaded, so nothing is waited for but what is on it. */
async function extensionPage(browser: Browser, route: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`moz-extension://${host}/${route}`, { waitUntil: [] });
  return page;
}

/** A tab of a site whose pages are answered from here. */
async function sitePage(browser: Browser) {
  const page = await browser.newPage();
  const answers = new Map<string, string>();
  const requests: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    requests.push(request.url());
    const body = answers.get(request.url());
    void request.respond({ status: body ? 200 : 404, contentType: 'text/html; charset=utf-8', body: body ?? '' });
  });
  return {
    page,
    requests,
    async visit(url: string, html: string): Promise<void> {
      answers.set(url, html);
      await page.goto(url);
    },
  };
}

/** The text of a page as one sees it. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}
