import { type Numeral, readSpacedNumeral } from '../domain/number/numeral.ts';
import { type PhraseIndex, phraseEndingAt } from '../vocabulary/phrase-index.ts';
import type { Token } from '../vocabulary/tokenize.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Segment } from './segment.ts';

const MOST_GROUPS = 6;

/** Digits with blanks inside them as one figure, with the index of the token after it. */
export interface SpacedDigits {
  readonly numeral: Numeral;
  readonly to: number;
}

/**
 * Reads "1 000 000", "61, 7" as one figure where nothing else can be meant. What follows decides
 * with the reader: a list of figures has no scale word and no measure after it.
 */
export function readSpacedDigits(
  segment: Segment,
  at: number,
  vocabulary: Vocabulary,
): SpacedDigits | null {
  const { text, tokens } = segment;
  const to = endOfGroups(tokens, at) ?? endOfDecimals(segment, at, vocabulary);
  if (to === null || tokens[at - 1]?.kind === 'number') return null;
  if (phraseEndingAt(vocabulary.labels, tokens, at, 0, text) !== null) return null;
  const written = text.slice(tokens[at]?.start, tokens[to - 1]?.end);
  const numeral = written.includes('\n') ? null : readSpacedNumeral(written);
  return numeral === null ? null : { numeral, to };
}

function endOfGroups(tokens: readonly Token[], at: number): number | null {
  let to = at + 1;
  while (to < at + MOST_GROUPS && isGroup(tokens[to])) to += 1;
  return to === at + 1 ? null : to;
}

function isGroup(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.spaced && /^\d{3}(?:,\d+)?$/u.test(token.key);
}

function endOfDecimals(
  { text, tokens, kind }: Segment,
  at: number,
  vocabulary: Vocabulary,
): number | null {
  const [mark, decimals] = [tokens[at + 1], tokens[at + 2]];
  if (mark?.key !== ',' || decimals?.kind !== 'number') return null;
  const blanks = [mark, decimals].filter(({ spaced }) => spaced).length;
  if (blanks !== 1 || decimals.start - mark.end > 1) return null;
  const isAlone = at === 0 && kind !== 'prose';
  // after these words one figure follows, not a list
  const leads: readonly PhraseIndex<unknown>[] = [
    vocabulary.hedges,
    vocabulary.comparisonVerbs,
    vocabulary.statuses,
  ];
  const isLed = leads.some((index) => phraseEndingAt(index, tokens, at, 0, text) !== null);
  return isAlone || isLed ? at + 3 : null;
}
