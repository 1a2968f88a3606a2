import {
  dayWords,
  durationEnds,
  durationWords,
  monthLetter,
  quarterLetter,
  restWords,
  romanNumerals,
  stretchSides,
  wholeYearWords,
  yearWord,
} from '../../lexicon/calendar/calendar.ts';
import { ordinalLead } from '../../lexicon/numerals/numerals.ts';
import { ofWord } from '../../lexicon/particles/particles.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { type Given, monthBounds } from './given.ts';
import {
  countedMonths,
  isMonthWord,
  isQuarterWord,
  lettered,
  monthNumber,
  ordinal,
} from './month-number.ts';
import type { PeriodKind } from './period.ts';
import {
  compileWords,
  endOf,
  fourDigits,
  type PeriodReading,
  reading,
  small,
} from './period-tokens.ts';
import { relativeYearAfter, yearAfter } from './year-after.ts';

const [ORDINAL, OF] = [ordinalLead, ofWord].map(fold);
const DURATION = new Set([...durationWords, ...dayWords].map(fold));
const DURATION_END = new Set(durationEnds.map(fold));
const REST = restWords.split(' ').map(fold);
const WHOLE = compileWords(wholeYearWords);
const YEAR = /^\d{3,4}$/u;
const DOTTED = /^(\d{1,2})\.((?:19|20)\d{2})$/u;

/** Reads a month: "tháng 2/2021", "tháng tư năm 2026", "tháng 09.2026", "T9/2026". */
export function readMonth(tokens: readonly Token[], at: number): PeriodReading | null {
  const short = lettered(tokens, at, monthLetter, 12);
  if (short !== null) return withYear('month', { month: short }, tokens, at + 1);
  if (!isMonthWord(tokens[at])) return null;
  const [, dotted, dottedYear] = DOTTED.exec(tokens[at + 1]?.key ?? '') ?? [];
  if (dotted !== undefined && Number(dotted) >= 1 && Number(dotted) <= 12) {
    return reading('month', { month: Number(dotted), year: Number(dottedYear) }, at + 2);
  }
  const month = monthNumber(tokens, at + 1);
  if (month === null) return null;
  return withYear('month', { month: month.month }, tokens, month.end);
}

/** Reads a quarter: "quý I/2021", "quý ba", "quý thứ ba năm 2026", "Q3/2026". */
export function readQuarter(tokens: readonly Token[], at: number): PeriodReading | null {
  const short = lettered(tokens, at, quarterLetter, 4);
  if (short !== null) return withYear('quarter', { quarter: short }, tokens, at + 1);
  if (!isQuarterWord(tokens[at])) return null;
  const from = tokens[at + 1]?.key === ORDINAL ? at + 2 : at + 1;
  const word = tokens[from];
  if (word === undefined) return null;
  const quarter = small(word, 4) ?? romanNumerals[word.key] ?? ordinal(tokens, from);
  if (quarter === null || quarter < 1 || quarter > 4) return null;
  return withYear('quarter', { quarter }, tokens, from + 1);
}

// The year in digits, or by its distance from now: "tháng 12 năm ngoái".
function withYear(
  kind: 'month' | 'quarter',
  given: Given,
  tokens: readonly Token[],
  at: number,
): PeriodReading {
  const year = yearAfter(tokens, at);
  if (year !== null) return reading(kind, { ...given, year: year.year }, year.end);
  const named = relativeYearAfter(tokens, at);
  if (named === null) return reading(kind, given, at);
  return { period: { kind, given, relative: named.relative }, end: named.end };
}

/** Reads months or quarters from one end of a year: "6 tháng đầu năm 2026", "ba quý đầu năm". */
export function readStretch(tokens: readonly Token[], at: number): PeriodReading | null {
  const counted = countedMonths(tokens, at);
  if (counted === null) return null;
  const { months } = counted;
  const isRest = tokens[counted.end]?.key === REST[0] && tokens[counted.end + 1]?.key === REST[1];
  const side = isRest ? 'last' : stretchSides[tokens[counted.end]?.key ?? ''];
  const after = counted.end + (isRest ? 2 : 1);
  const ofYear = tokens[after]?.key === OF ? after + 1 : after;
  if (side === undefined || tokens[ofYear]?.key !== yearWord) return null;
  const kind = stretchKind(months, side);
  const half = months === 6 ? { half: side === 'first' ? 1 : 2 } : {};
  const year = fourDigits(tokens[ofYear + 1]);
  if (year !== null) {
    const first = side === 'first' ? 1 : 13 - months;
    const bounds = monthBounds(year, first, first + months - 1);
    return { period: { kind, given: { ...half, year }, ...bounds }, end: ofYear + 2 };
  }
  const named = relativeYearAfter(tokens, ofYear);
  const relative = named === null ? {} : { relative: named.relative };
  const fromEnd = side === 'first' ? {} : { fromEnd: true };
  return {
    period: { kind, given: half, months, ...fromEnd, ...relative },
    end: named?.end ?? ofYear + 1,
  };
}

/**
 * Reads the first months of a year named by their number alone: "8 tháng", "10 tháng năm 2026", "3
 * quý năm 2026". After a word that makes it a duration ("trong vòng 3 tháng") it is none, nor in
 * words or quarters without a year, except the six and nine months of which reports are made.
 */
export function readFirstMonths(tokens: readonly Token[], at: number): PeriodReading | null {
  const counted = countedMonths(tokens, at);
  if (counted === null || counted.months < 2 || DURATION.has(tokens[at - 1]?.key ?? ''))
    return null;
  const { months, end } = counted;
  const kind = stretchKind(months, 'first');
  const year = yearAfter(tokens, end);
  if (year !== null) {
    const bounds = monthBounds(year.year, 1, months);
    return { period: { kind, given: { year: year.year }, months, ...bounds }, end: year.end };
  }
  const named = relativeYearAfter(tokens, end);
  if (named !== null) {
    return { period: { kind, given: {}, months, relative: named.relative }, end: named.end };
  }
  const next = tokens[end]?.key ?? '';
  if (next === '/' || DURATION_END.has(next) || !isMonthWord(tokens[end - 1])) return null;
  if (tokens[at]?.kind === 'word' && kind === 'range') return null;
  return { period: { kind, given: {}, months }, end };
}

function stretchKind(months: number, side: 'first' | 'last'): PeriodKind {
  if (months === 6) return 'half';
  return months === 9 && side === 'first' ? 'nine-months' : 'range';
}

/** Reads a year: "năm 2025", "cả năm". */
export function readYear(tokens: readonly Token[], at: number): PeriodReading | null {
  const whole = endOf(WHOLE, tokens, at);
  if (whole !== null) {
    const year = fourDigits(tokens[whole]);
    return year === null
      ? { period: { kind: 'year', given: {}, months: 12 }, end: whole }
      : reading('year', { year }, whole + 1);
  }
  const written = tokens[at + 1];
  const isYear = tokens[at]?.key === yearWord && written?.kind === 'number';
  if (!isYear || !YEAR.test(written.key) || Number(written.key) < 100) return null;
  return reading('year', { year: Number(written.key) }, at + 2);
}
