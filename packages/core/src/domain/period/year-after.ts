import { clockLeads, yearWord } from '../../lexicon/calendar/calendar.ts';
import { ofWord } from '../../lexicon/particles/particles.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import { fourDigits, joint } from './period-tokens.ts';
import { type Relative, readRelative } from './read-relative.ts';

const OF = fold(ofWord);

const CLOSING = new Set(['.', ',', ';', ':', ')', '(', '|']);
const CLOCK_LEADS = new Set(clockLeads.map(fold));
const CALENDAR_YEAR = /^(?:19|20)\d{2}$/u;

/**
 * A year after a month or quarter: "/2021", "-2021", " năm 2021", " của năm 2021", and at the end
 * of a phrase ", 2021": elsewhere that may count something.
 */
export function yearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly end: number } | null {
  // "tháng 9 / 2026" has no other reading
  const isJoined = joint(tokens, at, ['/', '-']) !== null || tokens[at]?.key === '/';
  const word = tokens[at]?.key === OF ? at + 1 : at;
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
  return isYear && closes(tokens, from + 1) ? { year: Number(token.key), end: from + 1 } : null;
}

// The end, a mark of the sentence, or the time of day: "9 tháng 1 2026 lúc 15:08".
function closes(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  const isTime = next?.kind === 'number' && tokens[at + 1]?.key === ':';
  return next === undefined || isTime || CLOSING.has(next.key) || CLOCK_LEADS.has(next.key);
}

/** A year by its distance from now after a period: "năm ngoái", "của năm nay"; or null. */
export function relativeYearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly relative: Relative; readonly end: number } | null {
  const from = tokens[at]?.key === OF ? at + 1 : at;
  const named = tokens[from]?.key === yearWord ? readRelative(tokens, from) : null;
  return named?.relative.unit === 'year' ? named : null;
}
