import {
  dayWords,
  monthWord,
  quarterWord,
  rangeWords,
  romanNumerals,
  spanWords,
  stretchSides,
  weekWord,
  wholeYearWords,
  yearToDateWords,
  yearWord,
} from '../../lexicon/calendar/calendar.ts';
import { fromWord } from '../../lexicon/particles/particles.ts';
import type { Period } from './period.ts';
import { type PeriodShape, shapeOf } from './period-shape.ts';
import { writeEnglish } from './write-english.ts';

/**
 * Writes a period as Vietnamese documents do, with a zero before days below 10 and before the
 * first two months (NĐ 30/2020/NĐ-CP): "ngày 05/02/2026", "tháng 9/2026", "quý III/2026", "6 tháng
 * đầu năm 2026", "từ ngày 05/10/2026 đến ngày 09/10/2026". What `given` does not hold is not
 * written ("tháng 3"), unless it holds nothing to write at all: then the days speak.
 *
 * {@link parsePeriod} reads the same period back, but for weeks and for periods named by their
 * distance from now, which come out as days. Nothing is thrown; what has neither `given` nor
 * days is written as whatever its kind alone says.
 *
 * @example
 * ```ts
 * formatPeriod({ kind: 'month', given: { month: 2, year: 2026 } }); // 'tháng 02/2026'
 * formatPeriod({ kind: 'half', given: { half: 2, year: 2026 } }); // '6 tháng cuối năm 2026'
 * formatPeriod({ kind: 'day', given: { day: 5, month: 9, year: 2026 } }, 'en'); // '5 September 2026'
 * parsePeriod(formatPeriod({ kind: 'quarter', given: { quarter: 3, year: 2026 } }))?.end;
 * // '2026-09-30'
 * ```
 */
export function formatPeriod(period: Period, locale: 'vi' | 'en' = 'vi'): string {
  const shape = shapeOf(period);
  return locale === 'vi' ? write(shape) : writeEnglish(shape);
}

function write(named: PeriodShape): string {
  switch (named.shape) {
    case 'stated':
      return writeStated(named);
    case 'year':
      return named.year === undefined ? first(wholeYearWords) : `${yearWord} ${named.year}`;
    case 'months': {
      const { months, side, year } = named;
      const isNamed = side !== undefined || year !== undefined;
      return words(
        months,
        monthWord,
        side === undefined ? undefined : SIDES[side],
        isNamed ? yearWord : undefined,
        year,
      );
    }
    case 'years':
      return `${first(spanWords)} ${named.first}-${named.last}`;
    case 'to-date':
      return first(yearToDateWords);
    case 'range':
      return words(fromWord, write(named.from), first(rangeWords), write(named.to));
  }
}

function writeStated({
  kind,
  year,
  quarter,
  month,
  week,
  day,
}: Extract<PeriodShape, { readonly shape: 'stated' }>): string {
  const twoDigits = (value: number | undefined, below: number) =>
    value !== undefined && value < below ? `0${value}` : value;
  const ofMonth = twoDigits(month, 3);
  switch (kind) {
    case 'day':
      return words(first(dayWords), slashed(twoDigits(day, 10), ofMonth, year));
    case 'month':
      return words(monthWord, slashed(ofMonth, year));
    case 'quarter':
      return words(quarterWord, slashed(ROMAN.get(quarter ?? 0), year));
    case 'week':
      return words(weekWord, slashed(week, year));
  }
}

const SIDES = Object.fromEntries(
  Object.entries(stretchSides).map(([word, side]) => [side, word]),
) as Readonly<Record<'first' | 'last', string>>;
const ROMAN = new Map(
  Object.entries(romanNumerals).map(([letters, value]) => [value, letters.toUpperCase()]),
);

function slashed(...parts: readonly (number | string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('/');
}

function words(...parts: readonly (number | string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function first(list: readonly string[]): string {
  return list[0] ?? '';
}
