import { dayLeads, dayWords } from '../../lexicon/calendar/calendar.ts';
import { ofWord } from '../../lexicon/particles/particles.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { readNumberWords } from '../number/read-number-words.ts';
import { dayReading } from './day-reading.ts';
import { isMonthWord, monthNumber } from './month-number.ts';
import {
  compileWords,
  endOf,
  fourDigits,
  joint,
  type PeriodReading,
  small,
} from './period-tokens.ts';
import { readWithMarks } from './read-marked-day.ts';
import { readRelative } from './read-relative.ts';
import { yearAfter } from './year-after.ts';

const LEADS = compileWords([...dayWords, ...dayLeads]);
const OF = fold(ofWord);
const DOTTED = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/u;
const LAST_DAY = 99;
const MARKS = ['-', '/'];
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
  return tokens[at]?.kind === 'word' ? endOf(LEADS, tokens, at) : null;
}

/** Reads a date without the words that lead to it. */
export function readDate(
  tokens: readonly Token[],
  from: number,
  isLed: boolean,
): PeriodReading | null {
  const { key = '' } = tokens[from] ?? {};
  const dotted = key.includes('.') ? DOTTED.exec(key) : null;
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
  const mark = joint(tokens, at + 1, MARKS);
  if (mark === null || joint(tokens, at + 3, [mark]) === null) return null;
  const year = fourDigits(tokens[at]);
  const [month, day] = [small(tokens[at + 2], LAST_DAY), small(tokens[at + 4], LAST_DAY)];
  if (year === null || month === null || day === null) return null;
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
