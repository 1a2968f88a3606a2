import { centralCities } from '../../lexicon/areas/areas.ts';
import { numberWord } from '../../lexicon/particles/particles.ts';
import { startsUpper } from '../../vocabulary/characters.ts';
import { fold, foldPhrase } from '../../vocabulary/fold.ts';
import { matchPhrase } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { placeSyllables } from '../person/split-run.ts';
import { isInCapitals, type Syllable, syllablesFrom } from '../person/syllables.ts';
import type { Level } from './place.ts';

/** The unit that an organ or a post is of, with the index of the token after it. */
export interface UnitReading {
  readonly end: number;
  /** As written, where it has a name. */
  readonly place?: string;
  readonly level?: Level;
}

const LONGEST_RUN = 9;
const LONGEST_PLACE = 4;
/** Words for units are shortened to letters without a vowel: "TP", "Tx". */
const VOWEL = /[aeiouyăâêôơư\u00c0-\u01b0\u1ea0-\u1ef9]/iu;
const NUMBER = fold(numberWord);
const CITIES = new Set(centralCities.map(foldPhrase));

/**
 * Reads the unit that an organ or a post is of: "phường Hòa Lâm", "TP Bình Sơn", "tỉnh", or a name
 * alone ("Thành ủy Bình Sơn"). The name of a person that follows is left out.
 */
export function readUnit(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): UnitReading | null {
  const short = matchPhrase(vocabulary.placeShorts, tokens, at, text);
  if (short !== null) return named(text, tokens, at, short.end, 'province');
  const unit = matchPhrase(vocabulary.unitWords, tokens, at, text);
  if (unit === null) return readBareName(text, tokens, at, vocabulary);
  const from = shortens(text, tokens, at, unit.end) ? unit.end + 1 : unit.end;
  if (unit.row.isNameless === true) return { end: unit.end, level: 'central' };
  const isShouted = isInCapitals(text, tokens[at] as Token);
  const isAcronym = !isShouted && isInCapitals(text, tokens[from] ?? (tokens[at] as Token));
  const name =
    (isAcronym ? null : endOfName(text, tokens, from, vocabulary)) ??
    endOfNumber(tokens, from, unit.row);
  if (name !== null) {
    return named(text, tokens, at, name, levelOf(text, tokens, from, name, unit.row.level));
  }
  const { level } = unit.row;
  return { end: unit.end, ...(level === undefined ? {} : { level }) };
}

/** Reads a name of a place that begins at a token; the name of a person after it is left out. */
export function endOfName(
  text: string,
  tokens: readonly Token[],
  from: number,
  vocabulary: Vocabulary,
): number | null {
  const run = placeRun(text, tokens, from, vocabulary);
  const count = placeSyllables(text, tokens, run, vocabulary);
  if (count === 0 || count > LONGEST_PLACE) return null;
  return run[count - 1]?.end ?? null;
}

// "Thành ủy Bình Sơn": where nothing says that a place is named, a family name tells of a person.
function readBareName(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): UnitReading | null {
  const first = tokens[at];
  if (first === undefined || isInCapitals(text, first)) return null;
  const end = endOfName(text, tokens, at, vocabulary);
  if (end === null) return null;
  const name = text.slice(first.start, tokens[end - 1]?.end).replace(/\s+/gu, ' ');
  if (CITIES.has(foldPhrase(name))) return { end, place: name, level: 'province' };
  const isPerson = matchPhrase(vocabulary.familyNames, tokens, at, text) !== null;
  return isPerson && !mayBeName(text, tokens[end]) ? null : { end, place: name };
}

// Capitalised words up to where a post or an organ begins.
function placeRun(
  text: string,
  tokens: readonly Token[],
  from: number,
  vocabulary: Vocabulary,
): readonly Syllable[] {
  const run = syllablesFrom(text, tokens, from, LONGEST_RUN);
  const stop = run.findIndex(({ at }) => begins(text, tokens, at, vocabulary));
  return stop === -1 ? run : run.slice(0, stop);
}

function begins(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): boolean {
  const role = matchPhrase(vocabulary.roles, tokens, at, text);
  if (role !== null && (role.row.needs === undefined || role.end > at + 1)) return true;
  const organ = matchPhrase(vocabulary.organs, tokens, at, text);
  const rank = matchPhrase(vocabulary.ranks, tokens, at, text);
  return (organ !== null && organ.row.needs === undefined) || (rank !== null && rank.end > at + 1);
}

function endOfNumber(
  tokens: readonly Token[],
  from: number,
  { isNumbered, level }: { readonly isNumbered?: boolean; readonly level?: Level },
): number | null {
  const mayBeNumber = isNumbered === true || level === 'commune' || level === 'district';
  if (!mayBeNumber) return null;
  const at = tokens[from]?.key === NUMBER ? from + 1 : from;
  return /^\d{1,2}$/u.test(tokens[at]?.key ?? '') ? at + 1 : null;
}

function named(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
  level: Level | undefined,
): UnitReading {
  const place = text.slice(tokens[at]?.start, tokens[end - 1]?.end).replace(/\s+/gu, ' ');
  return { end, place, ...(level === undefined ? {} : { level }) };
}

// A city is of the highest tier or, up to 30/06/2025, of the one below.
function levelOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  level: Level | undefined,
): Level | undefined {
  if (level !== undefined) return level;
  const name = text.slice(tokens[from]?.start, tokens[end - 1]?.end);
  return CITIES.has(foldPhrase(name.replace(/\s+/gu, ' '))) ? 'province' : 'district';
}

function mayBeName(text: string, token: Token | undefined): boolean {
  return token?.kind === 'word' && startsUpper(text.charAt(token.start));
}

// "TP. Bình Sơn"; after "xã." a sentence begins
function shortens(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const [first, point, next] = [tokens[at], tokens[end], tokens[end + 1]];
  if (first === undefined || point?.key !== '.' || point.spaced || next === undefined) return false;
  const word = text.slice(first.start, tokens[end - 1]?.end);
  return !next.spaced || !VOWEL.test(word);
}
