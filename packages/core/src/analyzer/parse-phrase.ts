import type { Fraction } from '../domain/fraction/fraction.ts';
import type { Percentage } from '../domain/percentage/percentage.ts';
import type { Period } from '../domain/period/period.ts';
import type { FigureStatus, Quantity } from '../domain/quantity/quantity.ts';
import { isFigure, type Mention } from '../extract/mention.ts';
import { buildQuantity } from '../extract/steps/metrics/figure.ts';
import { fromWord } from '../lexicon/particles/particles.ts';
import { fold } from '../vocabulary/fold.ts';
import { type FindOptions, type PhraseValue, phraseValue } from './find-values.ts';
import { openingStatus, type PhraseReading, readPhrase } from './read-phrase.ts';

const RANGE_LEAD = fold(fromWord);

/**
 * Reads a phrase that is a number and nothing else, in digits or in words.
 *
 * @returns The number as an exact decimal (point for decimals, no grouping), or null where the
 * trimmed phrase is anything else; nothing is thrown.
 * @example
 * ```ts
 * parseNumber('101.944,4'); // '101944.4'
 * parseNumber('hai mươi mốt'); // '21'
 * parseNumber('12 hồ sơ'); // null
 * ```
 */
export function parseNumber(phrase: string, options?: FindOptions): string | null {
  return onlyValue(phrase, 'number', options)?.exact ?? null;
}

/**
 * Reads a phrase that is a figure with its unit and nothing else but the words for how sure and
 * how final it is. Per cent is a unit too. Spans are offsets in the phrase as given, and like
 * `text` leave those words out.
 *
 * @returns null where the trimmed phrase is anything else; nothing is thrown.
 * @example
 * ```ts
 * parseQuantity('2.755,6 tỷ đồng')?.amount; // 2755600000000
 * parseQuantity('ước khoảng 120 hồ sơ')?.hedge; // 'about'
 * parseQuantity('khoảng đó'); // null
 * ```
 */
export function parseQuantity(phrase: string, options: FindOptions = {}): Quantity | null {
  const only = onlyMention(phrase, options);
  if (only === null) return null;
  const { mention, reading, status } = only;
  if (mention.kind !== 'quantity' && mention.kind !== 'percentage') return null;
  const quantity = buildQuantity(mention, reading.segment, reading.evidence);
  return status === null ? quantity : { ...quantity, status };
}

/**
 * Reads a phrase that is a percentage, with or without a hedge, and nothing else. The span is of
 * the percentage in the phrase as given.
 *
 * @returns null where the trimmed phrase is anything else; nothing is thrown.
 * @example
 * ```ts
 * parsePercentage('73,1%')?.percent; // 73.1
 * parsePercentage('  gần 8%')?.span; // { start: 6, end: 8 }
 * ```
 */
export function parsePercentage(phrase: string, options?: FindOptions): Percentage | null {
  const value = onlyValue(phrase, 'percent', options);
  if (value === null) return null;
  const { kind: _, ...percentage } = value;
  return percentage;
}

/**
 * Reads a phrase that is so many of so many, with or without a hedge, and nothing else. Spans are
 * offsets in the phrase as given.
 *
 * @returns null where the trimmed phrase is anything else; nothing is thrown.
 * @example
 * ```ts
 * parseFraction('23/25 phường')?.denominator; // 25
 * ```
 */
export function parseFraction(phrase: string, options?: FindOptions): Fraction | null {
  const value = onlyValue(phrase, 'fraction', options);
  if (value === null) return null;
  const { kind: _, ...fraction } = value;
  return fraction;
}

/**
 * Reads a phrase that is a date or period and nothing else. The span is of its words in the phrase
 * as given, without "từ" before a range.
 *
 * @returns null where the trimmed phrase is anything else; nothing is thrown.
 * @example
 * ```ts
 * parsePeriod('quý III/2026')?.end; // '2026-09-30'
 * ```
 */
export function parsePeriod(phrase: string, options?: FindOptions): Period | null {
  const value = onlyValue(phrase, 'period', options);
  if (value === null) return null;
  const { grain, ...period } = value;
  return { ...period, kind: grain };
}

function onlyValue<Kind extends PhraseValue['kind']>(
  phrase: string,
  kind: Kind,
  options: FindOptions = {},
): Extract<PhraseValue, { readonly kind: Kind }> | null {
  const only = onlyMention(phrase, options);
  const value = only === null ? null : phraseValue(only.mention, only.reading, options.reference);
  // what is neither a quantity nor a comparison has no place for how final it is
  return value === null || only?.status !== null || !isKind(value, kind) ? null : value;
}

interface OnlyMention {
  readonly mention: Mention;
  readonly reading: PhraseReading;
  /** How final the words before the figure and its hedge say it is; null where there are none. */
  readonly status: FigureStatus | null;
}

/** The value that is the whole phrase, with the words before it that belong to it. */
function onlyMention(phrase: string, options: FindOptions): OnlyMention | null {
  const reading = readPhrase(phrase, options.vocabulary);
  const { tokens } = reading.segment;
  const values = reading.mentions.filter((it) => phraseValue(it, reading, undefined) !== null);
  const [mention, ...others] = values;
  if (mention === undefined || others.length > 0 || mention.to !== tokens.length) return null;
  const whole = { mention, reading, status: null };
  if (mention.from === 0) return whole;
  if (mention.kind === 'period') {
    const isLed = mention.period.kind === 'range' && tokens[0]?.key === RANGE_LEAD;
    return isLed && mention.from === 1 ? whole : null;
  }
  if (!isFigure(mention) || mention.kind === 'number') return null;
  const { lead = mention.from, hedge, from } = mention;
  // hedges that contradict each other say nothing that could be kept
  if (lead < from && hedge === undefined) return null;
  if (lead === 0) return whole;
  const status = openingStatus(reading, lead, from);
  return status === null ? null : { ...whole, status };
}

function isKind<Kind extends PhraseValue['kind']>(
  value: PhraseValue,
  kind: Kind,
): value is Extract<PhraseValue, { readonly kind: Kind }> {
  return value.kind === kind;
}
