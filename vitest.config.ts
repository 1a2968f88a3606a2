import { defineConfig } from 'vitest/config';

// Projects do not inherit the number of workers from here: `npm run unit` gives it.
export default defineConfig({
  test: { projects: ['packages/*/vitest.config.ts', 'scripts/vitest.config.ts'] },
});
