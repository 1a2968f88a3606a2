import {
  listMarks,
  monthWord,
  rangeLeads,
  rangeWords,
  romanNumerals,
} from '../../lexicon/calendar/calendar.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { boundsOfGiven, type Given } from './given.ts';
import { isQuarterWord } from './month-number.ts';
import { compileWords, endOf, type PeriodReading, small } from './period-tokens.ts';
import { endOfDayLead, readDate } from './read-day.ts';
import { yearAfter } from './year-after.ts';

const RANGE = compileWords(rangeWords);
const LIST = compileWords(listMarks);
const LEADS = new Set(rangeLeads.map(fold));
const LAST_DAY = 31;

/**
 * Reads days of which only the last states its month: "ngày 01-15/10/2026", "từ 01 đến 15/10/2026",
 * "ngày 5 và 6/10". A list is one range only where its days follow one another.
 */
export function readDays(tokens: readonly Token[], at: number): PeriodReading | null {
  const lead = endOfDayLead(tokens, at);
  const from = lead ?? at;
  const first = small(tokens[from], LAST_DAY);
  if (first === null || first === 0) return null;
  const range = endOf(RANGE, tokens, from + 1);
  const next = range ?? endOf(LIST, tokens, from + 1);
  if (next === null) return null;
  const inner = endOfDayLead(tokens, next);
  const isGlued = tokens[from + 1]?.spaced === false && tokens[next]?.spaced === false;
  const isLed = lead !== null || (range !== null && LEADS.has(tokens[at - 1]?.key ?? ''));
  if (!isLed && !(isGlued && range !== null)) return null;
  const last = readDate(tokens, inner ?? next, true);
  if (last?.period.kind !== 'day' || last.period.impossible) return null;
  // "từ 1-15/10": without a word for a day nor a year the last may count what follows
  const isSure = lead !== null || inner !== null || last.period.given.year !== undefined;
  const isAlone = tokens[last.end]?.kind !== 'word';
  if (!isSure && !(isAlone && LEADS.has(tokens[at - 1]?.key ?? ''))) return null;
  const { day = 0 } = last.period.given;
  const follows = range === null ? day === first + 1 : day > first;
  return follows
    ? rangeReading({ ...last.period.given, day: first }, last.period.given, last.end)
    : null;
}

/** Reads months or quarters that share a year: "tháng 1-9/2026", "quý III, IV năm 2026". */
export function readListed(tokens: readonly Token[], at: number): PeriodReading | null {
  const field = tokens[at]?.key === monthWord ? 'month' : 'quarter';
  if (field === 'quarter' && !isQuarterWord(tokens[at])) return null;
  const first = numberOf(tokens, at + 1, field);
  const range = endOf(RANGE, tokens, at + 2);
  const next = range ?? endOf(LIST, tokens, at + 2);
  const last = first === null || next === null ? null : numberOf(tokens, next, field);
  if (first === null || next === null || last === null) return null;
  if (range === null ? last !== first + 1 : last <= first) return null;
  const year = yearAfter(tokens, next + 1);
  // "tháng 9, 10 hộ": only the year tells that both are months
  if (year === null) return null;
  const stated = { year: year.year };
  return rangeReading({ [field]: first, ...stated }, { [field]: last, ...stated }, year.end);
}

function numberOf(tokens: readonly Token[], at: number, field: 'month' | 'quarter'): number | null {
  if (field === 'month') return small(tokens[at], 12);
  const quarter = small(tokens[at], 4) ?? romanNumerals[tokens[at]?.key ?? ''] ?? 0;
  return quarter >= 1 && quarter <= 4 ? quarter : null;
}

function rangeReading(first: Given, last: Given, end: number): PeriodReading {
  const [opening, closing] = [boundsOfGiven(first), boundsOfGiven(last)];
  const isKnown = opening !== null && closing !== null;
  const bounds = isKnown ? { start: opening.start, end: closing.end } : { last };
  return { period: { kind: 'range', given: first, ...bounds }, end };
}
