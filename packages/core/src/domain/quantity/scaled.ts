import { scales } from '../../lexicon/scales/scales.ts';
import { type UnitRow, units } from '../../lexicon/units/units.ts';
import { compilePhrases, matchPhrase } from '../../vocabulary/phrase-index.ts';
import { tokenize } from '../../vocabulary/tokenize.ts';
import { shiftDecimal, withDecimals } from '../number/decimal.ts';
import { formatNumber } from '../number/format-number.ts';
import type { Magnitude } from './build-quantity.ts';
import type { Unit } from './quantity.ts';

/** What of a magnitude is written. */
export type ExactFigure = Pick<Magnitude, 'exact' | 'decimals'>;

const UNITS = compilePhrases(units, (row) => row.phrases);
const BY_POWER = [...scales].sort((one, other) => one.power - other.power);
const PERCENT = '%';

/** Figures in one scale and one unit, digits and words apart. */
export interface ScaledFigures {
  readonly digits: readonly string[];
  /** Scale word and unit with the blank before them. */
  readonly words: string;
}

/**
 * Writes figures of one unit in the smallest scale in which no digit after the last written place
 * of any of them has to be made up: 1.584.000.000.000 known to the billion is "1.584 tỷ", neither
 * "1.584.000 triệu" nor "1,584 nghìn tỷ", which reads as a figure of thousands too.
 */
export function writeScaled(figures: readonly ExactFigure[], unit: Unit): ScaledFigures {
  const least = Math.max(...figures.map(({ decimals = 0 }) => -decimals));
  const { words, power: own } = unitWords(unit, least);
  const fits = BY_POWER.filter(
    (row) => words !== '' || row.impliesMoney === true || !isMoney(unit),
  );
  const isPlain = least <= own && (words !== '' || !isMoney(unit));
  const scale = isPlain ? undefined : (fits.find((row) => row.power >= least - own) ?? fits.at(-1));
  const power = own + (scale?.power ?? 0);
  return {
    digits: figures.map(({ exact, decimals }) => {
      const shifted = shiftDecimal(exact, -power);
      return formatNumber(
        decimals === undefined ? shifted : withDecimals(shifted, Math.max(0, decimals + power)),
      );
    }),
    words: [scale?.phrases[0] ?? '', words + perWords(unit)].map(spaced).join(''),
  };
}

function spaced(words: string): string {
  return words === '' || words.startsWith(PERCENT) ? words : ` ${words}`;
}

function perWords({ per }: Unit): string {
  return per === undefined ? '' : `/${per}`;
}

function isMoney({ dimension }: Unit): boolean {
  return dimension === 'money';
}

/**
 * The words of a unit and how many powers of ten its money is. "512 tỷ" needs no word after the
 * scale. Money in words that the lexicon does not know is written in those of its code, for only
 * of these the size is known.
 */
function unitWords(unit: Unit, least: number): { readonly words: string; readonly power: number } {
  const { text, code } = unit;
  if (text === '' && code === 'VND' && least > 0) return { words: '', power: 0 };
  const known = rowOf(text);
  if (text !== '' && (!isMoney(unit) || known?.code === code)) {
    return { words: text, power: isMoney(unit) ? (known?.factor.length ?? 1) - 1 : 0 };
  }
  const ofCode = code === undefined ? undefined : units.find((row) => row.code === code);
  return { words: ofCode?.phrases[0] ?? (text === '' ? (code ?? '') : text), power: 0 };
}

function rowOf(text: string): UnitRow | undefined {
  const composed = text.normalize('NFC');
  const tokens = tokenize(composed);
  const match = matchPhrase(UNITS, tokens, 0, composed);
  return match?.end === tokens.length ? match.row : undefined;
}
