import { type Sentence, splitSentences } from '../text/sentences.ts';
import type { View } from '../text/view.ts';
import { type Token, tokenize } from '../vocabulary/tokenize.ts';

/** What recognizers and refiners see: the words of one block, or of one cell, and nothing else. */
export interface Segment {
  readonly view: View;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Cells of tables are read for figures, but a cell asserts nothing by itself. */
  readonly isCell: boolean;
}

/** Cuts a view into tokens and sentences. */
export function createSegment(view: View, isCell: boolean): Segment {
  const tokens = tokenize(view.text);
  const sentences = splitSentences(view.text, tokens);
  return { view, text: view.text, tokens, sentences, isCell };
}
