import { filedWords } from '../../../lexicon/envelope/envelope.ts';
import type { Line } from './lines.ts';
import { columnsOf, type Piece } from './pieces.ts';
import { opening, phrases, startsSmall } from './words.ts';

const FILED = phrases(filedWords);
const ITEM_END = /[;,]$/u;
const SENTENCE_END = /\.$/u;

/** The recipients, each with its lines, and what else stands beside and below them. */
export interface Recipients {
  readonly lead: Piece;
  readonly items: readonly Piece[][];
  readonly others: readonly Piece[];
}

/**
 * Parts the lines from "Nơi nhận" on into recipients and the pieces of the other column. The last
 * recipient is the file ("Lưu: VT"); a line without a bullet goes on with the one above it where it
 * begins small.
 */
export function readRecipients(lines: readonly Line[], lead: Piece): Recipients {
  const items: Piece[][] = [];
  const others: Piece[] = [];
  let isOpen = true;
  lines.forEach((line, at) => {
    const columns = columnsOf(line);
    for (const piece of at === 0 ? columns.slice(1) : columns) {
      const role = isOpen ? roleOf(line, piece, items) : 'other';
      if (role === 'item') items.push([piece]);
      else if (role === 'continued') items.at(-1)?.push(piece);
      else others.push(piece);
      if (role !== 'other' && isLast(items)) isOpen = false;
    }
  });
  return { lead, items, others };
}

function roleOf(
  line: Line,
  piece: Piece,
  items: readonly Piece[][],
): 'item' | 'continued' | 'other' {
  if (piece.isItem === true) return 'item';
  if (!piece.isFirst) return 'other';
  if (opening(FILED, piece.text) !== null) return 'item';
  const above = items.at(-1)?.at(-1);
  if (above !== undefined && startsSmall(piece.text) && !line.afterGap) return 'continued';
  return ITEM_END.test(piece.text) && !line.afterGap ? 'item' : 'other';
}

// "Lưu: VT." ends them, unless it goes on: "Lưu: VT, KT,".
function isLast(items: readonly Piece[][]): boolean {
  const [first] = items.at(-1) ?? [];
  const last = items.at(-1)?.at(-1);
  return (
    first !== undefined &&
    opening(FILED, first.text) !== null &&
    (SENTENCE_END.test(last?.text ?? '') || !ITEM_END.test(last?.text ?? ''))
  );
}
