import { defineConfig } from 'vitest/config';

// Only what tries the arithmetic, the checks and the rules: every mutant runs the tests that reach it.
export default defineConfig({
  resolve: { conditions: ['@baocao/source'] },
  ssr: { resolve: { conditions: ['@baocao/source'] } },
  test: {
    include: [
      'packages/core/src/domain/interval/*.test.ts',
      'packages/core/src/checks/**/*.test.ts',
      'packages/core/src/rules/figure/**/*.test.ts',
    ],
    environment: 'node',
    setupFiles: ['packages/core/test/setup.ts'],
    testTimeout: 60_000,
  },
});
