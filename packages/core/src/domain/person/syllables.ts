import { startsUpper } from '../../vocabulary/characters.ts';
import type { Token } from '../../vocabulary/tokenize.ts';

const JOINTS = new Set(["'", '’', '‘', '-']);

/** A syllable of a name, with the index of the token after it. */
export interface Syllable {
  readonly at: number;
  readonly end: number;
  /** Parts that are joined by a sign count as so many: "H'Blan". */
  readonly parts: number;
}

/**
 * The syllables that a name may consist of, from a token on: capitalised words one after the other,
 * or words all in capitals. Parts joined by a sign make one: "H'Hoa", "Y-Blô".
 *
 * @param most How many at the most.
 */
export function syllablesFrom(
  text: string,
  tokens: readonly Token[],
  from: number,
  most: number,
): readonly Syllable[] {
  const syllables: Syllable[] = [];
  const first = tokens[from];
  if (first === undefined || !isSyllable(text, first)) return [];
  let at = from;
  let isCapitals = isInCapitals(text, first);
  while (syllables.length < most) {
    const token = tokens[at];
    if (token === undefined || !isSyllable(text, token)) break;
    if (at > from && (!token.spaced || isFar(tokens[at - 1], token))) break;
    const capitals = isInCapitals(text, token);
    // one letter may be either: "Y Thanh", "NGUYỄN VĂN A"
    if (token.end - token.start > 1) {
      const isFirstLong = syllables.every((it) => isOneLetter(tokens, it));
      if (isFirstLong) isCapitals = capitals;
      else if (capitals !== isCapitals) break;
    }
    let end = at + 1;
    let parts = 1;
    while (isJoint(tokens[end]) && isJoinedPart(text, tokens[end + 1])) {
      end += 2;
      parts += 1;
    }
    syllables.push({ at, end, parts });
    at = end;
  }
  return syllables;
}

/** Two columns of a header stand farther apart than two words. */
const WIDEST_BLANK = 2;

function isFar(before: Token | undefined, token: Token): boolean {
  return before !== undefined && token.start - before.end > WIDEST_BLANK;
}

/** Whether a name is written all in capitals. */
export function isInCapitals(text: string, { start, end }: Pick<Token, 'start' | 'end'>): boolean {
  const written = text.slice(start, end);
  return written.length > 1 && written === written.toUpperCase();
}

function isOneLetter(tokens: readonly Token[], { at, end }: Syllable): boolean {
  const token = tokens[at] as Token;
  return end === at + 1 && token.end - token.start === 1;
}

const DIGIT_OR_UPPER_INSIDE = /\d|\p{Ll}\p{Lu}/u;

function isSyllable(text: string, { kind, start, end }: Token): boolean {
  if (kind !== 'word' || !startsUpper(text.charAt(start))) return false;
  return !DIGIT_OR_UPPER_INSIDE.test(text.slice(start, end));
}

function isJoint(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && JOINTS.has(token.key);
}

function isJoinedPart(text: string, token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && isWordOfName(text, token);
}

// "H'hoa" is written with a small letter as well
function isWordOfName(text: string, { kind, start, end }: Token): boolean {
  return kind === 'word' && !DIGIT_OR_UPPER_INSIDE.test(text.slice(start, end));
}
