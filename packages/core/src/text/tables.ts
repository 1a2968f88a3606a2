import type { Block, Cell } from './block.ts';
import type { Line, SourceText } from './source-text.ts';
import { viewOf } from './view.ts';

const DELIMITER_ROW = /^[\s|:-]+$/u;

/**
 * How many of the lines from the first on are rows of one table; fewer than two are none. A table
 * has cells between pipes, or at least two tabs between the words of a line. Once begun, a table
 * with tabs goes on over lines with fewer of them, and one without pipes at its edges, which a row of
 * dashes gives away, over every line with a pipe.
 *
 * @param lineAt The words of a line; undefined past the last.
 */
export function countTableLines(lineAt: (index: number) => string | undefined): number {
  const first = lineAt(0);
  const goesOn = first === undefined ? null : kindOfTable(first, lineAt(1));
  if (goesOn === null) return 0;
  let count = 1;
  for (let line = lineAt(count); line !== undefined && goesOn(line); line = lineAt(count)) {
    count += 1;
  }
  return count;
}

const isPiped = (line: string) => {
  const text = line.trim();
  return text.startsWith('|') && text.length > 1 && text.includes('|', 1);
};
const isTabbed = (line: string) => line.trim().includes('\t');
const hasPipe = (line: string) => line.includes('|');

// What the lines after the first must be like; null where the first begins no table.
function kindOfTable(
  first: string,
  second: string | undefined,
): ((line: string) => boolean) | null {
  if (isPiped(first)) return isPiped;
  const isUnderlined = second !== undefined && DELIMITER_ROW.test(second) && hasPipe(second);
  if (hasPipe(first) && isUnderlined && second.includes('-')) return hasPipe;
  const cells = isTabbed(first) ? first.split('\t').filter((cell) => cell.trim() !== '') : [];
  return cells.length > 2 ? isTabbed : null;
}

/** Reads consecutive rows into a table; the row of dashes under a Markdown header is left out. */
export function readTable(source: SourceText, lines: readonly Line[]): Block {
  const rows: (readonly Cell[])[] = [];
  let head = 0;
  for (const line of lines) {
    const text = source.original.slice(line.start, line.end);
    if (!DELIMITER_ROW.test(text))
      rows.push(cellsOf(source, line, text.includes('|') ? '|' : '\t'));
    else if (head === 0) head = rows.length;
  }
  const first = lines[0] as Line;
  const last = lines.at(-1) as Line;
  return { kind: 'table', start: first.start, end: last.end, rows, head };
}

function cellsOf(source: SourceText, line: Line, separator: string): readonly Cell[] {
  const { original } = source;
  let { start, end } = line;
  while (
    start < end &&
    original.charAt(start).trim() === '' &&
    original.charAt(start) !== separator
  )
    start += 1;
  while (
    end > start &&
    original.charAt(end - 1).trim() === '' &&
    original.charAt(end - 1) !== separator
  )
    end -= 1;
  if (separator === '|') {
    if (original.charAt(start) === '|') start += 1;
    if (end > start && original.charAt(end - 1) === '|') end -= 1;
  }
  const cells: Cell[] = [];
  let from = start;
  for (;;) {
    const cut = original.indexOf(separator, from);
    const to = cut < 0 || cut >= end ? end : cut;
    cells.push({ view: viewOf(source, from, to) });
    if (to === end) return cells;
    from = to + 1;
  }
}
