import { capacityRows, recipientWords } from '../../../lexicon/envelope/envelope.ts';
import { isSpace } from '../../../vocabulary/characters.ts';
import type { DocumentReading } from '../../read-document.ts';
import { readCapacity } from './capacity.ts';
import { type Line, linesFrom } from './lines.ts';
import { columnsOf, type Piece } from './pieces.ts';
import { readRecipients } from './recipients.ts';
import { readSignature, type Signature } from './signature.ts';
import { isCapitals, opening, phrases } from './words.ts';

const RECIPIENTS = phrases(recipientWords);
/** The first two letters of "Nơi nhận", "TM.", "K/T" and their like, small, large, and decomposed. */
const BEGINNINGS = new Set(
  [...recipientWords, ...capacityRows.flatMap(({ state, party = state }) => [state, party])]
    .flatMap((words) => [words, words.toUpperCase()])
    .flatMap((words) => [words, words.normalize('NFD')])
    .map((words) => words.slice(0, 2)),
);
const SIGNS = new Set([...'*_#>|/-']);
const TAIL = 60;
/** How many lines a signature above the recipients may have. */
const ABOVE = 14;

/** Who gets a document and who signed it. */
export interface Tail {
  readonly recipients?: { readonly lead: Piece; readonly items: readonly Piece[][] };
  readonly signature?: Signature;
}

/**
 * Reads the recipients and the signature, one above the other or side by side, wherever the first of
 * them stands below a line of the text: annexes may follow.
 */
export function readTail(reading: DocumentReading, from: number): Tail {
  let above: number | null = null;
  for (let index = from; index < reading.lineStarts.length; index += 1) {
    if (!mayBegin(reading, index)) continue;
    const [line] = linesFrom(reading, index, 1);
    const [first] = line === undefined ? [] : columnsOf(line);
    if (first === undefined) continue;
    if (isRecipientsLead(first)) {
      const signed =
        above === null || index - above > ABOVE ? null : signedAbove(reading, above, index);
      return readBoth(linesFrom(reading, index, TAIL), first, signed);
    }
    if (above === null && isCapitals(first.text) && readCapacity(first.text) !== null)
      above = index;
  }
  const signed = above === null ? null : signedAbove(reading, above, above + ABOVE);
  return signed === null ? {} : { signature: signed };
}

function signedAbove(reading: DocumentReading, from: number, to: number): Signature | null {
  return readSignature(linesFrom(reading, from, to - from).flatMap(columnsOf));
}

function readBoth(lines: readonly Line[], first: Piece, signed: Signature | null): Tail {
  const { lead, items, others } = readRecipients(lines, first);
  const signature = signed ?? readSignature(others);
  return { recipients: { lead, items }, ...(signature === null ? {} : { signature }) };
}

// "Nơi nhận:" with nothing after it but the other column.
function isRecipientsLead(piece: Piece): boolean {
  const end = opening(RECIPIENTS, piece.text);
  const rest = end === null ? null : piece.text.slice(end).replace(/[\s:*]/gu, '');
  return rest === '';
}

// Most lines begin with another letter, and are looked at no further.
function mayBegin({ original, lineStarts }: DocumentReading, index: number): boolean {
  const end = lineStarts[index + 1] ?? original.length;
  for (let at = lineStarts[index] ?? 0; at < end; at += 1) {
    const isPassed = SIGNS.has(original.charAt(at)) || isSpace(original.charCodeAt(at));
    if (!isPassed) return BEGINNINGS.has(original.slice(at, at + 2));
  }
  return false;
}
