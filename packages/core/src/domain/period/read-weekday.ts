import { dayLeads, weekdayLeads, weekdays } from '../../lexicon/calendar/calendar.ts';
import { fold } from '../../vocabulary/fold.ts';
import { compilePhrases, matchPhrase, phraseEndingAt } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { compileWords, endOf, type PeriodReading, type WeekdayReading } from './period-tokens.ts';
import { readDate, readDay } from './read-day.ts';
import { readRelative } from './read-relative.ts';

const WEEKDAYS = compilePhrases(
  weekdays.map((phrases, day) => ({ phrases, day })),
  ({ phrases }) => phrases,
);
const LEADS = compileWords(dayLeads);
const BEFORE = new Set(weekdayLeads.map(fold));
/** "14h30", cut up after its first digits. */
const CLOCK = /^[hg]\d+$/u;
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
  if (date !== null && date.period.kind === 'day') {
    const from = lead ?? at;
    if (!namesWeekday(tokens, from)) return date;
    const named = { day: weekday.row.day + 1, from, to: weekday.end };
    return { period: { ...date.period, weekday: named }, end: date.end };
  }
  const { day } = weekday.row;
  const week = readRelative(tokens, weekday.end);
  if (week?.relative.unit === 'week') {
    return relativeDay({ ...week.relative, weekday: day, isNamed: true }, week.end);
  }
  if (lead === null && day !== SUNDAY) return null;
  return relativeDay({ unit: 'week', from: 0, to: 0, weekday: day }, weekday.end);
}

/**
 * Reads the day of the week that stands beside a date in brackets, or outside of those of the date:
 * "5/10/2026 (thứ Hai)", "thứ Hai (5/10/2026)".
 *
 * @param from Index of the first token of the date.
 * @param end Index of the token after it.
 */
export function readWeekdayBeside(
  tokens: readonly Token[],
  from: number,
  end: number,
): WeekdayReading | null {
  if (tokens[end]?.key === '(') {
    const inside = matchPhrase(WEEKDAYS, tokens, end + 1, '');
    if (inside === null || tokens[inside.end]?.key !== ')') return null;
    return { day: inside.row.day + 1, from: end + 1, to: inside.end };
  }
  if (tokens[end]?.key !== ')' || tokens[from - 1]?.key !== '(') return null;
  const start = phraseEndingAt(WEEKDAYS, tokens, from - 1, 0, '');
  const outside = start === null ? null : matchPhrase(WEEKDAYS, tokens, start, '');
  if (start === null || outside === null || !namesWeekday(tokens, start)) return null;
  return { day: outside.row.day + 1, from: start, to: from - 1 };
}

// "kỳ họp thứ tư" is no Wednesday, whatever date follows
function namesWeekday(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind !== 'word' || BEFORE.has(before.key) || CLOCK.test(before.key);
}

function relativeDay(
  relative: NonNullable<PeriodReading['period']['relative']>,
  end: number,
): PeriodReading {
  return { period: { kind: 'day', given: {}, relative }, end };
}
