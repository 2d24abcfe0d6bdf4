import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Functions of their arguments: a file of tests leaves nothing behind that the next one could meet. */
const pure = ['lib/{domain,sources,i18n}/**/*.test.ts', 'tests/{domain,sources,i18n}/**/*.test.ts'];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    setupFiles: ['tests/setup.ts'],
    // A machine that does something else as well is no fault of ours.
    testTimeout: 60_000,
    // By itself it leaves one core alone, which on a machine of two is every other one.
    maxWorkers: '100%',
    projects: [
      // What is loaded once serves all of them: half of their time would go into loading.
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['{lib,scripts}/**/*.test.ts', '{components,tests}/**/*.test.{ts,tsx}'],
          exclude: ['node_modules/**', '.output/**', 'tests/{e2e,built,firefox}/**', ...pure],
        },
      },
    ],
  },
});
