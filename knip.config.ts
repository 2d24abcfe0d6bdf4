import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'entrypoints/*.ts',
    'entrypoints/*/index.{ts,html}',
    'entrypoints/*/main.tsx',
    'scripts/*.ts',
    'tests/**/*.{test,spec}.{ts,tsx}',
    'tests/*/vitest.config.ts',
    // Bundled by name for the bench's own extensions and pages.
    'tests/bench/{bare-popup.tsx,bare-worker.ts,in-page.ts,in-extension.ts}',
  ],
  project: ['**/*.{ts,tsx}'],
  ignoreExportsUsedInFile: true,
  // `node` pins the runtime; Tailwind is imported by the style sheets.
  ignoreBinaries: ['apt-get'],
  ignoreDependencies: ['node', 'tailwindcss'],
};

export default config;
