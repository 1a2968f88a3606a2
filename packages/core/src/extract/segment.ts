import { type Sentence, splitSentences } from '../text/sentences.ts';
import type { View } from '../text/view.ts';
import { type Token, tokenize } from '../vocabulary/tokenize.ts';

/** The words of one block, or of one cell, with their sentences. */
export interface Passage {
  readonly view: View;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** What recognizers and refiners see: a passage in tokens, and nothing outside it. */
export interface Segment extends Passage {
  readonly tokens: readonly Token[];
  /** Indices of the tokens that are digits: most of what is read stands around them. */
  readonly numbers: readonly number[];
  /** Cells of tables are read for figures, but a cell asserts nothing by itself. */
  readonly isCell: boolean;
}

/** Cuts a view into tokens and sentences. */
export function createSegment(view: View, isCell: boolean): Segment {
  const tokens = tokenize(view.text);
  const sentences = splitSentences(view.text, tokens);
  const numbers = tokens.flatMap((token, index) => (token.kind === 'number' ? [index] : []));
  return { view, text: view.text, tokens, numbers, sentences, isCell };
}
