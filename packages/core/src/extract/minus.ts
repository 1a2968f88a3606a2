import type { Numeral, NumeralReading } from '../domain/number/numeral.ts';
import { minusSigns, minusWord } from '../lexicon/numerals/numerals.ts';
import { fold } from '../vocabulary/fold.ts';
import { matchPhrase, phraseEndingAt } from '../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Segment } from './segment.ts';

const MINUS = fold(minusWord);
const SIGNS = new Set(minusSigns);
const OPENING = new Set(['(', ':', '|']);

/**
 * Whether the token before digits is their minus: "âm 5%", "-1,5%". After a blank a dash begins a
 * list, after digits it joins a range, and after "giảm" it says again what the verb says.
 */
export function isMinus(segment: Segment, at: number, vocabulary: Vocabulary): boolean {
  const { text, tokens, kind } = segment;
  const sign = tokens[at - 1];
  if (sign?.key === MINUS) return true;
  if (sign === undefined || !SIGNS.has(sign.key) || tokens[at]?.spaced !== false) return false;
  const before = tokens[at - 2];
  if (before === undefined) return kind !== 'prose';
  if (before.kind === 'number' || !(sign.spaced || OPENING.has(before.key))) return false;
  const from = phraseEndingAt(vocabulary.comparisonVerbs, tokens, at - 1, 0, text);
  const verb = from === null ? null : matchPhrase(vocabulary.comparisonVerbs, tokens, from, text);
  return verb === null || !(verb.row.verb === 'decrease' || verb.row.verb === 'fall-short');
}

/** The same figure below zero. */
export function negated({ text, readings: [first, ...others] }: Numeral): Numeral {
  const negate = (reading: NumeralReading) =>
    /[1-9]/u.test(reading.exact) ? { ...reading, exact: `-${reading.exact}` } : reading;
  return { text, readings: [negate(first), ...others.map(negate)] };
}
