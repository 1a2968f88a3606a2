import { type Numeral, readNumeral, readSpacedNumeral } from '../domain/number/numeral.ts';
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
 * with the reader: a list of figures has no scale word and no measure after it. A doubtful one keeps
 * the figure after the mark as its other reading.
 */
export function readSpacedDigits(
  segment: Segment,
  at: number,
  vocabulary: Vocabulary,
): SpacedDigits | null {
  const { text, tokens } = segment;
  const to = endOfGroups(tokens, at) ?? endOfDecimals(tokens, at);
  if (to === null || tokens[at - 1]?.kind === 'number') return null;
  if (phraseEndingAt(vocabulary.labels, tokens, at, 0, text) !== null) return null;
  const written = text.slice(tokens[at]?.start, tokens[to - 1]?.end);
  const numeral = written.includes('\n') ? null : readSpacedNumeral(written);
  if (numeral === null || numeral.readings[0].style === 'blank-groups') {
    return numeral === null ? null : { numeral, to };
  }
  const doubt = doubtOf(segment, at, vocabulary);
  if (doubt === 'too much') return null;
  const last = readNumeral(tokens[to - 1]?.key ?? '');
  const others = doubt === 'some' && last !== null ? [last.readings[0]] : [];
  return { numeral: { ...numeral, readings: [numeral.readings[0], ...others] }, to };
}

function endOfGroups(tokens: readonly Token[], at: number): number | null {
  let to = at + 1;
  while (to < at + MOST_GROUPS && isGroup(tokens[to])) to += 1;
  return to === at + 1 ? null : to;
}

function isGroup(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.spaced && /^\d{3}(?:,\d+)?$/u.test(token.key);
}

function endOfDecimals(tokens: readonly Token[], at: number): number | null {
  const [mark, decimals] = [tokens[at + 1], tokens[at + 2]];
  if (mark?.key !== ',' || decimals?.kind !== 'number') return null;
  const blanks = [mark, decimals].filter(({ spaced }) => spaced).length;
  return blanks === 1 && decimals.start - mark.end <= 1 ? at + 3 : null;
}

type Doubt = 'none' | 'some' | 'too much';

// After a verb or a hedge one figure follows. After a noun in small letters the first would count
// nothing, were they two; after a name it may belong to that.
function doubtOf({ text, tokens, kind }: Segment, at: number, vocabulary: Vocabulary): Doubt {
  if (at === 0) return kind === 'prose' ? 'too much' : 'none';
  const leads: readonly PhraseIndex<unknown>[] = [
    vocabulary.hedges,
    vocabulary.comparisonVerbs,
    vocabulary.statuses,
  ];
  if (leads.some((index) => phraseEndingAt(index, tokens, at, 0, text) !== null)) return 'none';
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return 'too much';
  const written = text.slice(before.start, before.end);
  const isName = written !== written.toLowerCase();
  const joins = phraseEndingAt(vocabulary.leadingConnectors, tokens, at, 0, text) !== null;
  const isSmall = /^[1-9]\d{0,2}$/u.test(tokens[at]?.key ?? '');
  return isName || joins || !isSmall ? 'too much' : 'some';
}
