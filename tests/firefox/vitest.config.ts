import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** On the build in `.output/firefox-mv3`, which `npm test` makes first. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  test: { include: ['tests/firefox/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
