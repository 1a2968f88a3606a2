import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Words } from '../../../vocabulary/words.ts';
import { isBlank, readCellFigure } from './cell-figure.ts';
import { type Formula, readNumberingRow } from './formula.ts';
import type { Grid, GridCell } from './grid.ts';

/** The heading of a column. */
export interface Heading {
  /** From the top row down; a cell over several columns heads each of them. */
  readonly cells: readonly GridCell[];
  /** The words of all of them. */
  readonly text: string;
  /** What the row that numbers the columns says of it. */
  readonly formula: Formula | null;
}

/** The head of a table. */
export interface Head {
  readonly headings: readonly Heading[];
  /** How many rows it takes up. */
  readonly count: number;
}

const MOST_ROWS = 3;
const YEAR = /^(?:năm )?(?:19|20)\d\d$/iu;

/** The headings of the columns: one row, or two or three where the lower ones divide the first. */
export function readHead(
  grid: Grid,
  given: number,
  vocabulary: Vocabulary,
  words: Words,
): Head | null {
  const [first] = grid;
  if (first === undefined || first.length < 2) return null;
  let count = Math.max(1, Math.min(given, MOST_ROWS));
  while (count < MOST_ROWS && dividesHead(grid[count], first, vocabulary, words)) count += 1;
  const rows = grid.slice(0, count);
  if (rows.some((row) => row.length !== first.length)) return null;
  const formulas = readNumberingRow(grid[count]);
  const headings = cellsOver(rows, first.length).map((cells, column): Heading => {
    const text = cells.map((cell) => cell.text).join(' / ');
    return { cells, text, formula: formulas?.[column] ?? null };
  });
  return { headings, count: formulas === null ? count : count + 1 };
}

// A row of the head below the first has nothing under the first heading, or that heading again. It
// fills places that the first row leaves empty, or has words for headings.
function dividesHead(
  row: readonly GridCell[] | undefined,
  first: readonly GridCell[],
  vocabulary: Vocabulary,
  words: Words,
): boolean {
  if (row === undefined || row.length !== first.length) return false;
  const isSame = (cell: GridCell, column: number) => cell.text === first[column]?.text;
  const [label] = row;
  if (label === undefined || !(isBlank(label) || isSame(label, 0))) return false;
  const own = row.filter((cell, column) => !(isBlank(cell) || isSame(cell, column)));
  if (own.length === 0 || own.length === row.length) return false;
  const isYear = ({ text, periods }: GridCell) => YEAR.test(text) || periods.length > 0;
  const hasFigure = own.some(
    (cell) => !isYear(cell) && readCellFigure(cell, vocabulary, words) !== null,
  );
  if (hasFigure) return false;
  // one heading over several columns: blank over the others, or written over each of them
  const isSpread = (at: number) =>
    isBlank(first[at] as GridCell) || first[at]?.text === first[at - 1]?.text;
  const fills = row.some((cell, at) => at > 0 && !isBlank(cell) && isSpread(at));
  return fills || own.every((cell) => isYear(cell) || isHeading(cell, vocabulary, words));
}

function isHeading(cell: GridCell, vocabulary: Vocabulary, words: Words): boolean {
  const tokens = tokenize(cell.text, words);
  return tokens.some(
    (_, at) => matchPhrase(vocabulary.tableHeadings, tokens, at, cell.text) !== null,
  );
}

// The cells that head each column. An empty cell above others goes on with the one to its left.
function cellsOver(rows: Grid, width: number): readonly (readonly GridCell[])[] {
  const columns = Array.from({ length: width }, (): GridCell[] => []);
  for (const [depth, row] of rows.entries()) {
    const below = rows.slice(depth + 1);
    let last: GridCell | null = null;
    for (const [column, over] of columns.entries()) {
      const cell = row[column] as GridCell;
      if (!isBlank(cell)) last = cell;
      const isDivided = below.some((lower) => !isBlank(lower[column] as GridCell));
      const own = isBlank(cell) && !isDivided ? null : last;
      if (own !== null && over.every(({ text }) => text !== own.text)) over.push(own);
    }
  }
  return columns;
}
