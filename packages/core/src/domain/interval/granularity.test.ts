import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalOf } from '../../../test/interval-notation.ts';
import { granularity } from './granularity.ts';
import { leafInterval } from './leaf.ts';
import { formatRational, rational, toDecimal } from './rational.ts';

const asWritten = (text: string) =>
  leafInterval({ exact: text, decimals: text.split('.')[1]?.length ?? 0 });

describe('granularity', () => {
  test.each([
    ['41.2', '17', true, ['7']],
    ['42.3', '17', false, ['7', '8']],
    ['7', '50', false, ['3', '4']],
    ['8', '50', true, ['4']],
    ['42.3', '5000', true, ['2113', '2117']],
    ['100', '3', true, ['3']],
    ['0', '3', true, ['0']],
    ['120', '10', false, ['10']],
    ['-5', '10', false, ['0']],
    ['100.2', '300', false, ['300']],
    ['99.9', '300', false, ['299', '300']],
  ])('%s per cent of %s: %s, by %j', (percent, total, possible, counts) => {
    const found = granularity(asWritten(percent), rational(total));
    expect(found?.possible).toBe(possible);
    expect(found?.nearest.map(({ count }) => formatRational(count))).toEqual(counts);
  });

  test.each([
    ['(50, 60)', '10', false, ['5', '6']],
    ['[50, 60)', '10', true, ['5']],
    ['(50, 60]', '10', true, ['6']],
    ['(50, ∞)', '10', true, ['6', '10']],
    ['(-∞, 20)', '10', true, ['0', '1']],
    ['(100, ∞)', '10', false, ['10']],
    ['(-∞, 0)', '10', false, ['0']],
    ['[-30, 15]', '10', true, ['0', '1']],
    ['[85, 130]', '10', true, ['9', '10']],
  ])('%s per cent of %s: %s, by %j', (percent, total, possible, counts) => {
    const found = granularity(intervalOf(percent), rational(total));
    expect(found?.possible).toBe(possible);
    expect(found?.nearest.map(({ count }) => formatRational(count))).toEqual(counts);
  });

  test('a possible share says what it makes', () => {
    const [below, above] = granularity(asWritten('42.3'), rational('17'))?.nearest ?? [];
    expect(below && toDecimal(below.percent, 1)).toBe('41.2');
    expect(above && toDecimal(above.percent, 1)).toBe('47.1');
  });

  test.each(['0', '-3', '17/2'])('nothing is said of %s things', (total) => {
    expect(granularity(asWritten('50'), rational(total))).toBeNull();
  });

  const share = fc
    .integer({ min: 1, max: 5000 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

  test('property: what some number of things makes is possible, however it is rounded', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 0, max: 3 }), ([count, total], decimals) => {
        const percent = rational(`${count * 100}/${total}`);
        const written = leafInterval({ exact: toDecimal(percent, decimals), decimals });
        expect(granularity(written, rational(`${total}`))?.possible).toBe(true);
      }),
    );
  });

  test('property: what is said impossible is made by no number of things', () => {
    const percents = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(percents, fc.integer({ min: 1, max: 60 }), (tenths, total) => {
        const counts = Array.from({ length: total + 1 }, (_, count) => count);
        // |count/total − tenths/1000| ≤ 1/2000, without fractions
        const makes = (count: number) => Math.abs(2000 * count - 2 * tenths * total) <= total;
        const written = leafInterval({
          exact: toDecimal(rational(`${tenths}/10`), 1),
          decimals: 1,
        });
        const found = granularity(written, rational(`${total}`));
        expect(found?.possible).toBe(counts.some(makes));
      }),
    );
  });
});
