import {
  dayWords,
  firstUnitWords,
  lastUnitWords,
  monthWord,
  type PeriodPartRow,
  periodParts,
  pointLeads,
  quarterVariant,
  quarterWord,
  romanNumerals,
  weekWord,
  yearWord,
} from '../../lexicon/calendar/calendar.ts';
import { ordinalLead, ordinalNumbers } from '../../lexicon/numerals/numerals.ts';
import { ofWord } from '../../lexicon/particles/particles.ts';
import { fold } from '../../vocabulary/fold.ts';
import { compilePhrases, matchPhrase } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import type { Given } from './given.ts';
import { isQuarterWord } from './month-number.ts';
import { type Part, partBounds } from './part.ts';
import type { PeriodKind } from './period.ts';
import { compileWords, endOf, type PeriodReading, reading, small } from './period-tokens.ts';
import { readMonth, readQuarter, readYear } from './read-part-of-year.ts';
import { readRelative } from './read-relative.ts';

const PARTS = compilePhrases<PeriodPartRow>(periodParts, ({ phrases }) => phrases);
const POINTS = new Set(pointLeads.map(fold));
const FIRST = compileWords(firstUnitWords);
const LAST = compileWords(lastUnitWords);
const OF = fold(ofWord);
const NUMBERS = new Map(Object.entries(ordinalNumbers).map(([word, value]) => [fold(word), value]));
const [ORDINAL, WEEK] = [ordinalLead, weekWord].map(fold);
const UNITS = new Map<string, 'day' | 'week' | 'month' | 'quarter'>([
  [fold(dayWords[0] ?? ''), 'day'],
  [fold(weekWord), 'week'],
  [fold(monthWord), 'month'],
  [fold(quarterWord), 'quarter'],
  [fold(quarterVariant), 'quarter'],
]);
const LAST_WEEK = 53;
const MOST_WEEKS = 5;

/** Reads a part of a month, quarter or year: "đầu tháng 9", "nửa cuối năm", "hạ tuần tháng 10". */
export function readPart(tokens: readonly Token[], at: number): PeriodReading | null {
  const part = matchPhrase(PARTS, tokens, at, '');
  if (part === null || POINTS.has(tokens[at - 1]?.key ?? '')) return null;
  const { of, nth } = part.row;
  const whole = readWhole(tokens, part.end);
  if (whole === null) return null;
  // the beginning and the end of a year may be any months of it
  if (whole.period.kind === 'year' && of === 3) return null;
  if (whole.period.kind !== 'year') return partOf({ of, nth }, 'range', whole);
  return inYear('half', { half: nth }, whole);
}

/**
 * Reads one day, week, month or quarter out of something longer: "ngày đầu tiên của tháng ba",
 * "tuần thứ nhất của tháng 10", "tuần cuối tháng 9", "quý đầu năm 2026".
 */
export function readNth(tokens: readonly Token[], at: number): PeriodReading | null {
  const unit = UNITS.get(tokens[at]?.key ?? '');
  const nth = unit === undefined ? null : (readNumber(tokens, at + 1) ?? weekOfMonth(tokens, at));
  if (unit === undefined || nth === null) return null;
  // "ngày đầu tháng", "tháng cuối năm" are vague: days and months need the whole ordinal
  if (nth.isShort && (unit === 'day' || unit === 'month')) return null;
  const from = tokens[nth.end]?.key === OF ? nth.end + 1 : nth.end;
  const whole = readWhole(tokens, from);
  if (whole === null) return null;
  if (unit === 'quarter' && whole.period.kind === 'year') {
    const quarter = nth.value < 0 ? 4 : nth.value;
    return quarter > 4 ? null : inYear('quarter', { quarter }, whole);
  }
  return partOf({ unit, nth: nth.value }, unit, whole);
}

// "tuần 2 tháng 10"
function weekOfMonth(tokens: readonly Token[], at: number): NthNumber | null {
  const token = tokens[at + 1];
  const value = small(token, MOST_WEEKS) ?? romanNumerals[token?.key ?? ''] ?? 0;
  const month = tokens[at + 2]?.key === OF ? at + 3 : at + 2;
  if (
    tokens[at]?.key !== WEEK ||
    value === 0 ||
    value > MOST_WEEKS ||
    tokens[month]?.key !== monthWord
  )
    return null;
  return { value, end: at + 2, isShort: false };
}

interface NthNumber {
  readonly value: number;
  readonly end: number;
  /** One word, which may also say vaguely where: "đầu", "cuối". */
  readonly isShort: boolean;
}

function readNumber(tokens: readonly Token[], at: number): NthNumber | null {
  if (tokens[at]?.key === ORDINAL) {
    const token = tokens[at + 1];
    const value = small(token, LAST_WEEK) ?? NUMBERS.get(token?.key ?? '') ?? 0;
    return value === 0 ? null : { value, end: at + 2, isShort: false };
  }
  for (const [index, value] of [
    [FIRST, 1],
    [LAST, -1],
  ] as const) {
    const end = endOf(index, tokens, at);
    if (end !== null) return { value, end, isShort: end === at + 1 };
  }
  return null;
}

// A month, quarter or year; without number or year the one of the day of speaking.
function readWhole(tokens: readonly Token[], at: number): PeriodReading | null {
  const key = tokens[at]?.key;
  const unit = key === monthWord ? 'month' : isQuarterWord(tokens[at]) ? 'quarter' : 'year';
  if (unit === 'year' && key !== yearWord) return null;
  const named =
    readMonth(tokens, at) ??
    readQuarter(tokens, at) ??
    (unit === 'year' ? readYear(tokens, at) : null);
  if (named !== null) return named;
  const read = readRelative(tokens, at);
  const isNamed = read !== null && read.relative.unit === unit;
  const relative = isNamed ? read.relative : ({ unit, from: 0, to: 0 } as const);
  return { period: { kind: unit, given: {}, relative }, end: isNamed ? read.end : at + 1 };
}

// "nửa đầu năm 2026", "quý cuối năm ngoái"
function inYear(kind: PeriodKind, stated: Given, { period, end }: PeriodReading): PeriodReading {
  const { given, relative } = period;
  const read = reading(kind, { ...given, ...stated }, end);
  return relative === undefined ? read : { period: { ...read.period, relative }, end };
}

function partOf(
  part: Part,
  kind: PeriodKind,
  { period, end }: PeriodReading,
): PeriodReading | null {
  const { start, end: last, given, relative } = period;
  const stated = { kind, given, part, ...(relative === undefined ? {} : { relative }) };
  if (start === undefined || last === undefined) return { period: stated, end };
  const bounds = partBounds(part, { start, end: last });
  return bounds === null ? null : { period: { ...stated, ...bounds }, end };
}
