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

/** "Số:" by itself, and "…, ngày 25": the columns of a scan are narrow. */
const UNFINISHED =
  /(?:^|\s)[Ss]ố\s?:\s*$|,\s?ngày(?:\s\d{1,2}(?:\stháng(?:\s\d{1,2}(?:\snăm)?)?)?)?\s*$/u;

/** Joins lines of the head that end within a number or a date with those below them. */
export function joinLines(lines: readonly Line[], original: string): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const goesOn = above !== undefined && !line.afterGap && UNFINISHED.test(above.text);
    if (!goesOn || above.index !== line.index - 1) joined.push(line);
    else joined[joined.length - 1] = joinedLine(above, line, original);
  }
  return joined;
}

function joinedLine(above: Line, line: Line, original: string): Line {
  const end = toOriginal(line.view, line.view.text.length);
  const view = createView(original, above.view.start, end);
  const text = withTabs(view, original);
  return { ...above, view, text, tokens: tokenize(text) };
}

/** Index of the first line after the front matter. */
export function firstLine({ blocks, lineStarts }: DocumentReading): number {
  const block = blocks[0]?.block;
  if (block?.kind !== 'front-matter') return 0;
  const next = lineStarts.findIndex((start) => start >= block.end);
  return next < 0 ? lineStarts.length : next;
}
