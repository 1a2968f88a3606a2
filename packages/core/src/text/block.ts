import type { View } from './view.ts';

/** A cell of a table, read apart from its neighbours. */
export interface Cell {
  readonly view: View;
}

/** The typographic parts of a document. */
export type Block =
  | {
      readonly kind: 'heading' | 'paragraph' | 'list-item';
      readonly start: number;
      readonly end: number;
      /** The words without marker. */
      readonly view: View;
      /** "I", "1.1", "a", "-", "##" as written, closing sign left out; absent where there is none. */
      readonly marker?: string;
      /** Of headings: 1 is the highest. */
      readonly level?: number;
    }
  | {
      readonly kind: 'table';
      readonly start: number;
      readonly end: number;
      readonly rows: readonly (readonly Cell[])[];
      /** How many rows stand above the row of dashes; none where there is no such row. */
      readonly head: number;
    }
  | {
      readonly kind: 'comment' | 'front-matter';
      readonly start: number;
      readonly end: number;
      readonly view: View;
    };

/** The parts of a block that are read for figures and names: its words, or each of its cells. */
export function readableViews(block: Block): readonly View[] {
  if (block.kind === 'table') return block.rows.flatMap((row) => row.map((cell) => cell.view));
  return block.kind === 'comment' || block.kind === 'front-matter' ? [] : [block.view];
}
