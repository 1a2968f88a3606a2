import { defineProject } from 'vitest/config';

export default defineProject({
  resolve: { conditions: ['@baocao/source'] },
  ssr: { resolve: { conditions: ['@baocao/source'] } },
  test: { name: 'scripts', include: ['**/*.test.ts'], environment: 'node' },
});
