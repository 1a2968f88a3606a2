import type { Assertion } from '../../../domain/period/period.ts';
import {
  dataLeads,
  notToldWords,
  toldWords,
} from '../../../lexicon/asserted-periods/asserted-periods.ts';
import { compilePhrases, matchPhrase, phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Surroundings } from './asserted.ts';

const compile = (words: readonly string[]) => compilePhrases(words, (word) => [word]);
const [LEADS, TOLD, NOT_TOLD] = [compile(dataLeads), compile(toldWords), compile(notToldWords)];

/** How many words before and after a day tell whether figures are told of it. */
const NEAR = 12;

const PARTS: ReadonlySet<Surroundings['role']> = new Set<Surroundings['role']>([
  'results',
  'limitations',
  'opening',
  'conclusion',
  undefined,
]);

/**
 * Whether figures are told up to a day: "tính đến ngày 15/10/2026, đã giải ngân 12 tỷ đồng". A day by
 * which something is to be done, and figures that are only estimated, assert nothing.
 */
export function toldUntil(
  around: Pick<Surroundings, 'before' | 'after' | 'in' | 'role'>,
): Assertion | null {
  const { before, after, role } = around;
  if (around.in !== 'text' || !PARTS.has(role)) return null;
  if (phraseEndingAt(LEADS, before, before.length, 0, '') === null) return null;
  const near = [before.slice(-NEAR), after.slice(0, NEAR)];
  const isTold = has(TOLD, after.slice(0, NEAR));
  return isTold && !near.some((tokens) => has(NOT_TOLD, tokens))
    ? { as: 'data', by: 'sentence' }
    : null;
}

function has(index: typeof LEADS, tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => matchPhrase(index, tokens, at, '') !== null);
}
