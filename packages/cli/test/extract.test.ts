import { expect, it } from 'vitest';
import { baocao, file } from './baocao.ts';
import { contradictory, fitting } from './samples.ts';

it('prints one report as one object', async () => {
  const { code, stdout } = await baocao(['extract', await file('mot.md', fitting)]);
  const report = JSON.parse(stdout);
  expect(report.schemaVersion).toBe('1');
  expect(report.source.name).toBe('mot.md');
  const amounts = report.metrics.map(
    (metric: { value?: { amount: number } }) => metric.value?.amount,
  );
  expect(amounts).toEqual([2480, 1815]);
  expect(code).toBe(0);
});

it('reads standard input', async () => {
  const { stdout } = await baocao(['extract', '--format', 'json', '-'], { input: fitting });
  expect(JSON.parse(stdout).metrics).toHaveLength(2);
});

it('prints several reports one a line, a failed one as an error', async () => {
  const names = [await file('mot.md', fitting), 'vang.md', await file('hai.md', contradictory)];
  const { code, stdout } = await baocao(['extract', ...names]);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ source, file: failed }) => source?.name ?? failed)).toEqual(names);
  expect(lines[1]).toEqual({ file: 'vang.md', error: expect.any(String) });
  expect(code).toBe(2);
});
