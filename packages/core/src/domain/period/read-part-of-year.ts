import {
  durationWords,
  monthWord,
  quarterWord,
  romanNumerals,
  spanWords,
  stretchSides,
  wholeYearWords,
  yearToDateWords,
  yearWord,
} from '../../lexicon/calendar/calendar.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { type Given, monthBounds } from './given.ts';
import type { PeriodKind } from './period.ts';
import {
  compileWords,
  endOf,
  fourDigits,
  monthNumber,
  ordinal,
  type PeriodReading,
  reading,
  small,
  yearAfter,
} from './period-tokens.ts';

const QUARTER = fold(quarterWord);
const DURATION = new Set(durationWords.map(fold));
const SPANS = compileWords(spanWords);
const WHOLE = compileWords(wholeYearWords);
const TO_DATE = compileWords(yearToDateWords);
const YEAR = /^\d{3,4}$/u;

/** Reads a month: "tháng 2/2021", "tháng tư năm 2026". */
export function readMonth(tokens: readonly Token[], at: number): PeriodReading | null {
  if (tokens[at]?.key !== monthWord) return null;
  const month = monthNumber(tokens, at + 1);
  if (month === null) return null;
  const year = yearAfter(tokens, at + 2);
  const given = { month, ...(year === null ? {} : { year: year.year }) };
  return reading('month', given, year?.end ?? at + 2);
}

/** Reads a quarter: "quý I/2021", "quý ba". */
export function readQuarter(tokens: readonly Token[], at: number): PeriodReading | null {
  const word = tokens[at + 1];
  if (tokens[at]?.key !== QUARTER || word === undefined) return null;
  const quarter = small(word, 4) ?? romanNumerals[word.key] ?? ordinal(tokens, at + 1);
  if (quarter === null || quarter < 1 || quarter > 4) return null;
  const year = yearAfter(tokens, at + 2);
  const given = { quarter, ...(year === null ? {} : { year: year.year }) };
  return reading('quarter', given, year?.end ?? at + 2);
}

/** Reads months from one end of a year: "6 tháng đầu năm 2026", "6 tháng cuối năm". */
export function readStretch(tokens: readonly Token[], at: number): PeriodReading | null {
  if (tokens[at + 1]?.key !== monthWord || tokens[at + 3]?.key !== yearWord) return null;
  const months = small(tokens[at], 12);
  const side = stretchSides[tokens[at + 2]?.key ?? ''];
  if (months === null || months === 0 || side === undefined) return null;
  const year = fourDigits(tokens[at + 4]);
  const end = year === null ? at + 4 : at + 5;
  const half = months === 6 ? { half: side === 'first' ? 1 : 2 } : {};
  const given: Given = { ...half, ...(year === null ? {} : { year }) };
  const kind = stretchKind(months, side);
  if (year === null) {
    const counted = side === 'first' ? { months } : {};
    return { period: { kind, given, ...counted }, end };
  }
  const first = side === 'first' ? 1 : 13 - months;
  return { period: { kind, given, ...monthBounds(year, first, first + months - 1) }, end };
}

/**
 * Reads the first months of a year named by their number alone: "8 tháng", "10 tháng năm 2026".
 * After a word that makes it a duration ("trong vòng 3 tháng") it is none.
 */
export function readFirstMonths(tokens: readonly Token[], at: number): PeriodReading | null {
  if (tokens[at + 1]?.key !== monthWord || tokens[at + 2]?.key === '/') return null;
  const months = small(tokens[at], 12);
  if (months === null || months < 2 || DURATION.has(tokens[at - 1]?.key ?? '')) return null;
  const year = yearAfter(tokens, at + 2);
  const end = year?.end ?? at + 2;
  const kind = stretchKind(months, 'first');
  if (year === null) return { period: { kind, given: {}, months }, end };
  const bounds = monthBounds(year.year, 1, months);
  return { period: { kind, given: { year: year.year }, months, ...bounds }, end };
}

function stretchKind(months: number, side: 'first' | 'last'): PeriodKind {
  if (months === 6) return 'half';
  return months === 9 && side === 'first' ? 'nine-months' : 'range';
}

/** Reads a span of years: "giai đoạn 2021-2025", "nhiệm kỳ 2021 - 2026". */
export function readYears(tokens: readonly Token[], at: number): PeriodReading | null {
  const from = endOf(SPANS, tokens, at);
  if (from === null) return null;
  const [first, last] = [fourDigits(tokens[from]), fourDigits(tokens[from + 2])];
  const isJoined = tokens[from + 1]?.key === '-' || tokens[from + 1]?.key === '–';
  if (first === null || last === null || last < first || !isJoined) return null;
  const { start } = monthBounds(first, 1, 12);
  const { end } = monthBounds(last, 1, 12);
  return { period: { kind: 'range', given: {}, start, end }, end: from + 3 };
}

/** Reads the year up to now: "từ đầu năm đến nay", "lũy kế". */
export function readYearToDate(tokens: readonly Token[], at: number): PeriodReading | null {
  const end = endOf(TO_DATE, tokens, at);
  return end === null
    ? null
    : { period: { kind: 'range', given: {}, accumulation: 'year-to-date' }, end };
}

/** Reads a year: "năm 2025", "cả năm". */
export function readYear(tokens: readonly Token[], at: number): PeriodReading | null {
  const whole = endOf(WHOLE, tokens, at);
  if (whole !== null) {
    const year = fourDigits(tokens[whole]);
    return year === null
      ? { period: { kind: 'year', given: {}, months: 12 }, end: whole }
      : reading('year', { year }, whole + 1);
  }
  const written = tokens[at + 1];
  const isYear = tokens[at]?.key === yearWord && written?.kind === 'number';
  if (!isYear || !YEAR.test(written.key) || Number(written.key) < 100) return null;
  return reading('year', { year: Number(written.key) }, at + 2);
}
