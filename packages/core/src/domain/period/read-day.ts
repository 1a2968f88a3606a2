import {
  dateLeads,
  dayEnds,
  dayLeads,
  dayWords,
  feastLeads,
  ofWord,
  rangeWords,
} from '../../lexicon/calendar/calendar.ts';
import { fold } from '../../vocabulary/fold.ts';
import { phraseEndingAt } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { dateExists } from '../date/date.ts';
import { readNumberWords } from '../number/read-number-words.ts';
import {
  compileWords,
  endOf,
  fourDigits,
  isMonthWord,
  joint,
  monthNumber,
  type PeriodReading,
  reading,
  small,
  yearAfter,
} from './period-tokens.ts';
import { readRelative } from './read-relative.ts';

const LEADS = compileWords([...dayWords, ...dayLeads]);
const FEASTS = compileWords(feastLeads);
const DATE_LEADS = compileWords(dateLeads);
const RANGE = compileWords(rangeWords);
const DAY_ENDS = new Set(dayEnds.map(fold));
const OF = fold(ofWord);
const DOTTED = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/u;
const TWO_DIGIT_YEAR = /^\d{2}$/u;
const LAST_DAY = 99;
const LAST_REAL_DAY = 31;

/**
 * Reads a day: "ngày 12/10/2026", "3/5/2026", "7-7-2026", "ngày 30 tháng 4 năm 1975", "chiều 3/3",
 * "ngày 22.4", "ngày 2-9", "ngày 5 tháng này". Two figures with a mark are a date only after a word
 * that says so.
 */
export function readDay(tokens: readonly Token[], at: number): PeriodReading | null {
  const lead = endOfDayLead(tokens, at);
  return readDate(tokens, lead ?? at, lead !== null);
}

/** Index of the token after the word that makes what follows a day: "ngày", "chiều"; or null. */
export function endOfDayLead(tokens: readonly Token[], at: number): number | null {
  return endOf(LEADS, tokens, at);
}

/** Reads a date without the words that lead to it. */
export function readDate(
  tokens: readonly Token[],
  from: number,
  isLed: boolean,
): PeriodReading | null {
  const dotted = DOTTED.exec(tokens[from]?.key ?? '');
  if (dotted !== null && (isLed || dotted[3] !== undefined)) {
    const [, day, month, year] = dotted.map(Number);
    return dayReading(day ?? 0, month ?? 0, dotted[3] === undefined ? undefined : year, from + 1);
  }
  return (
    readIso(tokens, from) ??
    readInWords(tokens, from, isLed) ??
    (isLed ? readOfRelativeMonth(tokens, from) : null) ??
    readWithMarks(tokens, from, isLed)
  );
}

function readIso(tokens: readonly Token[], at: number): PeriodReading | null {
  const year = fourDigits(tokens[at]);
  const mark = joint(tokens, at + 1, ['-', '/']);
  const isJoined = mark !== null && joint(tokens, at + 3, [mark]) !== null;
  const [month, day] = [small(tokens[at + 2], LAST_DAY), small(tokens[at + 4], LAST_DAY)];
  if (year === null || !isJoined || month === null || day === null) return null;
  return dayReading(day, month, year, at + 5);
}

function readInWords(tokens: readonly Token[], at: number, isLed: boolean): PeriodReading | null {
  const day = dayNumberAt(tokens, at, isLed);
  const word = tokens[day?.end ?? 0]?.key === OF ? (day?.end ?? 0) + 1 : (day?.end ?? 0);
  if (day === null || !isMonthWord(tokens[word])) return null;
  const month = monthNumber(tokens, word + 1);
  if (month === null) return null;
  const year = yearAfter(tokens, month.end);
  return dayReading(day.day, month.month, year?.year, year?.end ?? month.end);
}

// In words only where a word leads to it: "ngày mồng một tháng năm".
function dayNumberAt(
  tokens: readonly Token[],
  at: number,
  isLed: boolean,
): { readonly day: number; readonly end: number } | null {
  const day = small(tokens[at], LAST_DAY);
  if (day !== null || !isLed || tokens[at]?.kind !== 'word') {
    return day === null ? null : { day, end: at + 1 };
  }
  const words = readNumberWords(tokens, at);
  const value = Number(words?.exact ?? 0);
  return words === null || value < 1 || value > LAST_REAL_DAY
    ? null
    : { day: value, end: words.end };
}

// "ngày 5 tháng này"
function readOfRelativeMonth(tokens: readonly Token[], at: number): PeriodReading | null {
  const day = small(tokens[at], LAST_REAL_DAY);
  const month = day === null || !isMonthWord(tokens[at + 1]) ? null : readRelative(tokens, at + 1);
  if (day === null || day < 1 || month === null || month.relative.unit !== 'month') return null;
  return { period: { kind: 'day', given: { day }, relative: month.relative }, end: month.end };
}

function readWithMarks(tokens: readonly Token[], at: number, isLed: boolean): PeriodReading | null {
  const day = small(tokens[at], LAST_DAY);
  const mark = joint(tokens, at + 1, ['/', '-']);
  const month = mark === null || tokens[at + 2]?.spaced ? null : small(tokens[at + 2], LAST_DAY);
  if (day === null || mark === null || month === null) return null;
  if (joint(tokens, at + 3, [mark]) !== null && tokens[at + 4]?.spaced === false) {
    const year = yearNumber(tokens[at + 4], mark);
    if (year !== null) return dayReading(day, month, year, at + 5);
  }
  if (month > 12) return null;
  if (startsRange(tokens, at + 3)) return dayReading(day, month, undefined, at + 3);
  if (joint(tokens, at + 3, ['/', '-']) !== null) return null;
  const isDate = isLed || (mark === '/' && followsDateLead(tokens, at));
  return isDate ? dayReading(day, month, undefined, at + 3) : null;
}

// "28/9-2/10/2026": the last day states the year
function startsRange(tokens: readonly Token[], at: number): boolean {
  const range = endOf(RANGE, tokens, at);
  const last = range === null ? null : readWithMarks(tokens, range, false);
  return last?.period.given.year !== undefined;
}

// "Quốc khánh 2/9", "sáng nay (5/10)"; "trước 15/9" only where nothing follows that may be counted
function followsDateLead(tokens: readonly Token[], at: number): boolean {
  if (phraseEndingAt(FEASTS, tokens, at, 0, '') !== null) return true;
  const next = tokens[at + 3];
  const isInBrackets = tokens[at - 1]?.key === '(' && next?.key === ')';
  if (isInBrackets && DAY_ENDS.has(tokens[at - 2]?.key ?? '')) return true;
  const isAlone =
    next === undefined || next.kind === 'sign' || endOf(RANGE, tokens, at + 3) !== null;
  return isAlone && next?.key !== '%' && phraseEndingAt(DATE_LEADS, tokens, at, 0, '') !== null;
}

// "3/9/91" is 1991, "3/3/17" is 2017
function yearNumber(token: Token | undefined, mark: string): number | null {
  const year = fourDigits(token);
  if (year !== null || mark !== '/' || !TWO_DIGIT_YEAR.test(token?.key ?? '')) return year;
  const short = Number(token?.key);
  return short < 50 ? 2000 + short : 1900 + short;
}

function dayReading(
  day: number,
  month: number,
  year: number | undefined,
  end: number,
): PeriodReading | null {
  if (month > 12 || month === 0 || day > 39) return null;
  // without a year 29/2 may exist: a leap year stands in
  const exists = dateExists({ year: year ?? 2000, month, day });
  const stated = { ...(year === undefined ? {} : { year }), month };
  if (exists) return reading('day', { ...stated, day }, end);
  const given = day >= 1 && day <= LAST_REAL_DAY ? { ...stated, day } : stated;
  return { period: { kind: 'day', given, impossible: true }, end };
}
