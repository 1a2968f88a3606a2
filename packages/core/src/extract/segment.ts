import { type Numeral, readNumeral } from '../domain/number/numeral.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import type { View } from '../text/view.ts';
import { type Token, tokenizeInto } from '../vocabulary/tokenize.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { createWords, type Words } from '../vocabulary/words.ts';

/** The words of one block, or of one cell, with their sentences. */
export interface Passage {
  readonly view: View;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** A sentence with the indices of its tokens, `to` exclusive. */
export interface TokenizedSentence extends Sentence {
  readonly from: number;
  readonly to: number;
}

/**
 * A block of prose; a cell of a table, which is read for figures but asserts nothing by itself;
 * or a phrase by itself, in which every word may count.
 */
export type SegmentKind = 'prose' | 'cell' | 'phrase';

/** What recognizers and refiners see: a passage in tokens, and nothing outside it. */
export interface Segment extends Passage {
  readonly sentences: readonly TokenizedSentence[];
  readonly tokens: readonly Token[];
  /** Indices of the tokens that are digits: most of what is read stands around them. */
  readonly numbers: readonly number[];
  /** What each token says in digits; null for words, signs and digits that follow no convention. */
  readonly numerals: readonly (Numeral | null)[];
  /** Indices of the words with which something may begin that is looked for everywhere. */
  readonly openings: readonly number[];
  readonly kind: SegmentKind;
}

/** Cuts a view into sentences and tokens. */
export function createSegment(
  view: View,
  kind: SegmentKind,
  vocabulary: Vocabulary,
  words: Words = createWords(vocabulary.openings),
): Segment {
  const { text } = view;
  const tokens: Token[] = [];
  const sentences = splitSentences(text).map(({ start, end }) => {
    const from = tokens.length;
    tokenizeInto(tokens, text, start, end, words);
    return { start, end, from, to: tokens.length };
  });
  const numbers: number[] = [];
  const numerals = new Array<Numeral | null>(tokens.length).fill(null);
  const openings: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const { kind: what, key, opens } = tokens[index] as Token;
    if (what === 'number') {
      numbers.push(index);
      numerals[index] = readNumeral(key);
    } else if (what === 'word' && (opens & vocabulary.sought) !== 0) {
      openings.push(index);
    }
  }
  return { view, text, tokens, numbers, numerals, openings, sentences, kind };
}
