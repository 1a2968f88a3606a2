import { compilePhrases, matchPhrase, type PhraseIndex } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { boundsOfGiven, type Given } from './given.ts';
import type { Part } from './part.ts';
import type { Period, PeriodKind } from './period.ts';
import type { Relative } from './read-relative.ts';

/** A day of the week, Monday being 1, with the tokens that name it, `to` exclusive. */
export interface WeekdayReading {
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

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
    /** The day of the week that the words name beside the date. */
    readonly weekday?: WeekdayReading;
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
