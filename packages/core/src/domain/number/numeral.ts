/** How the digits of a figure are grouped and parted. */
export type NumeralStyle =
  | 'plain'
  | 'dot-groups'
  | 'comma-decimals'
  | 'dot-groups-comma-decimals'
  | 'dot-decimals'
  | 'comma-groups'
  | 'comma-groups-dot-decimals'
  | 'one-mark'
  | 'blank-groups'
  | 'blank-decimals';

/** One way to read the digits of a figure. */
export interface NumeralReading {
  readonly style: NumeralStyle;
  /** The value as an exact decimal: point for decimals, no grouping. */
  readonly exact: string;
  /** How many decimals are written. */
  readonly decimals: number;
}

/** A figure in digits with its likeliest reading first. */
export interface Numeral {
  readonly text: string;
  readonly readings: readonly [NumeralReading, ...NumeralReading[]];
}

const PLAIN = /^\d+$/u;
const DOT_GROUPS = /^\d{1,3}(?:\.\d{3})+$/u;
const COMMA_GROUPS = /^\d{1,3}(?:,\d{3})+$/u;
const COMMA_DECIMALS = /^\d+,\d+$/u;
const DOT_DECIMALS = /^\d+\.\d+$/u;
const DOT_GROUPS_COMMA_DECIMALS = /^\d{1,3}(?:\.\d{3})+,\d+$/u;
const COMMA_GROUPS_DOT_DECIMALS = /^\d{1,3}(?:,\d{3})+\.\d+$/u;
const ONE_MARK = /^\d{1,3}(?:(?:,\d{3})+,\d{1,2}|(?:\.\d{3})+\.\d{1,2})$/u;

/**
 * Reads digits as Vietnamese writes them: point for thousands, comma for decimals (NĐ
 * 86/2012/NĐ-CP for the comma; Luật Kế toán 2015, Điều 11 for the point). A figure that the other
 * convention reads too keeps both readings; the document as a whole decides later. One mark for
 * both ("1,591,3") is a slip of the pen, in which the last group, shorter than three, is decimals.
 *
 * @returns null where the digits follow no convention ("1.1.3", "1.29.314").
 * @example
 * ```ts
 * readNumeral('101.944,4')?.readings[0].exact; // '101944.4'
 * readNumeral('1,200')?.readings.map((reading) => reading.exact); // ['1.200', '1200']
 * ```
 */
export function readNumeral(text: string): Numeral | null {
  const readings = readingsOf(text);
  return readings === null ? null : { text, readings };
}

/** Of the readings of a figure those with so many decimals at most; all where none has so few. */
export function withDecimals(numeral: Numeral, most: number): Numeral {
  const { text, readings } = numeral;
  if (readings.length === 1) return numeral;
  const [first, ...others] = readings.filter(({ decimals }) => decimals <= most);
  return { text, readings: first === undefined ? readings : [first, ...others] };
}

/**
 * Digits with blanks between them, as one figure: "1 297 314" in groups of three, "61, 7" with the
 * blank after the mark.
 *
 * @param text As written, every blank one character.
 * @returns null where the parts are no groups of one figure.
 */
export function readSpacedNumeral(text: string): Numeral | null {
  const joined = text.replaceAll(BLANK, '');
  if (joined === text) return null;
  if (BLANK_GROUPS.test(text)) {
    const [whole = '', decimals = ''] = joined.split(',');
    return { text, readings: [reading('blank-groups', whole, decimals)] };
  }
  if (!BLANK_DECIMALS.test(text)) return null;
  const [whole = '', decimals = ''] = joined.replaceAll('.', '').split(',');
  return { text, readings: [reading('blank-decimals', whole, decimals)] };
}

const BLANK = /\s/gu;
const BLANK_GROUPS = /^[1-9]\d{0,2}(?:\s\d{3})+(?:,\d+)?$/u;
const BLANK_DECIMALS = /^(?:\d+|\d{1,3}(?:\.\d{3})+)\s?,\s?\d{1,3}$/u;

function readingsOf(text: string): Numeral['readings'] | null {
  // most figures have no mark at all
  if (!text.includes('.') && !text.includes(',')) {
    return PLAIN.test(text) ? [reading('plain', text, '')] : null;
  }
  if (DOT_GROUPS.test(text)) {
    const grouped = reading('dot-groups', text.replaceAll('.', ''), '');
    return DOT_DECIMALS.test(text) ? [grouped, split('dot-decimals', text, '.')] : [grouped];
  }
  if (COMMA_DECIMALS.test(text)) {
    const parted = split('comma-decimals', text, ',');
    const isGroup = COMMA_GROUPS.test(text) && !text.startsWith('0');
    return isGroup ? [parted, reading('comma-groups', text.replaceAll(',', ''), '')] : [parted];
  }
  if (DOT_GROUPS_COMMA_DECIMALS.test(text)) {
    return [split('dot-groups-comma-decimals', text.replaceAll('.', ''), ',')];
  }
  if (DOT_DECIMALS.test(text)) return [split('dot-decimals', text, '.')];
  if (COMMA_GROUPS.test(text)) return [reading('comma-groups', text.replaceAll(',', ''), '')];
  if (COMMA_GROUPS_DOT_DECIMALS.test(text)) {
    return [split('comma-groups-dot-decimals', text.replaceAll(',', ''), '.')];
  }
  if (ONE_MARK.test(text)) {
    const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
    const whole = text.slice(0, last).replaceAll('.', '').replaceAll(',', '');
    return [reading('one-mark', whole, text.slice(last + 1))];
  }
  return null;
}

function split(style: NumeralStyle, text: string, mark: string): NumeralReading {
  const at = text.indexOf(mark);
  return reading(style, text.slice(0, at), text.slice(at + 1));
}

function reading(style: NumeralStyle, whole: string, decimals: string): NumeralReading {
  const digits = whole.startsWith('0') ? whole.replace(/^0+(?=\d)/u, '') : whole;
  return {
    style,
    exact: decimals === '' ? digits : `${digits}.${decimals}`,
    decimals: decimals.length,
  };
}
