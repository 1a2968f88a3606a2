import {
  type ReadNumber,
  readHeadedNumber,
} from '../../../domain/document-number/read-document-number.ts';
import { type TitleRow, titleRows } from '../../../lexicon/envelope/envelope.ts';
import { compilePhrases, matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { type FoundDate, findDate } from './date-line.ts';
import type { Line } from './lines.ts';

/** A stretch of a line that stands by itself: its left or right column, a number, a date. */
export interface Piece {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Nothing but blanks and signs stands before it. */
  readonly isFirst: boolean;
  /** A bullet stands before it. */
  readonly isItem?: boolean;
  readonly title?: TitleRow;
  readonly number?: ReadNumber['reading'];
  readonly date?: FoundDate;
}

const TITLES = compilePhrases(titleRows, ({ phrases }) => phrases);
/** Signs of Markdown and of tables around words, and lines that are drawn. */
const EDGES = new Set([...'*_#>|~=-–—+•· ', '\t', '\n', '\r']);
const BULLET = /^[\s>|_]*(?:[-–+•]|\*\s)/u;
const COLUMN_GAP = 3;

/** What stands apart in a line of the head: titles, number and date first, then words by columns. */
export function headPieces(line: Line): readonly Piece[] {
  const claimed: Piece[] = [];
  const { tokens, text } = line;
  const claim = (from: number, to: number, what: Omit<Partial<Piece>, 'line'>) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    claimed.push({ line, start, end, text: text.slice(start, end), isFirst: false, ...what });
  };
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  const number = readHeadedNumber(text, tokens, first);
  if (number !== null) claim(first, number.end, { number: number.reading });
  const after = number?.end ?? 0;
  const date = findDate(text, tokens, after);
  if (date !== null) claim(date.from, date.to, { date });
  for (let at = after; at < (date?.from ?? tokens.length); at += 1) {
    const match = matchPhrase(TITLES, tokens, at, text);
    if (match !== null) {
      claim(at, match.end, { title: match.row });
      at = match.end - 1;
    }
  }
  claimed.sort((a, b) => a.start - b.start);
  return withWords(line, claimed);
}

/** The columns of a line, whatever they say. */
export function columnsOf(line: Line): readonly Piece[] {
  return withWords(line, []);
}

function withWords(line: Line, claimed: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const piece of [...claimed, null]) {
    pieces.push(...wordsBetween(line, from, piece?.start ?? line.text.length));
    if (piece === null) break;
    pieces.push(piece);
    from = piece.end;
  }
  return pieces.map((piece, at) => ({ ...piece, isFirst: at === 0 }));
}

// Columns are parted by a tab, a pipe, a break or at least three blanks.
function wordsBetween(line: Line, from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const width = gapAt(line, at, to);
    if (width === 0) continue;
    add(pieces, line, start, at);
    start = at + width;
    at = start - 1;
  }
  add(pieces, line, start, to);
  return pieces;
}

const BREAK = '<br>';

function gapAt({ text }: Line, at: number, to: number): number {
  const sign = text.charAt(at);
  if (sign === '|') return 1;
  if (sign === '<' && text.slice(at, at + BREAK.length).toLowerCase() === BREAK) {
    return BREAK.length;
  }
  if (!isBlank(sign)) return 0;
  let end = at;
  while (end < to && isBlank(text.charAt(end))) end += 1;
  return end - at >= COLUMN_GAP || text.slice(at, end).includes('\t') ? end - at : 0;
}

const isBlank = (sign: string) => sign === ' ' || sign === '\t';

function add(pieces: Piece[], line: Line, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && EDGES.has(line.text.charAt(start))) start += 1;
  while (end > start && EDGES.has(line.text.charAt(end - 1))) end -= 1;
  if (start === end) return;
  const isItem = BULLET.test(line.text.slice(from, start));
  const text = line.text.slice(start, end);
  pieces.push({ line, start, end, text, isFirst: false, ...(isItem ? { isItem } : {}) });
}
