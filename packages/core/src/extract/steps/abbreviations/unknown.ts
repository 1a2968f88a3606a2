import { readRoman } from '../../../domain/number/roman.ts';
import { isDigit, isLetter, isSpace } from '../../../vocabulary/characters.ts';

/** Shorter ones are initials of names and marks of columns; longer ones words in capitals. */
const SHORTEST = 3;
const LONGEST = 8;
/** Shorter passages are labels, addressees, signatures. */
const SHORTEST_PASSAGE = 40;
/** Marks that join letters to a code, a notation, an address. */
const JOINTS = new Set(['/', '-', '.', '_', '@', '&', ':', '#', '+', '’', "'"]);
/** What a Vietnamese syllable in capitals looks like without its tone. */
const SYLLABLE = /^[BCDĐGHKLMNPQRSTVX]{0,3}[AEIOUYĂÂÊÔƠƯ]{1,3}(?:C|CH|M|N|NG|NH|P|T)?$/u;
const CAPITAL_WORD = /^[\p{Lu}\p{M}]{2,}$/u;
/** "(HLP) - Sáng nay …": who wrote the news stands before them. */
const LEAD_IN = /^\(?$/u;
const LEAD_IN_END = /^\)?\s*[-–]\s/u;
const NEARBY = 80;
const LONGEST_NEIGHBOUR = 12;

/** Whether capitals at an offset are part of a longer word, a number or a code. */
export function isWord(text: string, at: number, length: number): boolean {
  return isPart(text, at - 1, -1) || isPart(text, at + length, 1);
}

function isPart(text: string, at: number, step: 1 | -1): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code) || isDigit(code)) return true;
  if (!JOINTS.has(text.charAt(at))) return false;
  const beyond = text.charCodeAt(at + step);
  return isLetter(beyond) || isDigit(beyond);
}

/**
 * Whether capitals that nobody explains may be an abbreviation at all: no syllable, no Roman
 * numeral, not among words in capitals, in a passage that is long enough to be a sentence.
 */
export function mayBeUnknown(text: string, at: number, short: string): boolean {
  if (short.length < SHORTEST || short.length > LONGEST || short.includes('-')) return false;
  if (text.length < SHORTEST_PASSAGE || text.charAt(at + short.length) === '.') return false;
  if (LEAD_IN.test(text.slice(0, at)) && LEAD_IN_END.test(text.slice(at + short.length)))
    return false;
  // what is left of a table
  if (text.slice(Math.max(0, at - NEARBY), at + NEARBY).includes('|')) return false;
  if (SYLLABLE.test(short) || readRoman(short) !== null) return false;
  return !isCapitalWord(wordBefore(text, at)) && !isCapitalWord(wordAfter(text, at + short.length));
}

function isCapitalWord(word: string): boolean {
  return CAPITAL_WORD.test(word);
}

function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (end - start < LONGEST_NEIGHBOUR && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

function wordAfter(text: string, at: number): string {
  let start = at;
  while (isSpace(text.charCodeAt(start))) start += 1;
  let end = start;
  while (end - start < LONGEST_NEIGHBOUR && isLetter(text.charCodeAt(end))) end += 1;
  return text.slice(start, end);
}
