import {
  dayLeads,
  dayWords,
  monthWord,
  ordinalWords,
  quarterWord,
  romanNumerals,
  spanWords,
  stretchSides,
  yearWord,
} from '../../lexicon/calendar/calendar.ts';
import { fold } from '../../vocabulary/fold.ts';
import { compilePhrases, matchPhrase, type PhraseIndex } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { dateExists } from '../date/date.ts';
import { type Bounds, boundsOfGiven, type Given, monthBounds } from './given.ts';
import type { Period, PeriodKind } from './period.ts';

/** Words with which a period may begin, so that most words cost one look. */
const OPENING = new Set(
  [...dayWords, ...dayLeads, ...spanWords, monthWord, quarterWord, yearWord].map((phrase) =>
    fold(phrase.split(' ')[0] ?? ''),
  ),
);

const DAY_LEADS = compileWords([...dayWords, ...dayLeads]);
const SPANS = compileWords(spanWords);

/** A period read from tokens. */
export interface PeriodReading {
  readonly period: Pick<Period, 'kind' | 'given' | 'start' | 'end' | 'impossible'>;
  /** Index of the token after it. */
  readonly end: number;
}

/**
 * Reads the date or period that begins at a token: "ngày 12/10/2026", "3/5/2026", "tháng
 * 2/2021", "quý III năm 2026", "6 tháng đầu năm 2026", "năm 2025", "giai đoạn 2021-2025".
 * Nothing that the words do not state is supplied.
 *
 * @returns null where none begins there.
 */
export function readPeriod(tokens: readonly Token[], at: number): PeriodReading | null {
  const first = tokens[at];
  if (
    first === undefined ||
    (first.kind === 'word' ? !OPENING.has(first.key) : first.kind !== 'number')
  ) {
    return null;
  }
  return (
    readDay(tokens, at) ??
    readMonth(tokens, at) ??
    readQuarter(tokens, at) ??
    readStretch(tokens, at) ??
    readYears(tokens, at) ??
    readYear(tokens, at)
  );
}

function readDay(tokens: readonly Token[], at: number): PeriodReading | null {
  const lead = endOf(DAY_LEADS, tokens, at);
  const from = lead ?? at;
  const dotted =
    lead === null ? null : /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/u.exec(tokens[from]?.key ?? '');
  if (dotted !== null) {
    return day(
      Number(dotted[1]),
      Number(dotted[2]),
      dotted[3] === undefined ? undefined : Number(dotted[3]),
      from + 1,
    );
  }
  const iso = readIsoDay(tokens, from);
  if (iso !== null) return iso;
  const dayOfMonth = small(tokens[from], 31);
  if (dayOfMonth === null) return null;
  if (tokens[from + 1]?.key === monthWord) {
    const month = monthNumber(tokens, from + 2);
    if (month === null) return null;
    const year = yearAfter(tokens, from + 3);
    return day(dayOfMonth, month, year?.year, year?.end ?? from + 3);
  }
  const mark = joint(tokens, from + 1, ['/', '-']);
  const month = mark === null ? null : small(tokens[from + 2], 99);
  if (mark === null || month === null || tokens[from + 2]?.spaced === true) return null;
  const year = joint(tokens, from + 3, [mark]) === null ? null : fourDigits(tokens[from + 4]);
  if (year !== null && tokens[from + 4]?.spaced === false)
    return day(dayOfMonth, month, year, from + 5);
  // two figures with a slash are a date only after a word that says so
  return lead === null || mark !== '/' || month > 12
    ? null
    : day(dayOfMonth, month, undefined, from + 3);
}

function readIsoDay(tokens: readonly Token[], at: number): PeriodReading | null {
  const year = fourDigits(tokens[at]);
  if (
    year === null ||
    joint(tokens, at + 1, ['-']) === null ||
    joint(tokens, at + 3, ['-']) === null
  )
    return null;
  const month = small(tokens[at + 2], 99);
  const dayOfMonth = small(tokens[at + 4], 99);
  return month === null || dayOfMonth === null ? null : day(dayOfMonth, month, year, at + 5);
}

function day(
  dayOfMonth: number,
  month: number,
  year: number | undefined,
  end: number,
): PeriodReading | null {
  // without a year 29/2 may exist; a leap year stands in
  const exists = dateExists({ year: year ?? 2000, month, day: dayOfMonth });
  if (!exists && (month > 12 || month === 0 || dayOfMonth === 0)) return null;
  const given = { ...(year === undefined ? {} : { year }), month, day: dayOfMonth };
  return exists
    ? reading('day', given, end)
    : { period: { kind: 'day', given, impossible: true }, end };
}

function readMonth(tokens: readonly Token[], at: number): PeriodReading | null {
  if (tokens[at]?.key !== monthWord) return null;
  const month = monthNumber(tokens, at + 1);
  if (month === null) return null;
  const year = yearAfter(tokens, at + 2);
  const given = { month, ...(year === null ? {} : { year: year.year }) };
  return reading('month', given, year?.end ?? at + 2);
}

function readQuarter(tokens: readonly Token[], at: number): PeriodReading | null {
  if (tokens[at]?.key !== quarterKey) return null;
  const word = tokens[at + 1];
  const quarter =
    word === undefined
      ? null
      : (small(word, 4) ?? romanNumerals[word.key] ?? ordinalWords[word.key] ?? null);
  if (quarter === null || quarter < 1 || quarter > 4) return null;
  const year = yearAfter(tokens, at + 2);
  return reading(
    'quarter',
    { quarter, ...(year === null ? {} : { year: year.year }) },
    year?.end ?? at + 2,
  );
}

// "6 tháng đầu năm 2026", "02 tháng đầu năm", "6 tháng cuối năm"
function readStretch(tokens: readonly Token[], at: number): PeriodReading | null {
  const months = small(tokens[at], 12);
  if (months === null || tokens[at + 1]?.key !== monthWord) return null;
  const side = stretchSides[tokens[at + 2]?.key ?? ''];
  if (side === undefined || tokens[at + 3]?.key !== yearWord) return null;
  const year = fourDigits(tokens[at + 4]);
  const end = year === null ? at + 4 : at + 5;
  const half = months === 6 ? { half: side === 'first' ? 1 : 2 } : {};
  const given: Given = { ...half, ...(year === null ? {} : { year }) };
  const kind: PeriodKind =
    months === 6 ? 'half' : months === 9 && side === 'first' ? 'nine-months' : 'range';
  if (year === null) return { period: { kind, given }, end };
  const bounds =
    side === 'first' ? monthBounds(year, 1, months) : monthBounds(year, 13 - months, 12);
  return { period: { kind, given, ...bounds }, end };
}

function readYears(tokens: readonly Token[], at: number): PeriodReading | null {
  const from = endOf(SPANS, tokens, at);
  if (from === null) return null;
  const first = fourDigits(tokens[from]);
  const mark = tokens[from + 1]?.key;
  const last = fourDigits(tokens[from + 2]);
  if (first === null || last === null || last < first || (mark !== '-' && mark !== '–'))
    return null;
  const bounds: Bounds = {
    start: monthBounds(first, 1, 12).start,
    end: monthBounds(last, 1, 12).end,
  };
  return { period: { kind: 'range', given: {}, ...bounds }, end: from + 3 };
}

function readYear(tokens: readonly Token[], at: number): PeriodReading | null {
  if (tokens[at]?.key !== yearWord) return null;
  const written = tokens[at + 1];
  const year =
    written?.kind === 'number' && /^\d{3,4}$/u.test(written.key) ? Number(written.key) : null;
  return year === null || year < 100 ? null : reading('year', { year }, at + 2);
}

function reading(kind: PeriodKind, given: Given, end: number): PeriodReading {
  return { period: { kind, given, ...boundsOfGiven(given) }, end };
}

// "/2021", " năm 2021" or, after "tháng 2", " 2021"
function yearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly end: number } | null {
  const mark = tokens[at];
  const isJoined =
    mark?.key === yearWord ||
    (mark?.key === '/' && !mark.spaced) ||
    (mark?.key === '-' && !mark.spaced);
  const ofYear = mark?.key === 'của' && tokens[at + 1]?.key === yearWord;
  const from = ofYear ? at + 2 : at + 1;
  const year = isJoined || ofYear ? fourDigits(tokens[from]) : null;
  return year === null ? null : { year, end: from + 1 };
}

function monthNumber(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const month = small(token, 12) ?? (token.kind === 'word' ? wordMonth(tokens, at) : null);
  return month === null || month < 1 ? null : month;
}

// "tháng năm 2026" is May only if no year number follows at once
function wordMonth(tokens: readonly Token[], at: number): number | null {
  const key = tokens[at]?.key ?? '';
  if (key === yearWord && tokens[at + 1]?.kind === 'number') return null;
  return ordinalWords[key] ?? null;
}

function small(token: Token | undefined, most: number): number | null {
  if (token?.kind !== 'number' || !/^\d{1,2}$/u.test(token.key)) return null;
  const value = Number(token.key);
  return value <= most ? value : null;
}

function fourDigits(token: Token | undefined): number | null {
  return token?.kind === 'number' && /^[12]\d{3}$/u.test(token.key) ? Number(token.key) : null;
}

function joint(tokens: readonly Token[], at: number, marks: readonly string[]): string | null {
  const token = tokens[at];
  return token !== undefined && !token.spaced && marks.includes(token.key) ? token.key : null;
}

const quarterKey = fold(quarterWord);

function compileWords(words: readonly string[]): PhraseIndex<string> {
  return compilePhrases(words, (word) => [word]);
}

function endOf(index: PhraseIndex<string>, tokens: readonly Token[], at: number): number | null {
  // none of these words is an acronym, so the text is not needed
  return matchPhrase(index, tokens, at, '')?.end ?? null;
}
