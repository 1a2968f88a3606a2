import { ofWord, ordinalWords, yearWord } from '../../lexicon/calendar/calendar.ts';
import { fold } from '../../vocabulary/fold.ts';
import { compilePhrases, matchPhrase, type PhraseIndex } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { boundsOfGiven, type Given } from './given.ts';
import type { Period, PeriodKind } from './period.ts';
import type { Relative } from './read-relative.ts';

/** A period read from tokens. */
export interface PeriodReading {
  readonly period: Pick<
    Period,
    'kind' | 'given' | 'start' | 'end' | 'impossible' | 'accumulation'
  > & {
    /** So many months from the beginning of the year: "8 tháng". */
    readonly months?: number;
    /** Set where only the day of speaking tells which days they are. */
    readonly relative?: Relative;
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
  if (token?.kind !== 'number' || token.key.length > 2) return null;
  const value = Number(token.key);
  return value <= most ? value : null;
}

/** A year of four digits, or null. */
export function fourDigits(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || token.key.length !== 4) return null;
  return /^[12]\d{3}$/u.test(token.key) ? Number(token.key) : null;
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

/** A year after a month or quarter: "/2021", "-2021", " năm 2021", " của năm 2021". */
export function yearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly end: number } | null {
  const isJoined = joint(tokens, at, ['/', '-']) !== null;
  const word = tokens[at]?.key === ofWord ? at + 1 : at;
  if (!isJoined && tokens[word]?.key !== yearWord) return null;
  const from = isJoined ? at + 1 : word + 1;
  const year = fourDigits(tokens[from]);
  return year === null ? null : { year, end: from + 1 };
}

const ORDINALS = new Map(
  Object.entries(ordinalWords).map(([word, number]) => [fold(word), number]),
);

/** The number of a month in digits or words, or null. */
export function monthNumber(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const month = small(token, 12) ?? (token.kind === 'word' ? ordinal(tokens, at) : null);
  return month === null || month < 1 ? null : month;
}

/** An ordinal in words. "Tháng năm 2026" is no May: a year follows "năm" at once. */
export function ordinal(tokens: readonly Token[], at: number): number | null {
  const key = tokens[at]?.key ?? '';
  if (key === yearWord && tokens[at + 1]?.kind === 'number') return null;
  return ORDINALS.get(key) ?? null;
}
