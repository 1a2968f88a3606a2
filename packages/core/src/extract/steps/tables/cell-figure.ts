import { type Numeral, readNumeral, readSpacedNumeral } from '../../../domain/number/numeral.ts';
import { readUnit } from '../../../domain/quantity/read-unit.ts';
import { minusSigns, percentSigns } from '../../../lexicon/numerals/numerals.ts';
import { type Token, tokenize } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Words } from '../../../vocabulary/words.ts';
import { negated } from '../../minus.ts';
import { PLUS } from '../../particle-keys.ts';
import type { GridCell } from './grid.ts';
import { PERCENT, type ScaledUnit } from './scaled-unit.ts';

/** A cell that holds one figure and nothing else; offsets are those of its view. */
export interface CellFigure {
  readonly numeral: Numeral;
  /** The unit written with it. */
  readonly unit: ScaledUnit | null;
  readonly digits: { readonly start: number; readonly end: number };
}

const MINUS = new Set(minusSigns);
const PERCENT_SIGNS = new Set(percentSigns);

/** What stands in a cell for nothing. */
const NOTHING = /^[-–—…./\s]*$/u;

/** Whether a cell says that there is no figure: it is empty, or holds a dash. */
export function isBlank({ text }: GridCell): boolean {
  return NOTHING.test(text);
}

/** The figure that is all a cell holds, with its sign and unit; null where it holds other words. */
export function readCellFigure(
  { text, start }: GridCell,
  vocabulary: Vocabulary,
  words: Words,
): CellFigure | null {
  const tokens = tokenize(text, words);
  const isNegative = MINUS.has(tokens[0]?.key ?? '');
  const from = isNegative || tokens[0]?.key === PLUS ? 1 : 0;
  let to = from;
  while (tokens[to]?.kind === 'number') to += 1;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || to === from) return null;
  const written = text.slice(first.start, last.end);
  const numeral = to === from + 1 ? readNumeral(written) : readSpacedNumeral(written);
  const unit = unitAfter(text, tokens, to, vocabulary);
  if (numeral === null || unit === 'none') return null;
  return {
    numeral: isNegative ? negated(numeral) : numeral,
    unit,
    digits: { start: start + (tokens[0] as Token).start, end: start + last.end },
  };
}

function unitAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): ScaledUnit | null | 'none' {
  if (at === tokens.length) return null;
  if (at === tokens.length - 1 && PERCENT_SIGNS.has(tokens[at]?.key ?? '')) return PERCENT;
  const reading = readUnit(text, tokens, at, vocabulary);
  return reading?.end === tokens.length
    ? { unit: reading.unit, power: reading.power, isKnown: true }
    : 'none';
}
