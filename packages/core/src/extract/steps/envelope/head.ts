import type { Deviation } from '../../../domain/document-number/deviation.ts';
import type { ReadNumber } from '../../../domain/document-number/read-document-number.ts';
import type { EnvelopePart } from '../../../domain/report/envelope.ts';
import {
  addresseeWords,
  bodyOpenings,
  type TitleRow,
  titleRows,
} from '../../../lexicon/envelope/envelope.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { FoundDate } from './date-line.ts';
import type { Line } from './lines.ts';
import { headPieces, type Piece } from './pieces.ts';
import { typeOf } from './subject.ts';
import { isCapitals, opening, phrases } from './words.ts';

/** A part of the frame and the pieces that it is made of. */
export interface FoundPart {
  readonly part: EnvelopePart;
  readonly pieces: readonly Piece[];
}

/** What stands at the top of a document. */
export interface Head {
  readonly parts: readonly FoundPart[];
  readonly system?: TitleRow['system'];
  readonly organs: readonly Piece[];
  readonly number?: ReadNumber['reading'];
  readonly date?: FoundDate;
  readonly deviations: readonly { readonly deviation: Deviation; readonly piece: Piece }[];
  /** Pieces below the number that are none of these: "V/v …". */
  readonly others: readonly Piece[];
  /** Place in the list of the line where the type of document or the body begins. */
  readonly end: number;
}

const LONGEST = 180;
/** How many lines of the organ's name may stand above the first line that gives the head away. */
const ABOVE = 4;
const ADDRESSEES = phrases(addresseeWords);
const BODY = phrases(bodyOpenings);

/** Reads the head of a document; null where none begins in the lines. */
export function readHead(lines: readonly Line[]): Head | null {
  const pieces = lines.map((line) => (line.text.length > LONGEST ? [] : headPieces(line)));
  const anchor = pieces.findIndex(
    (line, at) => line.some(isTelling) || isBrokenTitle(line, pieces[at + 1] ?? []),
  );
  if (anchor < 0) return null;
  const head = gather(pieces, beginning(pieces, anchor));
  const isTitled = head.parts.some(({ part }) => part === 'state-title' || part === 'party-title');
  const isNumbered = head.number !== undefined;
  const type = pieces[head.end]?.[0];
  const isTyped = type !== undefined && typeOf(type) !== null;
  return isTitled || (isNumbered && (head.date !== undefined || isTyped)) ? head : null;
}

const isTelling = ({ title, number, text }: Piece) =>
  number !== undefined || (title !== undefined && title.part !== 'motto' && isCapitals(text));

const isBrokenTitle = (line: readonly Piece[], below: readonly Piece[]) =>
  line.some((piece) => beginsTitle(piece) && below.some((next) => completes(piece, next) !== null));

// Lines in capitals right above it name the organ.
function beginning(pieces: readonly (readonly Piece[])[], anchor: number): number {
  let at = anchor;
  while (at > 0 && anchor - at < ABOVE) {
    const above = pieces[at - 1] ?? [];
    if (above.some((piece) => !isCapitals(piece.text))) break;
    at -= 1;
  }
  return at;
}

function gather(pieces: readonly (readonly Piece[])[], from: number): Head {
  const parts: FoundPart[] = [];
  const organs: Piece[] = [];
  const others: Piece[] = [];
  const deviations: { deviation: Deviation; piece: Piece }[] = [];
  let [number, date, system] = [undefined, undefined, undefined] as [
    Head['number'],
    Head['date'],
    Head['system'],
  ];
  let broken: Piece | null = null;
  let at = from;
  for (; at < pieces.length; at += 1) {
    const line = pieces[at] ?? [];
    if (at > from && isBodyLine(line)) break;
    for (const piece of line) {
      if (piece.title !== undefined) {
        parts.push({ part: piece.title.part, pieces: [piece] });
        if (piece.title.part !== 'motto') system ??= piece.title.system;
      } else if (piece.number !== undefined && number === undefined) {
        number = piece.number;
        parts.push({ part: 'number', pieces: [piece] });
        for (const deviation of number.deviations ?? []) deviations.push({ deviation, piece });
      } else if (piece.date !== undefined && date === undefined) {
        date = piece.date;
        parts.push({ part: 'place-and-date', pieces: [piece] });
        for (const deviation of date.deviations) deviations.push({ deviation, piece });
      } else {
        const row: TitleRow | null = broken === null ? null : completes(broken, piece);
        if (row !== null && broken !== null) {
          parts.push({ part: row.part, pieces: [broken, piece] });
          system ??= row.system;
          broken = null;
        } else if (beginsTitle(piece)) broken = piece;
        else {
          const organ = number === undefined ? inCapitals(piece) : null;
          if (organ === null) others.push(piece);
          else organs.push(organ);
        }
      }
    }
  }
  return {
    parts,
    organs,
    others,
    deviations,
    end: at,
    ...(system === undefined ? {} : { system }),
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
  };
}

const FEWEST_CAPITALS = 2;

// The words in capitals with which a piece begins; those after them are of the other column, where
// the blanks between the two were lost.
function inCapitals(piece: Piece): Piece | null {
  if (isCapitals(piece.text)) return piece;
  const words = tokenize(piece.text);
  const small = words.findIndex(
    ({ kind, start, end }) => kind === 'word' && !isCapitals(piece.text.slice(start, end)),
  );
  const end = words[small - 1]?.end ?? 0;
  const text = piece.text.slice(0, end);
  return small >= FEWEST_CAPITALS && isCapitals(text)
    ? { ...piece, end: piece.start + end, text }
    : null;
}

// The head ends where the type of document, the addressees or the body begin.
function isBodyLine(line: readonly Piece[]): boolean {
  const [first] = line;
  if (first === undefined) return false;
  if (first.title !== undefined || first.number !== undefined || first.date !== undefined) {
    return false;
  }
  if (first.line.text.length > LONGEST) return true;
  if (opening(BODY, first.text) !== null && !isCapitals(first.text)) return true;
  return typeOf(first) !== null || opening(ADDRESSEES, first.text) !== null;
}

const TITLE_KEYS = titleRows.flatMap((row) =>
  row.phrases.map((phrase) => ({ row, keys: wordsOf(phrase) })),
);
const keysOf = (piece: Piece) => wordsOf(piece.text);

// Signs between them may fall away with the blanks at the end of a line: "Độc lập -".
function wordsOf(text: string): readonly string[] {
  return tokenize(text).flatMap(({ kind, key }) => (kind === 'word' ? [key] : []));
}

// "CỘNG HÒA XÃ HỘI" over "CHỦ NGHĨA VIỆT NAM"
function beginsTitle(piece: Piece): boolean {
  const keys = keysOf(piece);
  return TITLE_KEYS.some(
    ({ keys: whole }) =>
      keys.length > 0 && keys.length < whole.length && keys.every((key, at) => key === whole[at]),
  );
}

function completes(first: Piece, second: Piece): TitleRow | null {
  const keys = [...keysOf(first), ...keysOf(second)].join(' ');
  return TITLE_KEYS.find(({ keys: whole }) => whole.join(' ') === keys)?.row ?? null;
}
