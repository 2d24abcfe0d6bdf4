import type { Page } from '@playwright/test';
import { expect, type Extension } from '../harness';

/** The annotation in a site's page: its closed root is seen through the browser, and clicked where its buttons are. */
export function chipOn(extension: Extension, page: Page) {
  const read = () => extension.surfaces.annotation(page);
  const buttons = async () => (await read())?.buttons.map(({ name }) => name) ?? [];
  return {
    text: async () => (await read())?.text ?? null,
    buttons,
    press: async (name: RegExp) => {
      await expect.poll(async () => (await buttons()).some((each) => name.test(each)), { timeout: 20_000 }).toBe(true);
      const button = (await read())?.buttons.find((each) => name.test(each.name));
      if (!button) throw new Error(`The chip has no button ${name} any more.`);
      await page.mouse.click(button.x, button.y);
    },
  };
}
