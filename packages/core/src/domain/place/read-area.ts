import { formerWord, newWord, notAreaNames } from '../../lexicon/areas/areas.ts';
import { familyNames } from '../../lexicon/family-names/family-names.ts';
import { numberWord } from '../../lexicon/particles/particles.ts';
import { isDigit, startsUpper } from '../../vocabulary/characters.ts';
import { fold } from '../../vocabulary/fold.ts';
import { matchPhrase, phraseEndingAt } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

const NUMBER = fold(numberWord);
const LONGEST_NAME = 4;
const ROMAN = new Set(['i', 'ii', 'iii', 'iv', 'v', 'vi']);
const JOINTS = new Set(["'", '’', '-']);
const NOT_NAMES = new Set(notAreaNames.map(fold));
const FAMILY_NAMES = new Set(familyNames.map(fold));
const SHORTEST_PERSON = 3;

/**
 * Reads an area that begins at a token: "xã Hòa Tiến", "tổ dân phố số 5", "toàn tỉnh".
 *
 * @returns The index of the token after it; null where none begins there, a unit without a name
 * included.
 */
export function readArea(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): number | null {
  if (matchPhrase(vocabulary.noAreas, tokens, at, text) !== null) return null;
  const whole = matchPhrase(vocabulary.wholeAreas, tokens, at, text);
  if (whole !== null) return whole.end;
  const word = matchPhrase(vocabulary.areaWords, tokens, at, text);
  if (word === null) return null;
  const isShortened = shortens(text, tokens, at, word.end);
  const from = isShortened ? word.end + 1 : word.end;
  const end = endOfName(text, tokens, from);
  if (end !== null) {
    return mayBePerson(text, tokens, at, from, end, vocabulary) ? null : endOfFormer(tokens, end);
  }
  return word.row.isNumbered === true ? endOfNumber(text, tokens, from, vocabulary) : null;
}

// "TP. Bình Sơn"; after "xã." a sentence begins
function shortens(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const [point, next] = [tokens[end], tokens[end + 1]];
  if (point?.key !== '.' || point.spaced || next === undefined) return false;
  const word = text.slice(tokens[at]?.start, tokens[end - 1]?.end);
  return !next.spaced || word === word.toUpperCase();
}

function endOfName(text: string, tokens: readonly Token[], from: number): number | null {
  let end = from;
  let words = 0;
  for (;;) {
    const token = tokens[end];
    const isJoint = token?.kind === 'sign' && !token.spaced && JOINTS.has(token.key);
    if (words > 0 && isJoint && tokens[end + 1]?.kind === 'word' && !tokens[end + 1]?.spaced) {
      end += 2;
      continue;
    }
    if (token === undefined || !token.spaced || !mayBeName(text, token)) break;
    if (words === 0 && NOT_NAMES.has(token.key)) return null;
    words += 1;
    end += 1;
  }
  return words === 0 || words > LONGEST_NAME ? null : end;
}

function mayBeName(text: string, { kind, key, start, end }: Token): boolean {
  if (kind !== 'word' || !startsUpper(text.charAt(start))) return false;
  const written = text.slice(start, end);
  const isAcronym = written.length > 1 && written === written.toUpperCase();
  return ROMAN.has(key) || !(isAcronym || isDigit(written.charCodeAt(written.length - 1)));
}

// After an organ's word a family name and two more are a person, unless a lead names a place.
function mayBePerson(
  text: string,
  tokens: readonly Token[],
  at: number,
  from: number,
  end: number,
  vocabulary: Vocabulary,
): boolean {
  const hasFamilyName = FAMILY_NAMES.has(tokens[from]?.key ?? '');
  if (!hasFamilyName || end - from < SHORTEST_PERSON) return false;
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  return phraseEndingAt(vocabulary.areaLeads, tokens, at, 0, text) === null;
}

// "phường An Khê mới": but "xã Hòa Tiến mới đạt 12 tỷ đồng" says that it is little.
function endOfFormer(tokens: readonly Token[], end: number): number {
  const key = tokens[end]?.key;
  if (key === formerWord) return end + 1;
  return key === newWord && tokens[end + 1]?.kind !== 'word' ? end + 1 : end;
}

// "thôn 3 có 12 hộ"; "thôn 3 hộ" counts households.
function endOfNumber(
  text: string,
  tokens: readonly Token[],
  from: number,
  vocabulary: Vocabulary,
): number | null {
  const isSaid = tokens[from]?.key === NUMBER;
  const at = isSaid ? from + 1 : from;
  if (tokens[at]?.kind !== 'number') return null;
  const counted =
    matchPhrase(vocabulary.counters, tokens, at + 1, text) ??
    matchPhrase(vocabulary.units, tokens, at + 1, text) ??
    matchPhrase(vocabulary.scales, tokens, at + 1, text);
  return isSaid || counted === null ? at + 1 : null;
}
