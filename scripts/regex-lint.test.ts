import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({ cwd: new URL('..', import.meta.url).pathname });

async function complaints(pattern: string): Promise<(string | null)[]> {
  const file = 'packages/core/src/vocabulary/sample.ts';
  const [result] = await eslint.lintText(`export const sample = ${pattern};\n`, {
    filePath: file,
  });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

test.each([
  ['/(a+)+b/u', 'regexp/no-super-linear-backtracking'],
  [String.raw`/\s*$/u`, 'regexp/no-super-linear-move'],
  ['/[0-9]/', 'regexp/require-unicode-regexp'],
])('%s is refused', async (pattern, rule) => {
  expect(await complaints(pattern)).toContain(rule);
});

test('a linear pattern is let through', async () => {
  expect(await complaints(String.raw`/^-?\d+(?:\.\d+)?$/u`)).toEqual([]);
});
