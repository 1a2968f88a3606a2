import { type Sentence, splitSentences } from '../text/sentences.ts';
import type { View } from '../text/view.ts';
import { type Token, tokenizeInto } from '../vocabulary/tokenize.ts';

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

/** What recognizers and refiners see: a passage in tokens, and nothing outside it. */
export interface Segment extends Passage {
  readonly sentences: readonly TokenizedSentence[];
  /** Tokens of the sentences that hold digits; the others are not cut up at all. */
  readonly tokens: readonly Token[];
  /** Indices of the tokens that are digits: most of what is read stands around them. */
  readonly numbers: readonly number[];
  /** Cells of tables are read for figures, but a cell asserts nothing by itself. */
  readonly isCell: boolean;
}

const DIGIT = /[0-9]/gu;

/** Cuts a view into sentences, and those with digits into tokens. */
export function createSegment(view: View, isCell: boolean): Segment {
  const { text } = view;
  const tokens: Token[] = [];
  const sentences = splitSentences(text).map(({ start, end }) => {
    const from = tokens.length;
    DIGIT.lastIndex = start;
    const digit = DIGIT.exec(text);
    if (digit !== null && digit.index < end) tokenizeInto(tokens, text, start, end);
    return { start, end, from, to: tokens.length };
  });
  const numbers: number[] = [];
  for (const [index, token] of tokens.entries()) if (token.kind === 'number') numbers.push(index);
  return { view, text, tokens, numbers, sentences, isCell };
}
