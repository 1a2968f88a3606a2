import {
  rangeWords,
  spanLinks,
  spanWords,
  toDateLinks,
  untilNowWords,
  yearToDateWords,
  yearWord,
} from '../../lexicon/calendar/calendar.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { boundsOfGiven, monthBounds } from './given.ts';
import { compileWords, endOf, fourDigits, joint, type PeriodReading } from './period-tokens.ts';
import { readDay } from './read-day.ts';
import { readMonth, readQuarter } from './read-part-of-year.ts';

const SPANS = compileWords(spanWords);
const LINKS = compileWords(spanLinks);
const RANGE = compileWords(rangeWords);
const TO_DATE = compileWords(yearToDateWords);
const UNTIL = compileWords(toDateLinks);
const UNTIL_NOW = compileWords(untilNowWords);
const YEAR = /^(?:19|20)\d{2}$/u;
const LONGEST = 50;

/**
 * Reads a span of years: "giai đoạn 2021-2025", "nhiệm kỳ 2021 - 2026", "giai đoạn từ năm 2021 đến
 * năm 2025", "từ năm 2021 đến 2025", "2021-2025".
 */
export function readYears(tokens: readonly Token[], at: number): PeriodReading | null {
  const span = endOf(SPANS, tokens, at);
  const from = span === null ? at : (endOf(LINKS, tokens, span) ?? span);
  const first = tokens[from]?.key === yearWord ? from + 1 : from;
  // "năm học 2025/2026"
  const isSlashed = span !== null && joint(tokens, first + 1, ['/']) !== null;
  const range = isSlashed ? first + 2 : endOf(RANGE, tokens, first + 1);
  if (range === null) return null;
  const last = tokens[range]?.key === yearWord ? range + 1 : range;
  const [opening, closing] = [calendarYear(tokens[first]), calendarYear(tokens[last])];
  if (opening === null || closing === null || closing < opening || closing > opening + LONGEST) {
    return null;
  }
  const isNumber =
    joint(tokens, last + 1, ['-', '/']) !== null || joint(tokens, first - 1, ['/']) !== null;
  if (isNumber) return null;
  const { start } = monthBounds(opening, 1, 12);
  const { end } = monthBounds(closing, 1, 12);
  // "từ năm 2021 đến 2025" states where it begins; a name of a span states itself
  const given = span === null && first > from ? { year: opening } : {};
  return { period: { kind: 'range', given, start, end }, end: last + 1 };
}

function calendarYear(token: Token | undefined): number | null {
  return token !== undefined && YEAR.test(token.key) ? Number(token.key) : null;
}

/**
 * Reads the year up to now or up to a day or month: "từ đầu năm đến nay", "lũy kế", "lũy kế đến
 * ngày 15/12/2020", "từ đầu năm 2026 đến hết tháng 9".
 */
export function readYearToDate(tokens: readonly Token[], at: number): PeriodReading | null {
  const words = endOf(TO_DATE, tokens, at);
  if (words === null) return null;
  const year = fourDigits(tokens[words]);
  const from = year === null ? words : words + 1;
  const accumulation = 'year-to-date' as const;
  const link = endOf(UNTIL, tokens, from);
  const until =
    link === null
      ? null
      : (readDay(tokens, link) ?? readMonth(tokens, link) ?? readQuarter(tokens, link));
  if (until !== null && until.period.impossible !== true) {
    const given = { ...(year === null ? {} : { year }), ...until.period.given };
    const bounds = boundsOfGiven(given);
    const days =
      bounds === null ? {} : { start: monthBounds(given.year ?? 0, 1, 1).start, end: bounds.end };
    return { period: { kind: 'range', given, accumulation, ...days }, end: until.end };
  }
  const end = endOf(UNTIL_NOW, tokens, from) ?? from;
  return { period: { kind: 'range', given: year === null ? {} : { year }, accumulation }, end };
}
