import { organHeads, unfinishedEnds, unfinishedHeads } from '../../../lexicon/envelope/envelope.ts';
import type { Piece } from './pieces.ts';
import { isWhole, opening, phrases } from './words.ts';

const HEADS = phrases(organHeads);
const UNFINISHED = phrases(unfinishedHeads);
const LETTER = /\p{L}/u;

/**
 * The organs that the lines at the top left name, each with its lines: the issuing one last, the one
 * above it before. A line that begins like no organ goes on with the line above it.
 */
export function groupOrgans(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    if (!LETTER.test(piece.text)) continue;
    const last = groups.at(-1);
    const above = last?.map(({ text }) => text).join(' ') ?? '';
    const isNew = opening(HEADS, piece.text) !== null && !isUnfinished(above);
    if (last === undefined || isNew) groups.push([piece]);
    else last.push(piece);
  }
  return groups.filter(([first]) => first !== undefined && opening(HEADS, first.text) !== null);
}

function isUnfinished(text: string): boolean {
  const lower = text.toLowerCase();
  return isWhole(UNFINISHED, text) || unfinishedEnds.some((end) => lower.endsWith(` ${end}`));
}
