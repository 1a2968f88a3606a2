import { digitWords, tenWord } from '../../lexicon/numerals/numerals.ts';
import {
  futureWords,
  offsetWords,
  pastWords,
  type RelativePeriodRow,
  type RelativeUnit,
  relativePeriods,
  relativeUnits,
} from '../../lexicon/relative-periods/relative-periods.ts';
import { fold } from '../../vocabulary/fold.ts';
import { compilePhrases, matchPhrase } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { dayNumber, formatIsoDate, fromDayNumber, readIsoDate } from '../date/date.ts';
import { readNumberWords } from '../number/read-number-words.ts';
import { type Bounds, monthBounds } from './given.ts';
import type { PeriodKind } from './period.ts';

/** A period named by its distance from the day of speaking. */
export interface Relative {
  readonly unit: RelativeUnit;
  /** First and last unit, counted from the one that holds the day of speaking. */
  readonly from: number;
  readonly to: number;
  /** A day of that week, from Monday as 0; without `isNamed` the next such day to come. */
  readonly weekday?: number;
  readonly isNamed?: boolean;
}

const ROWS = compilePhrases<RelativePeriodRow>(relativePeriods, (row) => row.phrases);
const UNITS = new Map(Object.entries(relativeUnits).map(([word, unit]) => [fold(word), unit]));
const compile = (words: readonly string[]) => compilePhrases(words, (word) => [word]);
const [PAST, FUTURE, OFFSET] = [compile(pastWords), compile(futureWords), compile(offsetWords)];
const MOST = 100;

/**
 * Reads a period that is named by its distance from now: "tháng trước", "chiều nay", "3 tháng
 * tới", "hai năm qua".
 *
 * @returns null where none begins there.
 */
export function readRelative(
  tokens: readonly Token[],
  at: number,
): { readonly relative: Relative; readonly end: number } | null {
  const named = tokens[at]?.kind === 'word' ? matchPhrase(ROWS, tokens, at, '') : null;
  if (named !== null) {
    const { unit, from, to } = named.row;
    return { relative: { unit, from, to }, end: named.end };
  }
  const count = countOf(tokens, at);
  const unit = count === null ? undefined : UNITS.get(tokens[count.end]?.key ?? '');
  if (count === null || unit === undefined) return null;
  const after = count.end + 1;
  const past = matchPhrase(PAST, tokens, after, '');
  if (past !== null) return { relative: { unit, from: -count.value, to: -1 }, end: past.end };
  const future = matchPhrase(FUTURE, tokens, after, '');
  if (future !== null) return { relative: { unit, from: 1, to: count.value }, end: future.end };
  const offset = matchPhrase(OFFSET, tokens, after, '');
  if (offset === null) return null;
  return { relative: { unit, from: count.value, to: count.value }, end: offset.end };
}

/** A number of days, months or years, in digits or words. */
export function countOf(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly end: number } | null {
  const token = tokens[at];
  if (token?.kind === 'number') {
    const value = token.key.length <= 2 ? Number(token.key) : 0;
    return value > 0 ? { value, end: at + 1 } : null;
  }
  const words = readNumberWords(tokens, at);
  const value = Number(words?.exact ?? 0);
  return words === null || value <= 0 || value > MOST ? null : { value, end: words.end };
}

/** The kind of period that a relative one is. */
export function kindOfRelative({ unit, from, to, weekday }: Relative): PeriodKind {
  if (weekday !== undefined) return 'day';
  return from === to ? unit : 'range';
}

const QUARTER_MONTHS = 3;
const WEEK_DAYS = 7;

/**
 * The days of a relative period, counted from a day. Weeks begin on Monday.
 *
 * @param reference `YYYY-MM-DD`
 */
export function resolveRelative(relative: Relative, reference: string): Bounds {
  const { unit, from, to, weekday, isNamed } = relative;
  const today = readIsoDate(reference);
  const iso = (day: number) => formatIsoDate(fromDayNumber(day));
  const day = dayNumber(today);
  if (unit === 'day') return { start: iso(day + from), end: iso(day + to) };
  if (unit === 'week') {
    // day 0, 1970-01-01, was a Thursday
    const monday = day - ((((day + 3) % WEEK_DAYS) + WEEK_DAYS) % WEEK_DAYS);
    if (weekday !== undefined) {
      const isPast = isNamed !== true && monday + weekday <= day;
      const named = monday + weekday + (isPast ? 1 : from) * WEEK_DAYS;
      return { start: iso(named), end: iso(named) };
    }
    return { start: iso(monday + from * WEEK_DAYS), end: iso(monday + to * WEEK_DAYS + 6) };
  }
  if (unit === 'year') {
    return {
      start: monthBounds(today.year + from, 1, 12).start,
      end: monthBounds(today.year + to, 1, 12).end,
    };
  }
  const size = unit === 'quarter' ? QUARTER_MONTHS : 1;
  const index = today.year * 12 + today.month - 1;
  const first = index - (index % size) + from * size;
  const last = index - (index % size) + to * size + size - 1;
  return { start: month(first).start, end: month(last).end };
}

function month(index: number): Bounds {
  const number = (index % 12) + 1;
  return monthBounds(Math.floor(index / 12), number, number);
}

/** Whether a word may begin "hai năm qua": a number in words. */
export function startsCount({ key }: Token): boolean {
  return DIGITS.has(key);
}

const DIGITS = new Set([...Object.keys(digitWords), tenWord].map(fold));
