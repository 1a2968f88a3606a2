import type { Table } from '../../../domain/table/table.ts';
import type { Cell } from '../../../text/block.ts';
import { originalSpan, plainText } from '../../../text/view.ts';
import type { Step } from '../../step.ts';

/** Takes tables over as they stand: the first row heads the columns. */
export const readTables: Step = (report, { blocks }) => {
  const tables: Table[] = [];
  for (const { block } of blocks) {
    if (block.kind !== 'table') continue;
    const [head = [], ...rows] = block.rows;
    tables.push({
      columns: head.map(cellOf),
      rows: rows.map((cells) => ({ cells: cells.map(cellOf) })),
      span: { start: block.start, end: block.end },
    });
  }
  return tables.length === 0 ? report : { ...report, tables };
};

function cellOf({ view }: Cell): { text: string; span: { start: number; end: number } } {
  return {
    text: plainText(view.text),
    span: originalSpan(view, { start: 0, end: view.text.length }),
  };
}
