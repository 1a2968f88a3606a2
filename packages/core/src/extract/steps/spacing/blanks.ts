import { isDigit, isLetter, isSpace } from '../../../vocabulary/characters.ts';
import { isAddress, type Spacing } from './chunk.ts';

const SPACE = 0x20;
const OPENERS = new Set(['(', '“']);
const CLOSERS = new Set([')', '”']);
const COMMAS = new Set([',', ';']);
/** More of them set something apart. */
const MOST_DOUBLED = 3;
/** Shorter lines are titles, captions and parts of letterheads. */
const SHORTEST_PROSE = 60;

/**
 * The run of blanks that begins at an offset, or null where none does: with a suggestion if it is
 * before a mark, after an opening one, or doubled within a sentence.
 *
 * @param isAligned Whether blanks part columns there.
 */
export function blanksAt(text: string, at: number, isAligned: () => boolean): Spacing | null {
  if (text.charCodeAt(at) !== SPACE) return null;
  let end = at + 1;
  while (text.charCodeAt(end) === SPACE) end += 1;
  const [before, next] = [text.charAt(at - 1), text.charAt(end)];
  const isAtEdge = before === '' || next === '' || isSpace(before.charCodeAt(0));
  if (isAtEdge || isSpace(next.charCodeAt(0)) || isAligned()) return { start: at, end };
  return (
    beforeMark(text, at, end) ?? {
      start: at,
      end,
      ...(afterOpener(before, next) ? { suggestion: '' } : {}),
      ...(isDoubled(text, at, end) ? { suggestion: ' ' } : {}),
    }
  );
}

function beforeMark(text: string, start: number, at: number): Spacing | null {
  const mark = text.charAt(at);
  const end = at + 1;
  const before = text.charCodeAt(start - 1);
  const isAfterWord = isLetter(before) || isDigit(before) || CLOSERS.has(text.charAt(start - 1));
  const next = text.charCodeAt(end);
  // a mark that is joined to an address is taken for a part of it
  if (!isAfterWord || isAddress(text, start, start)) return null;
  if (COMMAS.has(mark)) return { start, end, suggestion: isLetter(next) ? `${mark} ` : mark };
  if (mark === '%' && isDigit(before)) return { start, end, suggestion: mark };
  const ends = end >= text.length || isSpace(next);
  if (mark === '.' && ends) return { start, end, suggestion: mark };
  // one that opens a quotation by mistake has a word right after it
  return CLOSERS.has(mark) && !isLetter(next) ? { start, end, suggestion: mark } : null;
}

// "(   )" and "(  /7/2026)" are to be filled in
function afterOpener(before: string, next: string): boolean {
  const code = next.charCodeAt(0);
  return OPENERS.has(before) && (isLetter(code) || isDigit(code));
}

// Within a sentence: not after its end, nor in a line that is no prose.
function isDoubled(text: string, start: number, end: number): boolean {
  const count = end - start;
  if (count < 2 || count > MOST_DOUBLED || text.length < SHORTEST_PROSE) return false;
  const [before, next] = [text.charAt(start - 1), text.charAt(end)];
  const follows = isLowerOrDigit(before) || COMMAS.has(before);
  const goesOn = isLetter(next.charCodeAt(0)) || isDigit(next.charCodeAt(0)) || OPENERS.has(next);
  return follows && goesOn;
}

function isLowerOrDigit(char: string): boolean {
  const code = char.charCodeAt(0);
  return isDigit(code) || (isLetter(code) && char === char.toLowerCase());
}
