import type { Unit } from '../../../domain/quantity/quantity.ts';
import { readUnit } from '../../../domain/quantity/read-unit.ts';
import { percentSigns, percentWords } from '../../../lexicon/numerals/numerals.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { type Token, tokenize } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Words } from '../../../vocabulary/words.ts';

/** A unit with the power of ten that its scale word gives. */
export interface ScaledUnit {
  readonly unit: Unit;
  readonly power: number;
  /** The lexicon has it; else it is whatever noun stands where a unit must. */
  readonly isKnown: boolean;
}

/** Per cent. */
export const PERCENT: ScaledUnit = {
  unit: { code: '%', text: '%', dimension: 'ratio' },
  power: 0,
  isKnown: true,
};

const PERCENT_SIGNS = new Set(percentSigns);
const PERCENT_WORDS = percentWords.map(fold);
/** Round numbers before a unit, "1.000 đồng", with the power of ten that they are. */
const ROUND = new Map([
  ['1000', 3],
  ['1.000', 3],
  ['1000000', 6],
  ['1.000.000', 6],
]);
const LONGEST_NOUN = 4;

/**
 * The unit that words are, all of them: "Tỷ đồng", "1.000 đồng", "%"; null where they are none.
 */
export function readKnownUnit(
  text: string,
  vocabulary: Vocabulary,
  words: Words,
): ScaledUnit | null {
  const tokens = tokenize(text, words);
  const round = ROUND.get(tokens[0]?.key ?? '');
  const reading = readUnit(text, tokens, round === undefined ? 0 : 1, vocabulary);
  if (reading?.end !== tokens.length) return isPercent(tokens) ? PERCENT : null;
  const unit = { ...reading.unit, text: uncapitalised(reading.unit.text) };
  return { unit, power: reading.power + (round ?? 0), isKnown: true };
}

// "%", "Tỷ lệ %", "phần trăm"
function isPercent(tokens: readonly Token[]): boolean {
  if (tokens.length === PERCENT_WORDS.length) {
    if (tokens.every(({ key }, at) => key === PERCENT_WORDS[at])) return true;
  }
  return tokens.length <= LONGEST_NOUN && PERCENT_SIGNS.has(tokens.at(-1)?.key ?? '');
}

/** The unit that the words of a cell for units are: of a few letters any may be one. */
export function readUnitCell(
  text: string,
  vocabulary: Vocabulary,
  words: Words,
): ScaledUnit | null {
  const known = readKnownUnit(text, vocabulary, words);
  if (known !== null) return known;
  const tokens = tokenize(text, words);
  const isNoun = tokens.length > 0 && tokens.length <= LONGEST_NOUN && tokens.every(isWord);
  if (!isNoun) return null;
  return { unit: { text: uncapitalised(text), dimension: 'count' }, power: 0, isKnown: false };
}

const isWord = ({ kind }: Token) => kind === 'word';

// Cells begin with a capital, units do not: "Hộ", but "USD".
function uncapitalised(text: string): string {
  const [first, second] = [text.charAt(0), text.charAt(1)];
  const isAcronym = second !== second.toLowerCase();
  return isAcronym ? text : first.toLowerCase() + text.slice(1);
}
