import { numberingBreaks } from '../../../domain/numbering/breaks.ts';
import { writeItemNumber } from '../../../domain/numbering/item-number.ts';
import type { NumberedItem } from '../../../domain/numbering/numbered-item.ts';
import { createView, originalSpan, plainText, type View } from '../../../text/view.ts';
import type { BlockReading } from '../../read-document.ts';
import type { Step } from '../../step.ts';
import { findAmid } from './amid.ts';

/** No number stands further on in a line. */
const HEAD = 40;
/** So much of an item is shown. */
const LONGEST = 100;
/** A number and the signs around it, however it is written. */
const MARK =
  /^[ \t]{0,8}(?<mark>(?:#{1,6}[ \t]+)?(?:[-–—*+•][ \t]+)?[*_]{0,3}[“"'([]{0,2}(?<number>[IVX]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3}|[A-ZĐa-zđ])(?:[ \t]?[)\]]?[.):,/–-]|[)\]]|(?=[ \t]\p{Lu})))[*_]{0,3}[ \t]*(?=\S)/u;
/** What ends the words of an item that are shown. */
const STOP = /[.;:](?=\s|$)|[\r\n]/u;

type Placed = NumberedItem & { readonly span: NonNullable<NumberedItem['span']> };

/**
 * Lists every numbered heading and item, and what perhaps is one: a line that is numbered in another
 * way, or a number amid a paragraph where the count has a gap.
 */
export const listNumbering: Step = (report, { blocks, original }) => {
  const items = blocks.flatMap((reading) => itemOf(reading, original));
  if (items.length === 0) return report;
  const amid = numberingBreaks(items, report.sections).flatMap(({ missing, sequence, index }) => {
    const from = items[sequence[index - 1]?.at ?? 0]?.span.end ?? 0;
    const to = items[sequence[index]?.at ?? 0]?.span.start ?? 0;
    const numbers = missing.flatMap((number) => writeItemNumber(number) ?? []);
    return findAmid(original, { from, to }, numbers);
  });
  const numbering = [...items, ...amid].sort((a, b) => a.span.start - b.span.start);
  return { ...report, numbering };
};

function itemOf({ block }: BlockReading, original: string): readonly Placed[] {
  if (block.kind === 'table' || block.kind === 'comment' || block.kind === 'front-matter')
    return [];
  const line = createView(original, block.start, Math.min(block.end, block.start + HEAD));
  const { mark, number } = MARK.exec(line.text)?.groups ?? {};
  if (mark === undefined || number === undefined) return [];
  const start = line.text.indexOf(number);
  const words = wordsOf(block.view, block.kind === 'heading');
  const isMarked = 'marker' in block && block.marker === number;
  const end = isMarked ? words.end : originalSpan(line, { start, end: start + number.length }).end;
  return [
    {
      number,
      mark,
      ...(isMarked && words.text !== '' ? { text: words.text } : {}),
      ...(isMarked ? {} : { doubtful: true }),
      span: { start: originalSpan(line, { start, end: start }).start, end },
    },
  ];
}

// A heading is shown as it is, an item as far as its first stop.
function wordsOf(view: View, isHeading: boolean): { readonly text: string; readonly end: number } {
  const head = view.text.slice(0, isHeading ? undefined : LONGEST).trimEnd();
  const stop = isHeading ? head.length : (STOP.exec(head)?.index ?? head.length);
  const cut = stop < LONGEST || isHeading ? stop : head.lastIndexOf(' ');
  const shown = withoutMarks(head.slice(0, cut < 0 ? stop : cut));
  return { text: plainText(shown), end: originalSpan(view, { start: 0, end: shown.length }).end };
}

const MARKS = new Set(['*', '_', ' ']);

function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && MARKS.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
