import type { Fraction } from '../domain/fraction/fraction.ts';
import type { Percentage } from '../domain/percentage/percentage.ts';
import type { Period } from '../domain/period/period.ts';
import type { Quantity } from '../domain/quantity/quantity.ts';
import { isFigure, type Mention } from '../extract/mention.ts';
import { rangeLead } from '../lexicon/calendar/calendar.ts';
import { fold } from '../vocabulary/fold.ts';
import { type FindOptions, type PhraseValue, phraseValue } from './find-values.ts';
import { openingStatus, type PhraseReading, readPhrase } from './read-phrase.ts';

const RANGE_LEAD = fold(rangeLead);

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
 * how final it is. Spans are offsets in the phrase as given, and like `text` leave those words out.
 *
 * @returns null where the trimmed phrase is anything else; nothing is thrown.
 * @example
 * ```ts
 * parseQuantity('2.755,6 tỷ đồng')?.amount; // 2755600000000
 * parseQuantity('ước khoảng 120 hồ sơ')?.hedge; // 'about'
 * parseQuantity('khoảng đó'); // null
 * ```
 */
export function parseQuantity(phrase: string, options?: FindOptions): Quantity | null {
  const value = onlyValue(phrase, 'quantity', options);
  if (value === null) return null;
  const { kind: _, ...quantity } = value;
  return quantity;
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
  const reading = readPhrase(phrase, options.vocabulary);
  const { tokens } = reading.segment;
  const [found, ...others] = reading.mentions.flatMap((mention) => {
    const value = phraseValue(mention, reading, options.reference);
    return value === null ? [] : [{ mention, value }];
  });
  if (found === undefined || others.length > 0 || !isKind(found.value, kind)) return null;
  const isWhole = found.mention.to === tokens.length && opens(found.mention, reading);
  return isWhole ? found.value : null;
}

/** Whether nothing stands before a value but words that belong to it. */
function opens(mention: Mention, reading: PhraseReading): boolean {
  const [first] = reading.segment.tokens;
  if (mention.kind === 'period') {
    const isLed = mention.period.kind === 'range' && first?.key === RANGE_LEAD;
    return mention.from === 0 || (isLed && mention.from === 1);
  }
  if (!isFigure(mention) || mention.kind === 'number') return mention.from === 0;
  const { lead = mention.from, hedge, from } = mention;
  // hedges that contradict each other say nothing that could be kept
  if (lead < from && hedge === undefined) return false;
  if (lead === 0) return true;
  const status = mention.kind === 'quantity' ? openingStatus(reading, lead, from) : null;
  return status !== null && status === mention.status;
}

function isKind<Kind extends PhraseValue['kind']>(
  value: PhraseValue,
  kind: Kind,
): value is Extract<PhraseValue, { readonly kind: Kind }> {
  return value.kind === kind;
}
