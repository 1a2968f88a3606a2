import { isDigit, isLetter, isSpace } from '../../../vocabulary/characters.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { type Blank, isLedToFigure, personLeadBefore, unitAfter } from './surroundings.ts';

const LONGEST_WORD = 16;
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

interface Run {
  readonly start: number;
  readonly end: number;
  readonly isLong: boolean;
  /** Made of the letter x, in capitals, which may be a Roman numeral. */
  readonly isCapitals: boolean;
}

/**
 * Dots or the letter x where a figure or a name is to come: "… tỷ đồng", "đồng chí ………", "xxx hộ".
 * An ellipsis that ends a list or a sentence stands right after its last word, or after a comma.
 */
export function dottedBlank(text: string, at: number, vocabulary: Vocabulary): Blank | null {
  const run = runAt(text, at);
  if (run === null || !standsApart(text, run)) return null;
  const unit = unitAfter(text, run.end, vocabulary);
  if (unit !== null) {
    const isFigure = !unit.isCounted || isLedToFigure(text, run.start);
    if (isFigure && !(run.isCapitals && unit.isCounted)) {
      return { start: run.start, end: unit.end, unit: unit.text };
    }
  }
  if (!followsOn(text, run)) return null;
  const person = personLeadBefore(text, run.start);
  if (person !== null) return { start: person, end: run.end };
  const area = run.isLong ? areaBefore(text, run.start, vocabulary) : null;
  return area === null ? null : { start: area, end: run.end };
}

// The run of dots, or of the letter x, that begins at an offset, with brackets around it.
function runAt(text: string, at: number): Run | null {
  const close = CLOSES[text.charAt(at)];
  const from = close === undefined ? at : at + 1;
  const first = text.charAt(from);
  const isLetterX = first === 'x' || first === 'X';
  let end = from;
  let width = 0;
  for (; end < text.length; end += 1) {
    const char = text.charAt(end);
    if (isLetterX ? char !== first : char !== '.' && char !== '…') break;
    width += char === '…' ? ELLIPSIS_WIDTH : 1;
  }
  if (width < (isLetterX ? 2 : ELLIPSIS_WIDTH)) return null;
  if (close !== undefined) {
    if (text.charAt(end) !== close) return null;
    end += 1;
  }
  const isLong = width > ELLIPSIS_WIDTH;
  return { start: at, end, isLong, isCapitals: first === 'X' };
}

const ELLIPSIS_WIDTH = 3;

// A blank and a word stand before it, and no letter or digit is joined to it.
function standsApart(text: string, { start, end }: Run): boolean {
  if (!isSpace(text.charCodeAt(start - 1))) return false;
  const next = text.charCodeAt(end);
  if (isLetter(next) || isDigit(next)) return false;
  const before = text.slice(Math.max(0, start - LONGEST_WORD), start).trimEnd();
  return isLetter(before.charCodeAt(before.length - 1));
}

// Something is said of the name that is to come: the line does not end with it.
function followsOn(text: string, { end }: Run): boolean {
  return /^\s*[,\-–(]|^ \p{L}/u.test(text.slice(end, end + LONGEST_WORD));
}

function areaBefore(
  text: string,
  at: number,
  { areaWords, pluralWords }: Vocabulary,
): number | null {
  const from = Math.max(0, at - LONGEST_WORD);
  const before = text.slice(from, at);
  const tokens = tokenize(before);
  for (let index = Math.max(0, tokens.length - 3); index < tokens.length; index += 1) {
    if (matchPhrase(areaWords, tokens, index, before)?.end !== tokens.length) continue;
    const isPlural = matchPhrase(pluralWords, tokens, index - 1, before) !== null;
    return isPlural ? null : from + (tokens[index]?.start ?? 0);
  }
  return null;
}
