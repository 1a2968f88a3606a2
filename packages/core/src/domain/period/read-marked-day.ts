import { dateLeads, dayEnds, feastLeads, rangeWords } from '../../lexicon/calendar/calendar.ts';
import { fold } from '../../vocabulary/fold.ts';
import { phraseEndingAt } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { dayReading } from './day-reading.ts';
import {
  compileWords,
  endOf,
  fourDigits,
  joint,
  type PeriodReading,
  small,
} from './period-tokens.ts';

const FEASTS = compileWords(feastLeads);
const DATE_LEADS = compileWords(dateLeads);
const RANGE = compileWords(rangeWords);
const DAY_ENDS = new Set(dayEnds.map(fold));
const TWO_DIGIT_YEAR = /^\d{2}$/u;
const LAST_DAY = 99;

/** Reads a day with marks between its figures: "5/10/2026", "7-7-2026"; "5/10" where words lead to it. */
export function readWithMarks(
  tokens: readonly Token[],
  at: number,
  isLed: boolean,
): PeriodReading | null {
  const day = small(tokens[at], LAST_DAY);
  const loose = isLed && day !== null ? readLoose(tokens, at, day) : null;
  if (loose !== null) return loose;
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
  const isDate = isLed || (mark === '/' && followsDateLead(tokens, at, day > month));
  return isDate ? dayReading(day, month, undefined, at + 3) : null;
}

// "ngày 5 / 10 / 2026": blanks beside the marks, after a word that says it is a day
function readLoose(tokens: readonly Token[], at: number, day: number): PeriodReading | null {
  const isParted = tokens[at + 1]?.key === '/' && tokens[at + 3]?.key === '/';
  const [month, year] = [small(tokens[at + 2], LAST_DAY), fourDigits(tokens[at + 4])];
  if (!isParted || month === null || year === null) return null;
  return dayReading(day, month, year, at + 5);
}

// "28/9-2/10/2026": the last day states the year
function startsRange(tokens: readonly Token[], at: number): boolean {
  const range = endOf(RANGE, tokens, at);
  if (range === null) return false;
  const isDay =
    small(tokens[range], LAST_DAY) !== null && small(tokens[range + 2], LAST_DAY) !== null;
  const isJoined =
    joint(tokens, range + 1, ['/']) !== null && joint(tokens, range + 3, ['/']) !== null;
  return isDay && isJoined && fourDigits(tokens[range + 4]) !== null;
}

// "Quốc khánh 2/9", "sáng nay (5/10)"; "trước 5/9" only where nothing follows that may be counted:
// "đến 31/12 giải ngân" cannot be more than there are
function followsDateLead(tokens: readonly Token[], at: number, isMoreThanAll: boolean): boolean {
  if (phraseEndingAt(FEASTS, tokens, at, 0, '') !== null) return true;
  const next = tokens[at + 3];
  const isInBrackets = tokens[at - 1]?.key === '(' && next?.key === ')';
  if (isInBrackets && DAY_ENDS.has(tokens[at - 2]?.key ?? '')) return true;
  const isAlone =
    next === undefined || next.kind === 'sign' || endOf(RANGE, tokens, at + 3) !== null;
  const isFree = isAlone || (isMoreThanAll && next?.kind === 'word');
  return isFree && next?.key !== '%' && phraseEndingAt(DATE_LEADS, tokens, at, 0, '') !== null;
}

// "3/9/91" is 1991, "3/3/17" is 2017
function yearNumber(token: Token | undefined, mark: string): number | null {
  const year = fourDigits(token);
  if (year !== null || mark !== '/' || !TWO_DIGIT_YEAR.test(token?.key ?? '')) return year;
  const short = Number(token?.key);
  return short < 50 ? 2000 + short : 1900 + short;
}
