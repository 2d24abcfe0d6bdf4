import { expect, test } from './harness';

test('the built extension starts and its pages open', async ({ extension }) => {
  const page = await extension.open('options.html');
  await expect(page).toHaveTitle(/Prefika/);
  const popup = await extension.surfaces.popup();
  await expect(popup.locator('#root')).toBeAttached();
});
