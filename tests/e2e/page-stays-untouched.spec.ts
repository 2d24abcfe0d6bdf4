import { expect, test } from './harness';
import { serveSite, sites } from './sites';

/** Runs in the page before anything of ours does, as the last thing of the site's own. */
const remember = `<script>
  window.before = { html: document.documentElement.outerHTML, names: Object.getOwnPropertyNames(window).length };
</script></body>`;

for (const site of sites) {
  test(`${site.site}: apart from the one host element the page is as it was, and asks for nothing`, async ({
    context,
    extension,
  }) => {
    await extension.finishFirstRun();
    const people = site.people.map((person) => ({ ...person, html: person.html.replace('</body>', remember) }));
    serveSite(extension, { ...site, people });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => problems.push(message.text()));
    const asked = extension.requests.length;
    await page.goto(people[0]?.url ?? '');
    await expect.poll(async () => (await extension.surfaces.annotation(page))?.text).toContain('Remember');
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(2500);

    const { before, after, names, last } = await page.evaluate(() => {
      const own = (window as unknown as { before: { html: string; names: number } }).before;
      const end = document.documentElement.lastElementChild;
      return {
        before: own.html,
        after: document.documentElement.outerHTML,
        names: Object.getOwnPropertyNames(window).length - own.names,
        last: { tag: end?.tagName, attributes: end?.getAttributeNames(), shadow: end?.shadowRoot === null },
      };
    });
    // What the page itself adds is its own remembering: that script's text stands after the snapshot was taken.
    const afterwards = after.slice(before.replace(/<\/body><\/html>$|<\/html>$/, '').length);
    expect(after.startsWith(before.replace(/(<\/body>)?<\/html>$/, ''))).toBe(true);
    expect(afterwards.replaceAll(/\s/g, '')).toMatch(/^(<\/script>)?(<\/body>)?<div><\/div><\/html>$/);
    expect(last).toEqual({ tag: 'DIV', attributes: [], shadow: true });
    expect(names).toBe(1);
    expect(extension.requests.slice(asked).filter((url) => !url.endsWith('/favicon.ico'))).toEqual([people[0]?.url]);
    expect(problems).toEqual([]);
  });
}
