import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, readIsoDate } from '../date/date.ts';
import { monthBounds } from './given.ts';
import { partBounds } from './part.ts';

const month = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }));
const number = (iso: string) => dayNumber(readIsoDate(iso));

test.each([2, 3] as const)(
  'property: the %i parts of a month follow one another and fill it',
  (of) => {
    fc.assert(
      fc.property(month, ([year, first]) => {
        const whole = monthBounds(year, first, first);
        const parts = Array.from({ length: of }, (_, index) =>
          partBounds({ of, nth: index + 1 }, whole),
        );
        expect(parts[0]?.start).toBe(whole.start);
        expect(parts.at(-1)?.end).toBe(whole.end);
        parts.slice(1).forEach((part, index) => {
          expect(number(part?.start ?? '')).toBe(number(parts[index]?.end ?? '') + 1);
        });
      }),
    );
  },
);

test('property: weeks of a month are seven days from a Monday of it', () => {
  fc.assert(
    fc.property(month, fc.constantFrom(1, 2, 3, 4, -1), ([year, first], nth) => {
      const whole = monthBounds(year, first, first);
      const week = partBounds({ unit: 'week', nth }, whole);
      expect(week).not.toBeNull();
      const [start, end] = [number(week?.start ?? ''), number(week?.end ?? '')];
      expect(new Date(start * 86_400_000).getUTCDay()).toBe(1);
      expect(end - start).toBe(6);
      expect(start).toBeGreaterThanOrEqual(number(whole.start));
      expect(nth < 0 ? end : start).toBeLessThanOrEqual(number(whole.end));
    }),
  );
});

test.each([
  [{ unit: 'week', nth: 6 }],
  [{ unit: 'day', nth: 32 }],
  [{ unit: 'month', nth: 2 }],
] as const)('a month has no %j', (part) => {
  expect(partBounds(part, monthBounds(2026, 10, 10))).toBeNull();
});
