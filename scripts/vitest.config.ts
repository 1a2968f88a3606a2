import { defineProject } from 'vitest/config';

export default defineProject({
  resolve: { conditions: ['@baocao/source'] },
  ssr: { resolve: { conditions: ['@baocao/source'] } },
  test: {
    name: 'scripts',
    include: ['**/*.test.ts'],
    environment: 'node',
    // a linter is started, which takes long on a busy machine
    testTimeout: 60_000,
  },
});
