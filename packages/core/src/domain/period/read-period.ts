import {
  dayLeads,
  dayWords,
  monthLeads,
  monthWord,
  otherOpenings,
  quarterWord,
  rangeWords,
  spanWords,
  weekdays,
  wholeYearWords,
  yearToDateWords,
  yearWord,
} from '../../lexicon/calendar/calendar.ts';
import { relativePeriods } from '../../lexicon/relative-periods/relative-periods.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { boundsOfGiven, type Given } from './given.ts';
import {
  compileWords,
  endOf,
  fourDigits,
  joint,
  type PeriodReading,
  reading,
  small,
} from './period-tokens.ts';
import { readDate, readDay } from './read-day.ts';
import { readDays, readListed } from './read-listed.ts';
import { readNth, readPart } from './read-part.ts';
import {
  readFirstMonths,
  readMonth,
  readQuarter,
  readStretch,
  readYear,
} from './read-part-of-year.ts';
import { kindOfRelative, readRelative, startsCount } from './read-relative.ts';
import { readYears, readYearToDate } from './read-span.ts';
import { readWeek } from './read-week.ts';
import { readWeekday } from './read-weekday.ts';

export type { PeriodReading };

const firstWord = (phrase: string) => fold(phrase.split(' ')[0] ?? '');

/** Words with which a day may begin, and any period, so that most words cost one look. */
const DAY_OPENING = new Set([...dayWords, ...dayLeads, ...weekdays.flat()].map(firstWord));
const OPENING = new Set(
  [
    ...relativePeriods.flatMap(({ phrases }) => phrases),
    ...[
      dayWords,
      dayLeads,
      spanWords,
      wholeYearWords,
      yearToDateWords,
      otherOpenings,
      [monthWord, quarterWord, yearWord],
    ].flat(),
  ].map(firstWord),
);
const RANGE = compileWords(rangeWords);
const MONTH_LEADS = new Set(monthLeads.map(fold));

/**
 * Reads the date or period that begins at a token: "ngày 12/10/2026", "tháng 2/2021", "quý III năm
 * 2026", "6 tháng đầu năm 2026", "năm 2025", "giai đoạn 2021-2025", "3 tháng tới", "từ … đến …"
 * without its first word. Nothing that the words do not state is supplied.
 *
 * @returns null where none begins there.
 */
export function readPeriod(tokens: readonly Token[], at: number): PeriodReading | null {
  const first = readOne(tokens, at);
  if (first === null) return null;
  const from = endOf(RANGE, tokens, first.end);
  const last = from === null ? null : (readOne(tokens, from) ?? readLast(tokens, first, from));
  return (last === null ? null : join(first, last)) ?? first;
}

// "ngày 1-10 đến 15-10": what leads to the first day leads to the last
function readLast(
  tokens: readonly Token[],
  { period }: PeriodReading,
  at: number,
): PeriodReading | null {
  return period.kind === 'day' ? readDate(tokens, at, true) : null;
}

function readOne(tokens: readonly Token[], at: number): PeriodReading | null {
  const first = tokens[at];
  if (first?.kind === 'number') return readAfterNumber(tokens, at);
  if (first?.kind !== 'word' || !(OPENING.has(first.key) || startsCount(first))) return null;
  const day = DAY_OPENING.has(first.key)
    ? (readWeekday(tokens, at) ?? readDays(tokens, at) ?? readDay(tokens, at))
    : null;
  return (
    day ??
    readListed(tokens, at) ??
    readMonth(tokens, at) ??
    readQuarter(tokens, at) ??
    readStretch(tokens, at) ??
    readYears(tokens, at) ??
    readNth(tokens, at) ??
    readPart(tokens, at) ??
    readWeek(tokens, at) ??
    readYear(tokens, at) ??
    readYearToDate(tokens, at) ??
    readFromNow(tokens, at) ??
    readFirstMonths(tokens, at)
  );
}

// No other kind of period begins with digits, nor with more than two but dates and years.
function readAfterNumber(tokens: readonly Token[], at: number): PeriodReading | null {
  if ((tokens[at] as Token).key.length > 2) return readDay(tokens, at) ?? readYears(tokens, at);
  return (
    readDays(tokens, at) ??
    readDay(tokens, at) ??
    readStretch(tokens, at) ??
    readFromNow(tokens, at) ??
    readFirstMonths(tokens, at) ??
    readMonthOfYear(tokens, at)
  );
}

// "từ 01/2026", "09/2026" by itself: elsewhere it numbers a document or is so many of so many
function readMonthOfYear(tokens: readonly Token[], at: number): PeriodReading | null {
  const isLed = at === 0 || MONTH_LEADS.has(tokens[at - 1]?.key ?? '');
  const month = isLed && joint(tokens, at + 1, ['/']) !== null ? small(tokens[at], 12) : null;
  const year = tokens[at + 2]?.spaced === false ? fourDigits(tokens[at + 2]) : null;
  const next = tokens[at + 3];
  const isAlone =
    next === undefined || next.kind === 'sign' || endOf(RANGE, tokens, at + 3) !== null;
  if (month === null || month === 0 || year === null || !isAlone || next?.key === '/') return null;
  return reading('month', { month, year }, at + 3);
}

function readFromNow(tokens: readonly Token[], at: number): PeriodReading | null {
  const read = readRelative(tokens, at);
  if (read === null) return null;
  const { relative, end } = read;
  return { period: { kind: kindOfRelative(relative), given: {}, relative }, end };
}

// "ngày 5 tháng 8 đến ngày 10 tháng 8 năm 2012": the second states the year for both.
function join(first: PeriodReading, last: PeriodReading): PeriodReading | null {
  const isAlike = first.period.kind === last.period.kind && first.period.relative === undefined;
  if (!isAlike || first.period.impossible || last.period.impossible) return null;
  const { year } = last.period.given;
  const given: Given = { ...(year === undefined ? {} : { year }), ...first.period.given };
  const opening = boundsOfGiven(given);
  const closing = boundsOfGiven(last.period.given);
  if (opening === null || closing === null) {
    // neither states a year: what the first states is what the range states
    return { period: { kind: 'range', given, last: last.period.given }, end: last.end };
  }
  if (closing.end < opening.start) return null;
  return {
    period: { kind: 'range', given, start: opening.start, end: closing.end },
    end: last.end,
  };
}
