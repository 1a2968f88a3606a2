import { weekWord } from '../../lexicon/calendar/calendar.ts';
import { ordinalLead } from '../../lexicon/numerals/numerals.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { type PeriodReading, reading, small } from './period-tokens.ts';
import { yearAfter } from './year-after.ts';

const [ORDINAL, WEEK] = [ordinalLead, weekWord].map(fold);
const LAST_WEEK = 53;

/**
 * Reads a week by its number: "tuần 42", "tuần 42/2026", "tuần thứ 42 của năm 2026". Where a noun
 * follows, the figure counts that: "trong tuần 12 hồ sơ".
 */
export function readWeek(tokens: readonly Token[], at: number): PeriodReading | null {
  if (tokens[at]?.key !== WEEK) return null;
  const isOrdinal = tokens[at + 1]?.key === ORDINAL;
  const from = isOrdinal ? at + 2 : at + 1;
  const week = small(tokens[from], LAST_WEEK);
  if (week === null || week === 0) return null;
  const year = yearAfter(tokens, from + 1);
  if (year !== null) return reading('week', { year: year.year, week }, year.end);
  const next = tokens[from + 1];
  const isAlone = next === undefined || (next.kind === 'sign' && next.key !== '/');
  return isAlone && !isOrdinal ? reading('week', { week }, from + 1) : null;
}
