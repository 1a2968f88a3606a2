import { expect, test } from 'vitest';
import { check, type Metric, type Report } from '../src/index.ts';

const unit = { text: 'hồ sơ', dimension: 'count' } as const;

function count(id: string, exact: string, rest: Partial<Metric> = {}): Metric {
  return { id, indicator: { text: 'tiếp nhận' }, value: { amount: 1, exact, unit }, ...rest };
}

const report = (...metrics: readonly Metric[]): Report => ({ schemaVersion: '1', metrics });

const share = (percent: string, metric: string) => ({
  comparisons: [
    {
      kind: 'ratio',
      percent: Number(percent),
      exact: percent,
      decimals: 1,
      basis: { kind: 'whole', metric },
    } as const,
  ],
});

const growth = (metric: string) => ({
  comparisons: [
    { kind: 'change', percent: 5, exact: '5', basis: { kind: 'same-period', metric } } as const,
  ],
});

// a report that never was text, and what is reported of it: rules with the paths they stand at
test.each<[string, Report, readonly string[]]>([
  [
    'a percentage that does not follow',
    report(count('all', '2480'), count('done', '1815', share('37.2', 'all'))),
    ['figure/ratio /metrics/1/comparisons/0'],
  ],
  [
    'a percentage that follows',
    report(count('all', '2480'), count('done', '1815', share('73.2', 'all'))),
    [],
  ],
  [
    'parts that do not add up',
    report(
      count('all', '30', { parts: ['a', 'b'], partsClosed: true }),
      count('a', '12'),
      count('b', '19'),
    ),
    ['figure/sum /metrics/0/value'],
  ],
  ['a part of itself', report(count('a', '5', { parts: ['a'], partsClosed: true })), []],
  [
    'parts and a base that are not there',
    report(count('a', '5', { parts: ['x', 'y'], partsClosed: true, ...growth('z') })),
    [],
  ],
  ['a base of nothing', report(count('a', '0'), count('b', '5', growth('a'))), []],
  ['a base below nothing', report(count('a', '-3'), count('b', '5', growth('a'))), []],
  [
    'figures that are none',
    report(count('a', 'năm'), count('b', '1.000,5', growth('a')), count('c', '1e3', growth('b'))),
    [],
  ],
  [
    'a comparison that is none, beside one that is',
    report(
      count('all', '2480', { comparisons: [{ kind: 'ratio', percent: 1, exact: '1%' }] }),
      count('done', '1815', share('37.2', 'all')),
    ),
    ['figure/ratio /metrics/1/comparisons/0'],
  ],
])('%s', (_, data, found) => {
  const { findings } = check(data);
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual(found);
  expect(findings.every(({ span }) => span === undefined)).toBe(true);
});
