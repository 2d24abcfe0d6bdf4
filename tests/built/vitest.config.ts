import { defineConfig } from 'vitest/config';

/** On the production build in `.output/chrome-mv3`, which `npm test` makes first. */
export default defineConfig({ test: { include: ['tests/built/*.test.ts'] } });
