import { type ScaleRow, scales } from '../../lexicon/scales/scales.ts';
import { type UnitRow, units } from '../../lexicon/units/units.ts';
import { compilePhrases, matchPhrase } from '../../vocabulary/phrase-index.ts';
import { tokenize } from '../../vocabulary/tokenize.ts';
import { shiftDecimal, withDecimals } from '../number/decimal.ts';
import { formatNumber } from '../number/format-number.ts';
import type { Magnitude } from './build-quantity.ts';
import type { Unit } from './quantity.ts';

/** What of a magnitude is written. */
export type ExactFigure = Pick<Magnitude, 'exact' | 'decimals'>;

/** Figures in one scale and one unit, digits and words apart. */
export interface ScaledFigures {
  readonly digits: readonly string[];
  /** Scale word and unit with the blank before them. */
  readonly words: string;
}

type Scale = Pick<ScaleRow, 'phrases' | 'power'>;

const UNITS = compilePhrases(units, (row) => row.phrases);
const BY_POWER = scales
  .filter((row) => row.isRound !== true)
  .sort((one, other) => one.power - other.power);
const NO_SCALE: readonly Scale[] = [{ phrases: [''], power: 0 }];
const ALL_SCALES: readonly Scale[] = [...NO_SCALE, ...BY_POWER];
const MONEY_SCALES: readonly Scale[] = BY_POWER.filter((row) => row.impliesMoney === true);
const PERCENT = '%';

/**
 * Writes figures of one unit in the smallest scale in which no digit after the last written place
 * of any of them has to be made up: 1.584.000.000.000 known to the billion is "1.584 tỷ", neither
 * "1.584.000 triệu" nor "1,584 nghìn tỷ", which reads as a figure of thousands too.
 */
export function writeScaled(figures: readonly ExactFigure[], unit: Unit): ScaledFigures {
  const coarsest = Math.max(...figures.map(({ decimals = 0 }) => -decimals));
  const { words, power: own, fitting } = unitWords(unit, coarsest);
  const scale = fitting.find((row) => row.power >= coarsest - own) ?? fitting.at(-1);
  const power = own + (scale?.power ?? 0);
  return {
    digits: figures.map((figure) => formatNumber(inScale(figure, power))),
    words: [scale?.phrases[0] ?? '', words + (unit.per === undefined ? '' : `/${unit.per}`)]
      .map((word) => (word === '' || word.startsWith(PERCENT) ? word : ` ${word}`))
      .join(''),
  };
}

function inScale({ exact, decimals }: ExactFigure, power: number): string {
  if (decimals === undefined && power === 0) return exact;
  return withDecimals(shiftDecimal(exact, -power), Math.max(0, (decimals ?? 0) + power));
}

interface UnitWords {
  readonly words: string;
  /** How many powers of ten of its base unit it is; only money is in base units. */
  readonly power: number;
  readonly fitting: readonly Scale[];
}

/**
 * The words of a unit. "512 tỷ" needs none after the scale. Money in words that the lexicon does
 * not know is written in those of its code, for only of these the size is known.
 */
function unitWords({ text, code, dimension }: Unit, coarsest: number): UnitWords {
  const isMoney = dimension === 'money';
  if (isMoney && text === '' && code === 'VND' && coarsest > 0) {
    return { words: '', power: 0, fitting: MONEY_SCALES };
  }
  const known = isMoney ? rowOf(text) : undefined;
  const power = (known?.factor.length ?? 1) - 1;
  // "trđ" has its scale in it and takes no other
  const isWhole = power > 0 && coarsest > power;
  if (text !== '' && !isWhole && (!isMoney || known?.code === code)) {
    return { words: text, power, fitting: power > 0 ? NO_SCALE : ALL_SCALES };
  }
  const ofCode = units.find((row) => row.code === code);
  return {
    words: ofCode?.phrases[0] ?? (text === '' ? (code ?? '') : text),
    power: 0,
    fitting: ALL_SCALES,
  };
}

function rowOf(text: string): UnitRow | undefined {
  const composed = text.normalize('NFC');
  const tokens = tokenize(composed);
  const match = matchPhrase(UNITS, tokens, 0, composed);
  return match?.end === tokens.length ? match.row : undefined;
}
