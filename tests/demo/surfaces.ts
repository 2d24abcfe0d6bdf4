import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { Extension } from '../e2e/harness';

/** A picture of every surface with the story's data in it, light and dark, wide and narrow. */
export async function photographSurfaces(context: BrowserContext, extension: Extension, folder: string): Promise<void> {
  // A second connection to the browser holds every page to its own colours.
  await extension.surfaces.close();
  const page = await context.newPage();
  const screens = 'today people meetings promises introductions lost-touch settings backup welcome'.split(' ');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 400]) {
      await page.setViewportSize({ width, height: 860 });
      for (const screen of screens) {
        await page.goto(`chrome-extension://${extension.id}/options.html#/${screen}`);
        await page.getByRole('main').waitFor();
        await page.waitForTimeout(150);
        await page.screenshot({ path: join(folder, `page-${screen}-${width}-${colorScheme}.png`) });
      }
    }
    for (const [file, width] of [
      ['popup', 384],
      ['sidepanel', 360],
    ] as const) {
      await page.setViewportSize({ width, height: file === 'popup' ? 600 : 860 });
      await page.goto(`chrome-extension://${extension.id}/${file}.html`);
      await page.waitForTimeout(500);
      await page.screenshot({ path: join(folder, `${file}-${colorScheme}.png`) });
    }
  }
  await page.close();
}
