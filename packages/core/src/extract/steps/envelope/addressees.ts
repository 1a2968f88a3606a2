import { addresseeWords } from '../../../lexicon/envelope/envelope.ts';
import { plainText } from '../../../text/view.ts';
import type { Line } from './lines.ts';
import { columnsOf, type Piece } from './pieces.ts';
import { opening, phrases, startsSmall, trimmed } from './words.ts';

const ADDRESSEES = phrases(addresseeWords);
const BULLET = /^\s*[-+•*]\s/u;
const ENDS = new Set([...' \t-+•*;.,']);
const MOST_LINES = 30;

/** To whom a document is addressed, with the pieces that say so. */
export interface Addressees {
  readonly names: readonly string[];
  readonly pieces: readonly Piece[];
}

/** Reads "Kính gửi" and the names after it, on its line or in a list below. */
export function readAddressees(lines: readonly Line[]): Addressees | null {
  const at = lines.findIndex((line) => begins(line) !== null);
  const line = lines[at];
  const piece = line === undefined ? null : begins(line);
  if (line === undefined || piece === null) return null;
  const inline = columnsOf(line)
    .map(({ text }) => text)
    .join(' ')
    .replace(/^[^:]*:?/u, '');
  return readNames(lines.slice(at + 1, at + 1 + MOST_LINES), inline, piece);
}

function begins(line: Line): Piece | null {
  const [piece] = columnsOf(line);
  return piece !== undefined && opening(ADDRESSEES, piece.text) !== null ? piece : null;
}

function readNames(lines: readonly Line[], inline: string, first: Piece): Addressees {
  const pieces = [first];
  const names = plainText(inline) === '' ? [] : inline.split(';').map(plainText);
  for (const line of lines) {
    const columns = columnsOf(line);
    const [piece] = columns;
    if (piece === undefined) continue;
    const isItem = BULLET.test(line.text);
    const goesOn = !isItem && startsSmall(piece.text) && !line.afterGap && names.length > 0;
    if (!isItem && !goesOn) break;
    const text = plainText(columns.map((column) => column.text).join(' '));
    if (isItem) names.push(text);
    else names.push(`${names.pop()} ${text}`);
    pieces.push(...columns);
  }
  const all = names.map((name) => trimmed(name, ENDS));
  return { names: all.filter((name) => name !== ''), pieces };
}
