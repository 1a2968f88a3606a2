import { expect, test } from 'vitest';
import { showInterval } from '../../test/interval-notation.ts';
import { coarserReading } from './coarser-reading.ts';

test.each([
  // 1.200 tỷ: to the hundred
  [{ exact: '1200000000000', decimals: -9 }, '[1150000000000, 1250000000000]'],
  // 12 tỷ, 12,0 tỷ: nothing was rounded further
  [{ exact: '12000000000', decimals: -9 }, null],
  [{ exact: '12000000000', decimals: -8 }, null],
  // 30.000 ha
  [{ exact: '30000', decimals: 0 }, '[25000, 35000]'],
  [{ exact: '31', decimals: 0 }, null],
  [{ exact: '30.0', decimals: 1 }, null],
  [{ exact: '300', decimals: 3 }, null],
  // things counted, from whole thousands on
  [{ exact: '30000' }, '[25000, 35000]'],
  [{ exact: '3000' }, '[2500, 3500]'],
  [{ exact: '300' }, null],
  [{ exact: '0' }, null],
  [{ exact: '000', decimals: 0 }, null],
  // a hedge or a range says how far it reaches
  [{ exact: '30000', hedge: 'about' }, null],
  [{ exact: '30000', upperExact: '40000' }, null],
] as const)('%j may stand for %s', (figure, interval) => {
  const reading = coarserReading(figure);
  expect(reading && showInterval(reading)).toBe(interval);
});
