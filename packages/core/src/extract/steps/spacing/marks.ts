import { shortenings } from '../../../lexicon/shortenings/shortenings.ts';
import { isDigit, isLetter, startsUpper } from '../../../vocabulary/characters.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { isAddress, type Spacing } from './chunk.ts';

const POINT = '.';
const ELLIPSIS = '…';
const SHORTENED = new Set(shortenings.map(fold));
const LONGEST_SHORTENED = 8;
const CLOSERS = new Set([')', '”', '%']);

/**
 * The mark at an offset with a suggestion if the blank after it is missing, or if it is a stop too
 * many; null for anything else.
 */
export function markAt(text: string, at: number): Spacing | null {
  const mark = text.charAt(at);
  switch (mark) {
    case ',':
    case ';':
      return lacksBlank(text, at) ? { start: at, end: at + 1, suggestion: `${mark} ` } : null;
    case POINT:
      return stopsAt(text, at);
    case ELLIPSIS:
      return text.charAt(at + 1) === POINT && text.charAt(at + 2) !== POINT
        ? { start: at, end: at + 2, suggestion: mark }
        : null;
    default:
      return null;
  }
}

// Between two words, or a figure and a word; single letters number something ("điểm a,b").
function lacksBlank(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 1);
  if (!isLetter(after) || !isLetter(text.charCodeAt(at + 2))) return false;
  const before = text.charCodeAt(at - 1);
  const isAfterWord = isLetter(before) && isLetter(text.charCodeAt(at - 2));
  const follows = isAfterWord || isDigit(before) || CLOSERS.has(text.charAt(at - 1));
  return follows && !isAddress(text, at, at + 1);
}

// A run of stops: one between two sentences, or four for an ellipsis.
function stopsAt(text: string, at: number): Spacing | null {
  let end = at + 1;
  while (text.charAt(end) === POINT) end += 1;
  const count = end - at;
  const isAfterWord = isLetter(text.charCodeAt(at - 1));
  const goesOn = isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end));
  if (count === 4 && isAfterWord && !goesOn && text.charAt(end) !== ELLIPSIS) {
    return { start: at, end, suggestion: '...' };
  }
  if (count === 1 && partsSentences(text, at)) return { start: at, end, suggestion: '. ' };
  return { start: at, end };
}

// "xong.Phòng Kinh tế": small letters before the stop, a capital and a small letter after it
function partsSentences(text: string, at: number): boolean {
  const [before, last] = [text.charAt(at - 2), text.charAt(at - 1)];
  const [first, next] = [text.charAt(at + 1), text.charAt(at + 2)];
  const isSentence = isSmall(before) && isSmall(last) && isCapital(first) && isSmall(next);
  return isSentence && !SHORTENED.has(wordBefore(text, at)) && !isAddress(text, at, at + 1);
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (end - start < LONGEST_SHORTENED && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return fold(text.slice(start, end));
}

function isSmall(char: string): boolean {
  return isLetter(char.charCodeAt(0)) && !startsUpper(char);
}

function isCapital(char: string): boolean {
  return isLetter(char.charCodeAt(0)) && startsUpper(char);
}
