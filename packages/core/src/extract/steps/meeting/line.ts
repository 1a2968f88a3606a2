import type { Token } from '../../../vocabulary/tokenize.ts';
import { tokenizeInto } from '../../../vocabulary/tokenize.ts';
import type { DocumentReading, SegmentReading } from '../../read-document.ts';

/** A sentence in tokens again, for few of a document tell of its meeting. */
export interface Line {
  readonly segment: SegmentReading;
  /** Of the passage; the offsets of the tokens and of all mentions lie in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly isHeading: boolean;
}

/** The sentences of prose of the first blocks of a document, those of tables left out. */
export function linesOf(
  { blocks, words }: DocumentReading,
  most: number,
  mayTell: (text: string) => boolean = () => true,
): readonly Line[] {
  return blocks.slice(0, most).flatMap(({ block, segments }) => {
    const [segment] = segments;
    if (segment === undefined || block.kind === 'table') return [];
    const { text, sentences } = segment.passage;
    if (!mayTell(text)) return [];
    return sentences.map(({ start, end }): Line => {
      const tokens: Token[] = [];
      tokenizeInto(tokens, text, start, end, words);
      return { segment, text, start, end, tokens, isHeading: block.kind === 'heading' };
    });
  });
}

/** The mentions of a list that lie in a sentence. */
export function within<Mention extends { readonly start: number; readonly end: number }>(
  mentions: readonly Mention[],
  { start, end }: Pick<Line, 'start' | 'end'>,
): readonly Mention[] {
  return mentions.filter((mention) => mention.start >= start && mention.end <= end);
}
