import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth, formatIsoDate } from '../../src/domain/date/date.ts';
import { boundsOfGiven, monthBounds } from '../../src/domain/period/given.ts';
import { formatPeriod, type Period, parsePeriod } from '../../src/index.ts';
import { expectLinearTime, expectRoundTrip } from './laws.ts';

describe('a period', () => {
  test.each<[Period, string, string]>([
    [
      { kind: 'day', given: { year: 2026, month: 2, day: 5 } },
      'ngày 05/02/2026',
      '5 February 2026',
    ],
    [
      { kind: 'day', given: { year: 2026, month: 9, day: 15 } },
      'ngày 15/9/2026',
      '15 September 2026',
    ],
    [{ kind: 'day', given: { month: 10, day: 5 } }, 'ngày 05/10', '5 October'],
    [{ kind: 'month', given: { year: 2026, month: 2 } }, 'tháng 02/2026', 'February 2026'],
    [{ kind: 'month', given: { month: 3 } }, 'tháng 3', 'March'],
    [{ kind: 'quarter', given: { year: 2026, quarter: 3 } }, 'quý III/2026', 'Q3 2026'],
    [{ kind: 'quarter', given: { quarter: 4 } }, 'quý IV', 'Q4'],
    [
      { kind: 'half', given: { year: 2026, half: 1 } },
      '6 tháng đầu năm 2026',
      'the first 6 months of 2026',
    ],
    [{ kind: 'half', given: { half: 2 } }, '6 tháng cuối năm', 'the last 6 months of the year'],
    [{ kind: 'half', given: { year: 2026 } }, '6 tháng năm 2026', 'the first 6 months of 2026'],
    [{ kind: 'half', given: {} }, '6 tháng', '6 months'],
    [
      { kind: 'nine-months', given: { year: 2026 } },
      '9 tháng đầu năm 2026',
      'the first 9 months of 2026',
    ],
    [{ kind: 'year', given: { year: 2026 } }, 'năm 2026', '2026'],
    [{ kind: 'year', given: {} }, 'cả năm', 'the whole year'],
    [
      { kind: 'range', given: {}, accumulation: 'year-to-date' },
      'từ đầu năm đến nay',
      'the year to date',
    ],
    [
      { kind: 'range', given: { year: 2026 }, start: '2026-01-01', end: '2026-03-31' },
      '3 tháng đầu năm 2026',
      'the first 3 months of 2026',
    ],
    [
      { kind: 'range', given: { year: 2026 }, start: '2026-04-01', end: '2026-12-31' },
      '9 tháng cuối năm 2026',
      'the last 9 months of 2026',
    ],
    [
      { kind: 'range', given: {}, start: '2021-01-01', end: '2025-12-31' },
      'giai đoạn 2021-2025',
      '2021–2025',
    ],
    [
      {
        kind: 'range',
        given: { year: 2026, month: 10, day: 5 },
        start: '2026-10-05',
        end: '2026-10-09',
      },
      'từ ngày 05/10/2026 đến ngày 09/10/2026',
      'from 5 October 2026 to 9 October 2026',
    ],
    // named by its distance from now: its days speak
    [
      { kind: 'range', given: {}, start: '2026-01-01', end: '2026-08-31' },
      '8 tháng đầu năm 2026',
      'the first 8 months of 2026',
    ],
    [
      { kind: 'month', given: {}, start: '2026-10-01', end: '2026-10-31' },
      'tháng 10/2026',
      'October 2026',
    ],
    [
      { kind: 'week', given: {}, start: '2026-11-16', end: '2026-11-22' },
      'từ ngày 16/11/2026 đến ngày 22/11/2026',
      'from 16 November 2026 to 22 November 2026',
    ],
    [{ kind: 'week', given: { year: 2026, week: 7 } }, 'tuần 7/2026', 'week 7 2026'],
    // what lacks an end can be named by its beginning only
    [{ kind: 'range', given: { month: 8, day: 5 } }, 'ngày 05/8', '5 August'],
    [{ kind: 'range', given: {} }, 'cả năm', 'the whole year'],
    [
      { kind: 'day', given: { year: 2026, month: 11, day: 31 }, impossible: true },
      'ngày 31/11/2026',
      '31 November 2026',
    ],
  ])('%j is written %s, in English %s', (period, vietnamese, english) => {
    expect(formatPeriod(period)).toBe(vietnamese);
    expect(formatPeriod(period, 'en')).toBe(english);
  });

  test.each([
    ['từ tháng 3 đến tháng 5/2026', '2026-05-31'],
    ['từ ngày 5 tháng 8 đến ngày 10 tháng 8 năm 2026', '2026-08-10'],
    ['từ tháng 3/2026', null],
    ['đến tháng 3/2026', null],
    ['31/11/2026', null],
    ['trong tháng 3/2026', null],
  ])('%s', (phrase, end) => {
    expect(parsePeriod(phrase)?.end ?? null).toBe(end);
  });

  test('is supplied from a reference day where the words leave something out', () => {
    const reference = '2026-11-20';
    const period = parsePeriod('tháng 3', { reference });
    expect(period).toMatchObject({ given: { month: 3 }, start: '2026-03-01' });
    expect(period === null ? '' : formatPeriod(period)).toBe('tháng 3');
  });

  const year = fc.integer({ min: 1945, max: 2099 });
  const month = fc.integer({ min: 1, max: 12 });
  const date = fc
    .record({ year, month, place: fc.nat(30) })
    .map(({ place, ...of }) => ({ ...of, day: 1 + (place % daysInMonth(of.year, of.month)) }));
  const stated = (kind: Period['kind'], given: Period['given']): Period => ({
    kind,
    given,
    ...boundsOfGiven(given),
  });
  const withoutYear = ({ year: _, ...given }: Period['given']) => given;
  const single = fc.oneof(
    date.map((given) => stated('day', given)),
    fc.record({ year, month }).map((given) => stated('month', given)),
    fc.record({ year, quarter: fc.integer({ min: 1, max: 4 }) }).map((it) => stated('quarter', it)),
    fc.record({ year, half: fc.integer({ min: 1, max: 2 }) }).map((it) => stated('half', it)),
    year.map((it) => stated('year', { year: it })),
  );
  const ofMonths = fc.tuple(year, month, fc.boolean()).map(([of, months, isFirst]): Period => {
    const first = isFirst ? 1 : 13 - months;
    const isHalf = months === 6;
    return {
      kind: isHalf ? 'half' : isFirst && months === 9 ? 'nine-months' : 'range',
      given: { year: of, ...(isHalf ? { half: isFirst ? 1 : 2 } : {}) },
      ...monthBounds(of, first, first + months - 1),
    };
  });
  const range = (from: Period, to: Period): Period | null => {
    if (from.start === undefined || to.end === undefined || to.end < from.start) return null;
    return { kind: 'range', given: from.given, start: from.start, end: to.end };
  };
  const alike = fc
    .oneof(
      fc.tuple(date, date).map(([a, b]) => [stated('day', a), stated('day', b)] as const),
      fc
        .tuple(year, month, year, month)
        .map(
          ([y, m, z, n]) =>
            [
              stated('month', { year: y, month: m }),
              stated('month', { year: z, month: n }),
            ] as const,
        ),
      fc
        .tuple(year, year)
        .map(([y, z]) => [stated('year', { year: y }), stated('year', { year: z })] as const),
    )
    .map(([from, to]) => range(from, to) ?? range(to, from))
    .filter((it) => it !== null);
  const years = fc.tuple(fc.integer({ min: 1945, max: 2080 }), fc.nat(10)).map(
    ([first, more]): Period => ({
      kind: 'range',
      given: {},
      start: formatIsoDate({ year: first, month: 1, day: 1 }),
      end: formatIsoDate({ year: first + more, month: 12, day: 31 }),
    }),
  );
  const yearless = single
    .filter(({ kind }) => kind !== 'year')
    .map(({ kind, given }): Period => ({ kind, given: withoutYear(given) }));

  test.each([
    ['of one name', single],
    ['without a year', yearless],
    ['of the months of a year', ofMonths],
    ['from one day, month or year to another', alike],
    ['of years', years],
  ])('property: what is written is read back, %s', (_name, periods) => {
    fc.assert(
      fc.property(periods as fc.Arbitrary<Period>, (period) =>
        expectRoundTrip<Period>(period, formatPeriod, parsePeriod),
      ),
    );
  });

  test.each(['từ ngày 5/8 đến ', 'ngày ', 'năm 2026 ', 'tháng 3 đến ', 'hai năm ', '1/', '2026-'])(
    'takes linear time to read “%s” many times over',
    (part) => expectLinearTime(parsePeriod, part),
  );
});
