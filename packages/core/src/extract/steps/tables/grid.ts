import type { Block } from '../../../text/block.ts';
import { originalSpan, type View } from '../../../text/view.ts';
import type { PeriodMention } from '../../mention.ts';
import type { SegmentReading } from '../../read-document.ts';

/** The words of a cell, without blanks and marks of emphasis around them. */
export interface GridCell {
  readonly view: View;
  /** As in the view, every line break of HTML so many blanks. */
  readonly text: string;
  /** Where its words begin and end in the view. */
  readonly start: number;
  readonly end: number;
  /** How many blanks stand before the words. */
  readonly indent: number;
  readonly periods: readonly PeriodMention[];
}

/** The cells of a table, row by row. */
export type Grid = readonly (readonly GridCell[])[];

const BREAK = /<br ?\/?>/giu;
const ENTITY = /&nbsp;/gu;
const AROUND = new Set([' ', '*', '`', '\t', '\n', '\r']);

/** The cells of a table with what was read in each. */
export function gridOf(
  { rows }: Extract<Block, { kind: 'table' }>,
  segments: readonly SegmentReading[],
): Grid {
  let next = 0;
  return rows.map((cells) =>
    cells.map(({ view }) => {
      const periods = segments[next]?.periods ?? [];
      next += 1;
      return { ...wordsOf(view), view, periods };
    }),
  );
}

function wordsOf({ text }: View): Pick<GridCell, 'text' | 'start' | 'end' | 'indent'> {
  const blank = (match: string) => ' '.repeat(match.length);
  const plain = text.includes('<') || text.includes('&');
  const words = plain ? text.replace(BREAK, blank).replace(ENTITY, blank) : text;
  let [start, end] = [0, words.length];
  while (start < end && AROUND.has(words.charAt(start))) start += 1;
  while (end > start && AROUND.has(words.charAt(end - 1))) end -= 1;
  const indent = words.slice(0, start).replaceAll(/\S/gu, '').length;
  return { text: words.slice(start, end), start, end, indent };
}

/** Where the words of a cell stand in the original text; the whole cell where it is empty. */
export function spanOfCell({ view, start, end }: GridCell): { start: number; end: number } {
  const whole = { start: 0, end: view.text.length };
  return originalSpan(view, start === end ? whole : { start, end });
}
