import { expect, test } from 'vitest';
import { change, HECTARES, linesOf, madeMetric, measured } from '../../../test/made-metrics.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { Metric } from '../../domain/metric/metric.ts';
import type { Quantity } from '../../domain/quantity/quantity.ts';

const shareOf = (percent: string, more: Partial<Comparison> = {}): Comparison => ({
  ...change(percent, 'a'),
  kind: 'share',
  basis: { kind: 'whole', metric: 'a' },
  ...more,
});
const told = (...comparisons: readonly Comparison[]): Metric => ({
  id: 'b',
  indicator: { text: 'đạt chuẩn' },
  comparisons,
});
const whole = (value: Partial<Quantity> = {}) => madeMetric('a', '17', { value });

test.each<[string, readonly Metric[], readonly string[]]>([
  ['some of 17 make it', [whole(), told(shareOf('41.2'))], ['granularity consistent']],
  ['none of 17 do', [whole(), told(shareOf('42.3'))], ['granularity inconsistent']],
  ['a change is no share', [whole(), told({ ...shareOf('42.3'), kind: 'change' })], []],
  ['of no whole', [whole(), told(shareOf('42.3', { basis: { kind: 'plan', metric: 'a' } }))], []],
  [
    'how many is said, so the ratio tells',
    [whole(), madeMetric('b', '7', { comparisons: [shareOf('42.3')] })],
    ['ratio inconsistent slack 365/34'],
  ],
  ['a part of an area', [whole(measured(HECTARES, '17')), told(shareOf('42.3'))], []],
  ['so many hectares', [whole({ unit: HECTARES }), told(shareOf('42.3'))], []],
  ['from 17 to 20', [whole({ upper: { amount: 20, exact: '20' } }), told(shareOf('42.3'))], []],
  ['about 17', [whole({ hedge: 'about' }), told(shareOf('42.3'))], []],
  ['about so much', [whole(), told(shareOf('42.3', { hedge: 'about' }))], []],
  ['a rounded number', [whole({ decimals: -1 }), told(shareOf('42.3'))], []],
  [
    'of its own number',
    [madeMetric('a', '17', { comparisons: [shareOf('42.3')] })],
    ['granularity inconsistent'],
  ],
  ['the whole has no figure', [{ id: 'a', indicator: { text: 'a' } }, told(shareOf('42.3'))], []],
])('%s', (_name, metrics, expected) => {
  expect(linesOf(metrics)).toEqual(expected);
});
