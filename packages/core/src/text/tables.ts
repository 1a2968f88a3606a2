import type { Block, Cell } from './block.ts';
import type { Line, SourceText } from './source-text.ts';
import { viewOf } from './view.ts';

const DELIMITER_ROW = /^[\s|:-]+$/u;

/** Whether a line is a row of a table: cells between pipes, or at least two tabs between words. */
export function isTableLine(line: string): boolean {
  const text = line.trim();
  if (text.startsWith('|')) return text.length > 1 && text.includes('|', 1);
  if (!text.includes('\t')) return false;
  return text.split('\t').filter((cell) => cell.trim() !== '').length > 2;
}

/** Reads consecutive rows into a table; the row of dashes under a Markdown header is left out. */
export function readTable(source: SourceText, lines: readonly Line[]): Block {
  const rows: (readonly Cell[])[] = [];
  for (const line of lines) {
    const text = source.original.slice(line.start, line.end);
    if (!DELIMITER_ROW.test(text))
      rows.push(cellsOf(source, line, text.includes('|') ? '|' : '\t'));
  }
  const first = lines[0] as Line;
  const last = lines.at(-1) as Line;
  return { kind: 'table', start: first.start, end: last.end, rows };
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
