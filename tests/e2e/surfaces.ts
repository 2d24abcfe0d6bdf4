import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test';

/**
 * The real popup and the real side panel. They open in headless mode but are not among Playwright's `pages()`: a
 * second connection to the same browser lists both as pages.
 */
export type Surfaces = {
  /** Opens the toolbar popup over the tab in front. */
  readonly popup: () => Promise<Page>;
  /** The side panel once something has opened it. */
  readonly panel: () => Promise<Page>;
  /** The text in the closed shadow root of the annotation on a page; `null` where there is none. */
  readonly annotation: (page: Page) => Promise<Annotation | null>;
  /** Loads a build anew, as an update does; the pages that are open stay. */
  readonly reload: (folder: string) => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type Annotation = {
  readonly text: string;
  readonly buttons: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  /** The chip's box in the viewport, in px. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
};

export async function surfacesOf(context: BrowserContext, id: string, profile: string): Promise<Surfaces> {
  const connections = new Set<Browser>();
  // A connection lists such pages only if they were there when it was made, and each is told of all that every page
  // does: one is made when the surface is there, and ends with it.
  const surface = async (file: string) => {
    const url = `chrome-extension://${id}/${file}`;
    const address = await debuggingAddress(profile);
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if (await isOpen(address, url)) {
        const connection = await chromium.connectOverCDP(address);
        const pages = connection.contexts().flatMap((each) => each.pages());
        const page = pages.find((each) => each.url().startsWith(url));
        if (page) {
          connections.add(connection);
          page.on('close', () => void end(connection));
          return page;
        }
        await connection.close();
      }
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`${file} did not open within five seconds`);
  };
  const end = async (connection: Browser) => {
    connections.delete(connection);
    await connection.close();
  };
  return {
    popup: async () => {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      await worker.evaluate(() => (globalThis as unknown as { chrome: typeof chrome }).chrome.action.openPopup());
      return surface('popup.html');
    },
    panel: () => surface('sidepanel.html'),
    annotation: async (page) => readAnnotation(await page.context().newCDPSession(page)),
    reload: (folder) => command(profile, 'Extensions.loadUnpacked', { path: folder }),
    remove: () => command(profile, 'Extensions.uninstall', { id }),
    close: async () => void (await Promise.all([...connections].map(end))),
  };
}

/** To the browser itself, which Playwright's own persistent context gives no way to. */
async function command(profile: string, name: string, parameters: object): Promise<void> {
  const connection = await chromium.connectOverCDP(await debuggingAddress(profile));
  const session = (await connection.newBrowserCDPSession()) as unknown as Commands;
  await session.send(name, parameters);
  await connection.close();
}

type Commands = { readonly send: (command: string, parameters: object) => Promise<unknown> };

declare const chrome: { readonly action: { readonly openPopup: () => Promise<void> } };

async function debuggingAddress(profile: string): Promise<string> {
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  return `http://127.0.0.1:${port}`;
}

/** Asked of the browser itself, which lists every page there is and does nothing else for it. */
async function isOpen(address: string, url: string): Promise<boolean> {
  const pages = (await (await fetch(`${address}/json/list`)).json()) as readonly { readonly url: string }[];
  return pages.some((page) => page.url.startsWith(url));
}

type CdpNode = {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
};

async function readAnnotation(session: CDPSession): Promise<Annotation | null> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: CdpNode };
  const html = root.children?.find((child) => child.nodeName === 'HTML');
  const host = html?.children?.findLast((child) => (child.shadowRoots?.length ?? 0) > 0);
  const shadow = host?.shadowRoots?.[0];
  if (!shadow) return null;
  const nodes = flat(shadow);
  const buttons = [];
  for (const node of nodes.filter((each) => each.nodeName === 'BUTTON')) {
    const box = await boxOf(session, node.nodeId);
    if (box && box.width > 0) buttons.push({ name: nameOf(node), x: box.x + box.width / 2, y: box.y + box.height / 2 });
  }
  const first = nodes.find((each) => each.nodeType === 1 && each.nodeName !== 'STYLE');
  const box = first ? await boxOf(session, first.nodeId) : null;
  await session.detach();
  return { text: textOf(shadow), buttons, box };
}

async function boxOf(session: CDPSession, nodeId: number): Promise<Annotation['box']> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { nodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch {
    return null; // not rendered
  }
}

function flat(node: CdpNode): CdpNode[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}

function textOf(node: CdpNode): string {
  if (node.nodeName === 'STYLE') return '';
  if (node.nodeType === 3) return node.nodeValue;
  return (node.children ?? []).map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}

function nameOf(node: CdpNode): string {
  const at = node.attributes?.indexOf('aria-label') ?? -1;
  return at >= 0 ? (node.attributes?.[at + 1] ?? '') : textOf(node);
}
