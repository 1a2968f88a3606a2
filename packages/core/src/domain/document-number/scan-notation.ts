import type { Token } from '../../vocabulary/tokenize.ts';

/** The words of a notation with the signs that join them: "BC-UBND", "NQ/TU". */
export interface ScannedNotation {
  /** The words between the marks: "UBND", "TH&KT". */
  readonly parts: readonly string[];
  /** The mark before each of them, a dash of any length as "-". */
  readonly marks: readonly string[];
  readonly hasBlanks: boolean;
  readonly hasDash: boolean;
  /** Index of the token after it. */
  readonly end: number;
}

const DASHES = new Set(['-', '–', '—']);
const MOST_PARTS = 5;

/** The mark that a token is between the words of a notation, or null. */
export function markOf(token: Token | undefined): '-' | '/' | null {
  if (token === undefined) return null;
  return DASHES.has(token.key) ? '-' : token.key === '/' ? '/' : null;
}

/**
 * Scans a notation from the mark before its first word on.
 *
 * @param mayHaveBlanks Blanks around its marks are passed over.
 */
export function scanNotation(
  text: string,
  tokens: readonly Token[],
  at: number,
  mayHaveBlanks: boolean,
): ScannedNotation | null {
  const parts: string[] = [];
  const marks: string[] = [];
  let [hasBlanks, hasDash, end] = [false, false, at];
  while (parts.length < MOST_PARTS) {
    const mark = markOf(tokens[end]);
    const last = mark === null ? null : endOfPart(text, tokens, end + 1);
    if (mark === null || last === null) break;
    const isSpaced = [tokens[end], tokens[end + 1]].some((token) => token?.spaced === true);
    if (isSpaced && !mayHaveBlanks) break;
    hasBlanks ||= isSpaced;
    hasDash ||= mark === '-' && tokens[end]?.key !== '-';
    marks.push(mark);
    parts.push(text.slice(tokens[end + 1]?.start, tokens[last - 1]?.end));
    end = last;
  }
  return parts.length === 0 ? null : { parts, marks, hasBlanks, hasDash, end };
}

// "UBND", "QyĐ", "TH&KT", "UBTVQH15": a word in capitals and what is glued to it.
function endOfPart(text: string, tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  if (first?.kind !== 'word' || !isCode(text.slice(first.start, first.end))) return null;
  let end = at + 1;
  if (tokens[end]?.kind === 'number' && tokens[end]?.spaced === false) end += 1;
  const [and, next] = [tokens[end], tokens[end + 1]];
  const isJoined = and?.key === '&' && !and.spaced && next?.kind === 'word' && !next.spaced;
  return isJoined && isCode(text.slice(next.start, next.end)) ? end + 2 : end;
}

// At least two letters, two of them in capitals.
function isCode(word: string): boolean {
  const capitals = [...word].filter((letter) => letter !== letter.toLowerCase()).length;
  return word.length > 1 && capitals > 1;
}
