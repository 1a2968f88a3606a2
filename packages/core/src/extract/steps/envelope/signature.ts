import { positionHeads, signedWords, unsignedWords } from '../../../lexicon/envelope/envelope.ts';
import { familyNames } from '../../../lexicon/family-names/family-names.ts';
import { ranks } from '../../../lexicon/ranks/ranks.ts';
import { startsUpper } from '../../../vocabulary/characters.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { compilePhrases, matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import { type CapacityReading, readCapacity } from './capacity.ts';
import type { Piece } from './pieces.ts';
import { isCapitals, isWhole, opening, phrases, trimmed } from './words.ts';

const POSITIONS = phrases(positionHeads);
const SIGNED = phrases(signedWords);
const UNSIGNED = phrases(unsignedWords);
const RANKS = compilePhrases(ranks, (row) => row.phrases);
const BRACKETS = new Set([...' \t()[]*_.']);
const FAMILY_NAMES = new Set(familyNames.map(fold));
const [SHORTEST_NAME, LONGEST_NAME] = [2, 6];
/** How many pieces there are at most between the capacity and the name. */
const MOST_PIECES = 12;

/** A signature: in what capacity, as what, and who. */
export interface Signature {
  readonly capacities: readonly (CapacityReading & {
    readonly of: string;
    readonly piece: Piece;
  })[];
  readonly title?: string;
  readonly name?: { readonly text: string; readonly name: string; readonly piece: Piece };
  readonly isSigned: boolean;
  readonly pieces: readonly Piece[];
}

/** Reads the first signature among pieces of text; null where there is none. */
export function readSignature(pieces: readonly Piece[]): Signature | null {
  const from = pieces.findIndex(begins);
  if (from < 0) return null;
  const used: Piece[] = [];
  const capacities: (CapacityReading & { of: string; piece: Piece })[] = [];
  const title: string[] = [];
  let isSigned = false;
  for (const piece of pieces.slice(from, from + MOST_PIECES)) {
    const { text } = piece;
    const capacity = readCapacity(text);
    const name = title.length + capacities.length === 0 ? null : nameOf(piece);
    if (capacity !== null && title.length === 0) capacities.push(opened(capacity, piece, title));
    else if (isWhole(SIGNED, inner(text))) isSigned = true;
    else if (isWhole(UNSIGNED, inner(text))) isSigned ||= false;
    else if (isCapitals(text) && isPosition(text)) title.push(text);
    else if (name !== null) {
      used.push(piece);
      return put(capacities, title, isSigned, used, name);
    } else if (isCapitals(text) && !isSigned && !piece.line.afterGap) {
      // a line too long for its column goes on in the next
      const last = capacities.at(-1);
      if (title.length > 0) title.push(text);
      else if (last === undefined) break;
      else last.of = `${last.of} ${text}`;
    } else break;
    used.push(piece);
  }
  return used.length === 0 ? null : put(capacities, title, isSigned, used, null);
}

const begins = ({ text }: Piece) =>
  isCapitals(text) && (readCapacity(text) !== null || opening(POSITIONS, text) !== null);

// "Q. CHỦ TỊCH" says at once what the signer is.
function opened(capacity: CapacityReading, piece: Piece, title: string[]) {
  if (capacity.row.capacity !== 'Q') return { ...capacity, of: capacity.rest, piece };
  title.push(capacity.rest);
  return { ...capacity, of: '', piece };
}

function put(
  capacities: Signature['capacities'],
  title: readonly string[],
  isSigned: boolean,
  pieces: readonly Piece[],
  name: Signature['name'] | null,
): Signature {
  return {
    capacities,
    ...(title.length === 0 ? {} : { title: title.join(' ') }),
    ...(name === null || name === undefined ? {} : { name }),
    isSigned,
    pieces,
  };
}

const isPosition = (text: string) => opening(POSITIONS, text) !== null;
const inner = (text: string) => trimmed(text, BRACKETS);

// Two to six words with capitals and nothing else, a rank or degree before them left out.
function nameOf(piece: Piece): Signature['name'] | null {
  const text = inner(piece.text);
  const lead = endOfRank(text);
  const name = text.slice(lead).replace(/^[\s.]+/u, '');
  const words = name.split(/\s+/u);
  const isName = words.every((word) => /^[\p{L}\p{M}'’]+$/u.test(word) && startsUpper(word));
  const fits = words.length >= SHORTEST_NAME && words.length <= LONGEST_NAME;
  // in capitals it might be a heading: then its first word must be a family name
  if (isCapitals(name) && !FAMILY_NAMES.has(fold(words[0] ?? ''))) return null;
  return isName && fits ? { text, name, piece } : null;
}

function endOfRank(text: string): number {
  const tokens = tokenize(text);
  const match = matchPhrase(RANKS, tokens, 0, text);
  return match === null ? 0 : (tokens[match.end - 1]?.end ?? 0);
}
