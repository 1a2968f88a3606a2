import { createView, toOriginal, type View } from '../../../text/view.ts';
import { type Token, tokenize } from '../../../vocabulary/tokenize.ts';
import type { DocumentReading } from '../../read-document.ts';

/** A line of the text that is not blank, or a cell of one. */
export interface Line {
  readonly view: View;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** A blank line stands before it. */
  readonly afterGap: boolean;
  /** Its place among the lines of the text. */
  readonly index: number;
}

/** Longer lines belong to the body. */
const LONGEST = 400;

/**
 * The lines of a text from one of its lines on, blank ones, comments and front matter left out.
 *
 * @param most How many lines are looked at.
 */
export function linesFrom(reading: DocumentReading, from: number, most: number): readonly Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  const last = Math.min(reading.lineStarts.length, from + most);
  for (let index = from; index < last; index += 1) {
    const line = lineAt(reading, index, afterGap);
    afterGap = line === null;
    if (line !== null) lines.push(line);
  }
  return lines;
}

function lineAt(reading: DocumentReading, index: number, afterGap: boolean): Line | null {
  const { original, lineStarts } = reading;
  const start = lineStarts[index] ?? original.length;
  const end = Math.min(lineStarts[index + 1] ?? original.length, start + LONGEST);
  if (original.slice(start, end).trim() === '') return null;
  const view = createView(original, start, end);
  const text = withTabs(view, original);
  return { view, text, tokens: tokenize(text), afterGap, index };
}

// A view has blanks for tabs, which part columns.
function withTabs(view: View, original: string): string {
  const raw = original.slice(view.start, toOriginal(view, view.text.length));
  if (!raw.includes('\t')) return view.text;
  return [...view.text]
    .map((sign, at) => (original.charAt(toOriginal(view, at)) === '\t' ? '\t' : sign))
    .join('');
}

/** Index of the first line after the front matter. */
export function firstLine({ blocks, lineStarts }: DocumentReading): number {
  const block = blocks[0]?.block;
  if (block?.kind !== 'front-matter') return 0;
  const next = lineStarts.findIndex((start) => start >= block.end);
  return next < 0 ? lineStarts.length : next;
}
