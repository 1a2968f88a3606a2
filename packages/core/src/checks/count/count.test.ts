import { expect, test } from 'vitest';
import { linesOf, madeMetric } from '../../../test/made-metrics.ts';
import { check } from '../../index.ts';

// how many are said, and how few and how many may be named
test.each<[string, number, number, readonly string[]]>([
  ['4', 4, 4, ['count consistent']],
  ['4', 3, 4, ['count consistent']],
  ['4', 4, 5, ['count consistent']],
  ['5', 4, 4, ['count inconsistent slack 1']],
  ['3', 4, 5, ['count inconsistent slack 1']],
])('%s, named %d to %d', (exact, least, most, expected) => {
  expect(linesOf([madeMetric('a', exact, { listed: { least, most } })])).toEqual(expected);
});

test('nothing is counted where there is no number or no list', () => {
  expect(linesOf([madeMetric('a', '4')])).toEqual([]);
  expect(linesOf([{ id: 'a', indicator: { text: 'a' }, listed: { least: 1, most: 1 } }])).toEqual(
    [],
  );
});

test('a count says of which list it is', () => {
  const metric = madeMetric('a', '5', { listed: { least: 4, most: 4 } });
  const [found] = check({ schemaVersion: '1', metrics: [metric] }).checks;
  expect(found).toMatchObject({ at: '/metrics/0/value', operands: ['/metrics/0/listed'] });
});
