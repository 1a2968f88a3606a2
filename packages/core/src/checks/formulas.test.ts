import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intervalOf, showInterval } from '../../test/interval-notation.ts';
import { exactly, intersects } from '../domain/interval/interval.ts';
import { rational } from '../domain/interval/rational.ts';
import type { Formula } from './follows.ts';
import { difference, growthBy, growthFrom, percentOf, restOf } from './formulas.ts';

test.each<[string, Formula, string, string, string | null]>([
  ['so many of so many', percentOf, '[3, 3]', '[4, 4]', '[75, 75]'],
  ['rounded figures', percentOf, '[1, 3]', '[2, 4]', '[25, 150]'],
  ['of nothing', percentOf, '[3, 3]', '[0, 4]', null],
  ['the rest', restOf, '[3, 3]', '[4, 4]', '[25, 25]'],
  ['the rest of nothing', restOf, '[3, 3]', '[0, 0]', null],
  ['a rise', growthFrom, '[6, 6]', '[4, 4]', '[50, 50]'],
  ['a fall', growthFrom, '[3, 3]', '[4, 4]', '[-25, -25]'],
  ['a rise from nothing', growthFrom, '[3, 3]', '[0, 0]', null],
  ['a difference', difference, '[3, 5]', '[1, 2]', '[1, 4]'],
  ['a rise by so many', growthBy, '[60, 60]', '[15, 15]', '[100/3, 100/3]'],
  ['a fall by so many', growthBy, '[18, 18]', '[-6, -6]', '[-25, -25]'],
  ['a fall of rounded figures', growthBy, '[17, 19]', '[-6, -6]', '[-600/23, -24]'],
  ['all of it is new', growthBy, '[15, 15]', '[15, 15]', null],
  ['nothing is new', growthBy, '[15, 15]', '[0, 0]', null],
  ['nothing is left', growthBy, '[0, 0]', '[-6, -6]', '[-100, -100]'],
])('%s', (_, formula, x, y, result) => {
  const found = formula(intervalOf(x), intervalOf(y));
  expect(found && showInterval(found)).toBe(result);
});

// the same growth, told of the base and of the change
test('property: a change and its base give one growth', () => {
  const whole = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(whole, whole, (now, before) => {
      fc.pre(now !== before);
      const point = (value: number) => exactly(rational(`${value}`));
      const byBase = growthFrom(point(now), point(before));
      const byChange = growthBy(point(now), point(now - before));
      expect(byBase !== null && byChange !== null && intersects(byBase, byChange)).toBe(true);
    }),
  );
});
