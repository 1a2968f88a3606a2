import { dayLeads, dayWords, monthWord } from '../../lexicon/calendar/calendar.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { dateExists } from '../date/date.ts';
import {
  compileWords,
  endOf,
  fourDigits,
  joint,
  monthNumber,
  type PeriodReading,
  reading,
  small,
  yearAfter,
} from './period-tokens.ts';

const LEADS = compileWords([...dayWords, ...dayLeads]);
const DOTTED = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/u;
const TWO_DIGIT_YEAR = /^\d{2}$/u;
const LAST_DAY = 99;
const DASH = ['-'];
const DAY_MARKS = ['/', '-'];

/**
 * Reads a day: "ngày 12/10/2026", "3/5/2026", "7-7-2026", "ngày 30 tháng 4 năm 1975", "chiều 3/3",
 * "ngày 22.4". Two figures with a slash are a date only after a word that says so.
 */
export function readDay(tokens: readonly Token[], at: number): PeriodReading | null {
  const lead = tokens[at]?.kind === 'word' ? endOf(LEADS, tokens, at) : null;
  const from = lead ?? at;
  const { key = '' } = tokens[from] ?? {};
  const dotted = key.includes('.') ? DOTTED.exec(key) : null;
  if (dotted !== null && (lead !== null || dotted[3] !== undefined)) {
    const [, day, month, year] = dotted.map(Number);
    return dayReading(day ?? 0, month ?? 0, dotted[3] === undefined ? undefined : year, from + 1);
  }
  return (
    readIso(tokens, from) ?? readInWords(tokens, from) ?? readWithMarks(tokens, from, lead !== null)
  );
}

function readIso(tokens: readonly Token[], at: number): PeriodReading | null {
  if (joint(tokens, at + 1, DASH) === null || joint(tokens, at + 3, DASH) === null) return null;
  const year = fourDigits(tokens[at]);
  const [month, day] = [small(tokens[at + 2], LAST_DAY), small(tokens[at + 4], LAST_DAY)];
  if (year === null || month === null || day === null) return null;
  return dayReading(day, month, year, at + 5);
}

function readInWords(tokens: readonly Token[], at: number): PeriodReading | null {
  if (tokens[at + 1]?.key !== monthWord) return null;
  const day = small(tokens[at], LAST_DAY);
  if (day === null) return null;
  const month = monthNumber(tokens, at + 2);
  if (month === null) return null;
  const year = yearAfter(tokens, at + 3);
  return dayReading(day, month, year?.year, year?.end ?? at + 3);
}

function readWithMarks(tokens: readonly Token[], at: number, isLed: boolean): PeriodReading | null {
  const mark = joint(tokens, at + 1, DAY_MARKS);
  if (mark === null || tokens[at + 2]?.spaced) return null;
  const [day, month] = [small(tokens[at], LAST_DAY), small(tokens[at + 2], LAST_DAY)];
  if (day === null || month === null) return null;
  if (joint(tokens, at + 3, [mark]) !== null && tokens[at + 4]?.spaced === false) {
    const year = yearNumber(tokens[at + 4], mark);
    if (year !== null) return dayReading(day, month, year, at + 5);
  }
  const isDate = isLed && mark === '/' && month <= 12;
  return isDate ? dayReading(day, month, undefined, at + 3) : null;
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
  const given = day >= 1 && day <= 31 ? { ...stated, day } : stated;
  return { period: { kind: 'day', given, impossible: true }, end };
}
