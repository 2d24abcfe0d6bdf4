import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**', '.output/**', 'tests/e2e/**', 'tests/built/**', 'tests/firefox/**'],
    setupFiles: ['tests/setup.ts'],
    // A machine that does something else as well is no fault of ours.
    testTimeout: 60_000,
    // By itself it leaves one core alone, which on a machine of two is every other one.
    maxWorkers: '100%',
  },
});
