import {
  monthLetter,
  monthShort,
  monthWord,
  ofWord,
  ordinalWords,
  quarterWord,
  yearWord,
} from '../../lexicon/calendar/calendar.ts';
import { tenWord } from '../../lexicon/numerals/numerals.ts';
import { fold } from '../../vocabulary/fold.ts';
import { compilePhrases, matchPhrase, type PhraseIndex } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { boundsOfGiven, type Given } from './given.ts';
import type { Part } from './part.ts';
import type { Period, PeriodKind } from './period.ts';
import { countOf, type Relative, readRelative } from './read-relative.ts';

/** A period read from tokens. */
export interface PeriodReading {
  readonly period: Pick<
    Period,
    'kind' | 'given' | 'start' | 'end' | 'impossible' | 'accumulation'
  > & {
    /** So many months from the beginning of the year: "8 tháng". */
    readonly months?: number;
    /** Those months are counted back from the end of the year: "2 tháng cuối năm". */
    readonly fromEnd?: boolean;
    /** Set where only the day of speaking tells which days they are. */
    readonly relative?: Relative;
    /** What the last day or month of a range states, where the first lacks a year: "1-15/10". */
    readonly last?: Given;
    /** Set where only a part of what the words state is meant: "đầu tháng 9". */
    readonly part?: Part;
  };
  /** Index of the token after it. */
  readonly end: number;
}

/** A reading with the days that its fields cover. */
export function reading(kind: PeriodKind, given: Given, end: number): PeriodReading {
  return { period: { kind, given, ...boundsOfGiven(given) }, end };
}

/** Phrases of the calendar, compiled; none of them is an acronym. */
export function compileWords(words: readonly string[]): PhraseIndex<string> {
  return compilePhrases(words, (word) => [word]);
}

/** Index of the token after the phrase that begins at a token, or null. */
export function endOf(
  index: PhraseIndex<string>,
  tokens: readonly Token[],
  at: number,
): number | null {
  return matchPhrase(index, tokens, at, '')?.end ?? null;
}

/** A number of one or two digits, up to a most; else null. */
export function small(token: Token | undefined, most: number): number | null {
  if (token?.kind !== 'number' || !/^\d{1,2}$/u.test(token.key)) return null;
  const value = Number(token.key);
  return value <= most ? value : null;
}

/** A year of four digits, or null. */
export function fourDigits(token: Token | undefined): number | null {
  return token?.kind === 'number' && /^[12]\d{3}$/u.test(token.key) ? Number(token.key) : null;
}

/** The mark at a token if it joins without a blank and is one of a few, or null. */
export function joint(
  tokens: readonly Token[],
  at: number,
  marks: readonly string[],
): string | null {
  const token = tokens[at];
  return token !== undefined && !token.spaced && marks.includes(token.key) ? token.key : null;
}

const CALENDAR_YEAR = /^(?:19|20)\d{2}$/u;

/**
 * A year after a month or quarter: "/2021", "-2021", " năm 2021", " của năm 2021", and at the end
 * of a phrase ", 2021": elsewhere that may count something.
 */
export function yearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly end: number } | null {
  const isJoined = joint(tokens, at, ['/', '-']) !== null;
  const word = tokens[at]?.key === ofWord ? at + 1 : at;
  if (!isJoined && tokens[word]?.key !== yearWord) return bareYearAfter(tokens, at);
  const from = isJoined ? at + 1 : word + 1;
  const year = fourDigits(tokens[from]);
  return year === null ? null : { year, end: from + 1 };
}

function bareYearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly end: number } | null {
  const from = tokens[at]?.key === ',' ? at + 1 : at;
  const token = tokens[from];
  const isYear = token?.kind === 'number' && CALENDAR_YEAR.test(token.key);
  const follower = tokens[from + 1];
  const isLast = follower === undefined || (follower.kind === 'sign' && follower.key !== '/');
  return isYear && isLast ? { year: Number(token.key), end: from + 1 } : null;
}

/** Whether a token is the word for a month. */
export function isMonthWord(token: Token | undefined): boolean {
  return token?.key === monthWord || token?.key === monthShort;
}

const QUARTER = fold(quarterWord);
const LAST_MONTH = 12;

/**
 * So many months, or quarters as months, with the index of the token after them: "9 tháng", "ba
 * quý", and "9T" in one word; or null.
 */
export function countedMonths(
  tokens: readonly Token[],
  at: number,
): { readonly months: number; readonly end: number } | null {
  const count = countOf(tokens, at);
  const word = count === null ? undefined : tokens[count.end];
  if (count === null || word === undefined) return null;
  const isMonth = isMonthWord(word) || (word.key === monthLetter && !word.spaced);
  const size = isMonth ? 1 : word.key === QUARTER ? 3 : 0;
  const months = count.value * size;
  return months < 1 || months > LAST_MONTH ? null : { months, end: count.end + 1 };
}

/** A year by its distance from now after a period: "năm ngoái", "của năm nay"; or null. */
export function relativeYearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly relative: Relative; readonly end: number } | null {
  const from = tokens[at]?.key === ofWord ? at + 1 : at;
  const named = tokens[from]?.key === yearWord ? readRelative(tokens, from) : null;
  return named?.relative.unit === 'year' ? named : null;
}

const ORDINALS = new Map(
  Object.entries(ordinalWords).map(([word, number]) => [fold(word), number]),
);
const TEN = fold(tenWord);

/** The number of a month in digits or words, with the index of the token after it; or null. */
export function monthNumber(
  tokens: readonly Token[],
  at: number,
): { readonly month: number; readonly end: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind !== 'word') {
    const month = small(token, LAST_MONTH);
    return month === null || month < 1 ? null : { month, end: at + 1 };
  }
  // "tháng mười một", "tháng mười hai"
  const units = token.key === TEN ? ordinal(tokens, at + 1) : null;
  if (units === 1 || units === 2) return { month: 10 + units, end: at + 2 };
  const month = ordinal(tokens, at);
  return month === null ? null : { month, end: at + 1 };
}

/** The number after a letter in one word before a year: "T9/2026"; else null. */
export function lettered(
  tokens: readonly Token[],
  at: number,
  letter: string,
  most: number,
): number | null {
  const key = tokens[at]?.key ?? '';
  const digits = key.startsWith(letter) ? key.slice(letter.length) : '';
  const number = /^\d{1,2}$/u.test(digits) ? Number(digits) : 0;
  const hasYear = joint(tokens, at + 1, ['/', '-']) !== null && fourDigits(tokens[at + 2]) !== null;
  return hasYear && number >= 1 && number <= most ? number : null;
}

/** An ordinal in words. "Tháng năm 2026", "tháng năm nay" are no May: a year follows at once. */
export function ordinal(tokens: readonly Token[], at: number): number | null {
  const key = tokens[at]?.key ?? '';
  const isYear = key === yearWord && tokens[at + 1] !== undefined;
  if (isYear && (tokens[at + 1]?.kind === 'number' || readRelative(tokens, at) !== null))
    return null;
  return ORDINALS.get(key) ?? null;
}
