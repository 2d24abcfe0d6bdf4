import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'entrypoints/*.ts',
    'entrypoints/*/index.{ts,html}',
    'entrypoints/*/main.tsx',
    'scripts/*.ts',
    'tests/**/*.{test,spec}.{ts,tsx}',
    'tests/bench/run.ts',
  ],
  project: ['**/*.{ts,tsx}'],
  ignoreBinaries: ['tsx'],
  ignoreDependencies: ['node'],
};

export default config;
