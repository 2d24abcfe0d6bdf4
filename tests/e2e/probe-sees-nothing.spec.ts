import { expect, test } from './harness';
import { heldReadings } from './held';
import { serveSite, sites } from './sites';

/** Listens to all that a site could listen to, from before anything of ours runs. */
const probe = `<script>(() => {
  const seen = (window.seen = []);
  const note = (what, detail) => seen.push(what + ' ' + (detail ?? ''));
  for (const name of ['message', 'messageerror', 'error', 'unhandledrejection', 'storage', 'focusin', 'securitypolicyviolation'])
    addEventListener(name, (event) => note(name, event.type), true);
  const wrap = (owner, name) => {
    const real = owner[name];
    owner[name] = function (...args) { note(name, args[0]?.type ?? args[0]); return real.apply(this, args); };
  };
  wrap(EventTarget.prototype, 'dispatchEvent'); wrap(window, 'postMessage'); wrap(window, 'fetch');
  wrap(XMLHttpRequest.prototype, 'open'); wrap(Element.prototype, 'attachShadow'); wrap(Element.prototype, 'setAttribute');
  wrap(Document.prototype, 'querySelector'); wrap(Document.prototype, 'createElement'); wrap(Node.prototype, 'appendChild');
  wrap(Document.prototype, 'createRange'); wrap(navigator, 'sendBeacon'); wrap(history, 'pushState'); wrap(window, 'requestIdleCallback');
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => note('resource', entry.name))).observe({ type: 'resource', buffered: true });
  addEventListener('DOMContentLoaded', () =>
    new MutationObserver((changes) => changes.forEach((change) => note('mutation', change.type + ' ' + change.target.nodeName)))
      .observe(document, { childList: true, attributes: true, characterData: true, subtree: true }));
})()</script>`;

for (const site of sites) {
  test(`${site.site}: a page that listens sees nothing of us with the annotation off, while it is read`, async ({
    context,
    extension,
  }) => {
    await extension.finishFirstRun({ linkedin: 'leave-untouched', x: 'leave-untouched' });
    const people = site.people.map((person) => ({ ...person, html: person.html.replace('<head>', `<head>${probe}`) }));
    serveSite(extension, { ...site, people });
    const page = await context.newPage();
    await page.goto(people[0]?.url ?? '');
    await expect.poll(async () => (await heldReadings(extension)).length).toBe(1);
    await page.waitForTimeout(1500);

    expect(await extension.surfaces.annotation(page)).toBeNull();
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.filter((each) => !each.includes('/favicon.ico'))).toEqual([]);
    expect(
      await page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => name.startsWith('chrome-extension:')).length,
      ),
    ).toBe(0);
  });
}

test('the probe does see what it listens for', async ({ context, extension }) => {
  extension.serve('https://x.com/probed', `<html><head>${probe}</head><body><p>Here</p></body></html>`);
  const page = await context.newPage();
  await page.goto('https://x.com/probed');
  await page.evaluate(() => {
    document.body.append('more');
    postMessage('hello');
  });
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { seen: string[] }).seen.join('\n')))
    .toContain('mutation childList BODY');
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen.join('\n'))).toContain('message');
});

test('the extension’s own files cannot be fetched by a page', async ({ context, extension }) => {
  extension.serve('https://x.com/curious', '<html><body></body></html>');
  const page = await context.newPage();
  await page.goto('https://x.com/curious');
  for (const file of ['icons/16.png', 'annotation.js', 'watch.js', 'popup.html', 'manifest.json']) {
    const found = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => true,
          () => false,
        ),
      `chrome-extension://${extension.id}/${file}`,
    );
    expect(found).toBe(false);
  }
});
