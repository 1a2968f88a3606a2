import { type Grapheme, graphemes } from './graphemes.ts';

/** A line of text, cut to a width, and the line of marks that stands below it. */
export interface Excerpt {
  readonly text: string;
  readonly marks: string;
}

const ellipsis = '…';

/** The column at which the part that is shown begins, so that the marked part stands in it. */
function firstColumn(from: number, to: number, all: number, width: number): number {
  if (all <= width || to < width) return 0;
  const room = width - 2 * ellipsis.length;
  const before = Math.max(0, Math.floor((room - (to - from)) / 2));
  return Math.max(0, Math.min(from - before, all - (width - ellipsis.length)));
}

/**
 * Shows `line` in at most `width` columns, with carets below what stands from `start` to `end`.
 * Columns are those of characters as readers count them: `ế` is one however it is encoded.
 */
export function excerpt(line: string, start: number, end: number, width: number): Excerpt {
  const cells = graphemes(line);
  const marked = ({ start: at, end: till }: Grapheme) =>
    at < Math.max(end, start + 1) && till > start;
  const sum = (some: readonly Grapheme[]) => some.reduce((all, { columns }) => all + columns, 0);

  const all = sum(cells);
  const from = sum(cells.filter(({ end: till }) => till <= start));
  const to = from + sum(cells.filter(marked));
  const first = firstColumn(from, to, all, width);

  let text = first > 0 ? ellipsis : '';
  let marks = first > 0 ? ' ' : '';
  let used = text.length;
  let column = 0;
  for (const cell of cells) {
    column += cell.columns;
    if (column - cell.columns < first) continue;
    const rest = column < all ? ellipsis.length : 0;
    if (used + cell.columns + rest > width) {
      text += ellipsis;
      break;
    }
    text += cell.text;
    marks += (marked(cell) ? '^' : ' ').repeat(cell.columns);
    used += cell.columns;
  }
  // What has no width of its own, or stands at the very end, still gets its mark.
  if (!marks.includes('^'))
    marks = `${' '.repeat(Math.max(0, from - first) + (first > 0 ? 1 : 0))}^`;
  return { text: text.trimEnd(), marks: marks.trimEnd() };
}
