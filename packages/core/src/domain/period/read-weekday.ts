import { dayLeads, weekdays } from '../../lexicon/calendar/calendar.ts';
import { compilePhrases, matchPhrase } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { compileWords, endOf, type PeriodReading } from './period-tokens.ts';
import { readDate, readDay } from './read-day.ts';
import { readRelative } from './read-relative.ts';

const WEEKDAYS = compilePhrases(
  weekdays.map((phrases, day) => ({ phrases, day })),
  ({ phrases }) => phrases,
);
const LEADS = compileWords(dayLeads);
const SUNDAY = 6;

/**
 * Reads a day of the week with its date or its week: "thứ Hai, ngày 5/10/2026", "thứ sáu tuần này",
 * "sáng thứ hai". By itself "thứ hai" is an ordinal, "chủ nhật" a day.
 */
export function readWeekday(tokens: readonly Token[], at: number): PeriodReading | null {
  const lead = endOf(LEADS, tokens, at);
  const weekday = matchPhrase(WEEKDAYS, tokens, lead ?? at, '');
  if (weekday === null) return null;
  const comma = tokens[weekday.end]?.key === ',' ? weekday.end + 1 : weekday.end;
  const date = readDay(tokens, comma) ?? readDate(tokens, comma, true);
  if (date !== null && date.period.kind === 'day') return date;
  const { day } = weekday.row;
  const week = readRelative(tokens, weekday.end);
  if (week?.relative.unit === 'week') {
    return relativeDay({ ...week.relative, weekday: day, isNamed: true }, week.end);
  }
  if (lead === null && day !== SUNDAY) return null;
  return relativeDay({ unit: 'week', from: 0, to: 0, weekday: day }, weekday.end);
}

function relativeDay(
  relative: NonNullable<PeriodReading['period']['relative']>,
  end: number,
): PeriodReading {
  return { period: { kind: 'day', given: {}, relative }, end };
}
