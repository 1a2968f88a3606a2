import { shortenings } from '../lexicon/shortenings/shortenings.ts';
import { isDigit, isLetter, isSpace, startsUpper } from '../vocabulary/characters.ts';
import { fold } from '../vocabulary/fold.ts';

/** A sentence of a view, blanks at its ends left out. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const STOP = /[.!?…]/gu;
const OPENERS = new Set(['“', '"', '(', '‘', "'", '-', '+']);
const SHORTENED = new Set(shortenings.map(fold));

/**
 * Cuts NFC text into sentences: a full stop, question or exclamation mark or ellipsis followed by
 * a blank and a capital, a digit or an opening sign ends one, unless the stop shortens a word.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = skipBlanks(text, 0);
  STOP.lastIndex = from;
  while (STOP.test(text)) {
    const index = STOP.lastIndex - 1;
    if (index < from || !endsSentence(text, index)) continue;
    sentences.push({ start: from, end: index + 1 });
    from = skipBlanks(text, index + 1);
  }
  let end = text.length;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (end > from) sentences.push({ start: from, end });
  return sentences;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function endsSentence(text: string, stop: number): boolean {
  if (!isSpace(text.charCodeAt(stop + 1))) return false;
  if (text[stop] === '.' && SHORTENED.has(wordBefore(text, stop))) return false;
  const next = skipBlanks(text, stop + 1);
  if (next >= text.length) return false;
  const code = text.charCodeAt(next);
  if (isLetter(code)) return startsUpper(text.charAt(next));
  return isDigit(code) || OPENERS.has(text.charAt(next));
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return fold(text.slice(start, end));
}
