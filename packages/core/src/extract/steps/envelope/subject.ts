import { typeNameAt } from '../../../domain/document-number/type-names.ts';
import {
  aboutWords,
  addresseeWords,
  bodyOpenings,
  decidingOrgans,
  positionHeads,
} from '../../../lexicon/envelope/envelope.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Line } from './lines.ts';
import { columnsOf, type Piece } from './pieces.ts';
import { isCapitals, opening, phrases, startsSmall } from './words.ts';

const ABOUT = phrases(aboutWords);
const ADDRESSEES = phrases(addresseeWords);
const BODY = phrases(bodyOpenings);
const DECIDERS = phrases([...positionHeads, ...decidingOrgans]);
const MARKED = /^\s*(?:\*\*|#{1,6}\s+)?(?:[IVX]+|\d+|[a-zđ])[.)]\s/u;
const BULLET = /^\s*[-+•]\s/u;
const LONGEST = 260;
const MOST_LINES = 6;

/** The type of document that a piece names in capitals, or as the whole of its line. */
export function typeOf(piece: Piece): { readonly text: string; readonly end: number } | null {
  const tokens = tokenize(piece.text);
  const named = typeNameAt(piece.text, tokens, 0);
  if (named === null) return null;
  const end = tokens[named.end - 1]?.end ?? 0;
  const text = piece.text.slice(0, end);
  return isCapitals(text) || named.end === tokens.length ? { text, end } : null;
}

/** The type and subject of a document, with the pieces that they are made of. */
export interface TypeAndSubject {
  readonly type?: { readonly text: string; readonly piece: Piece };
  readonly subject: readonly Piece[];
}

/** Reads the type of document and its subject, from the line at which the head ends. */
export function readSubject(lines: readonly Line[], at: number): TypeAndSubject {
  const line = lines[at];
  const first = line === undefined ? undefined : columnsOf(line)[0];
  const type = first === undefined ? null : typeOf(first);
  if (first === undefined || type === null) return { subject: [] };
  const rest = first.text.slice(type.end).trim();
  const own = { ...first, end: first.start + type.end, text: type.text };
  const begun = rest === '' ? [] : [{ ...first, start: first.end - rest.length, text: rest }];
  return {
    type: { text: type.text, piece: own },
    subject: goOn(lines, at + 1, begun),
  };
}

/** Reads the subject of a letter without a type: "V/v …" below its number. */
export function readAbout(others: readonly Piece[]): readonly Piece[] {
  const at = others.findIndex(({ text }) => opening(ABOUT, text) !== null);
  const first = others[at];
  if (first === undefined) return [];
  const subject = [first];
  for (const piece of others.slice(at + 1)) {
    if (piece.line.afterGap || opening(ADDRESSEES, piece.text) !== null) break;
    subject.push(piece);
  }
  return subject;
}

function goOn(lines: readonly Line[], from: number, begun: readonly Piece[]): readonly Piece[] {
  const subject = [...begun];
  for (const line of lines.slice(from, from + MOST_LINES)) {
    const [piece] = columnsOf(line);
    // a drawn line ends nothing
    if (piece === undefined) continue;
    if (isBody(line, piece, subject)) break;
    subject.push(piece);
  }
  return subject;
}

function isBody({ text, afterGap }: Line, piece: Piece, subject: readonly Piece[]): boolean {
  if (text.length > LONGEST || MARKED.test(text) || BULLET.test(text)) return true;
  if (piece.text.startsWith('(') || /[:;.]$/u.test(piece.text)) return true;
  if (opening(ADDRESSEES, piece.text) !== null) return true;
  const last = subject.at(-1);
  if (last === undefined) return false;
  if (startsSmall(piece.text)) return false;
  const isAlike = isCapitals(piece.text) && isCapitals(last.text);
  // a decision names who decides below its subject
  if (isAlike && opening(DECIDERS, piece.text) !== null) return true;
  return (afterGap && !isAlike) || opening(BODY, piece.text) !== null;
}
