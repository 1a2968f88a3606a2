import { ofWord, yearWord } from '../../lexicon/calendar/calendar.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { fourDigits, joint } from './period-tokens.ts';
import { type Relative, readRelative } from './read-relative.ts';

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

/** A year by its distance from now after a period: "năm ngoái", "của năm nay"; or null. */
export function relativeYearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly relative: Relative; readonly end: number } | null {
  const from = tokens[at]?.key === ofWord ? at + 1 : at;
  const named = tokens[from]?.key === yearWord ? readRelative(tokens, from) : null;
  return named?.relative.unit === 'year' ? named : null;
}
