import type { Fraction } from '../domain/fraction/fraction.ts';
import type { Percentage } from '../domain/percentage/percentage.ts';
import type { Period } from '../domain/period/period.ts';
import type { Quantity } from '../domain/quantity/quantity.ts';
import { type FindOptions, findValues, type PhraseValue } from './find-values.ts';

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
 * Reads a phrase that is a figure with its unit and nothing else.
 *
 * @returns null where the trimmed phrase is anything else; nothing is thrown.
 * @example
 * ```ts
 * parseQuantity('2.755,6 tỷ đồng')?.amount; // 2755600000000
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
 * Reads a phrase that is a percentage and nothing else.
 *
 * @returns null where the trimmed phrase is anything else; nothing is thrown.
 * @example
 * ```ts
 * parsePercentage('73,1%')?.percent; // 73.1
 * ```
 */
export function parsePercentage(phrase: string, options?: FindOptions): Percentage | null {
  const value = onlyValue(phrase, 'percent', options);
  if (value === null) return null;
  const { kind: _, ...percentage } = value;
  return percentage;
}

/**
 * Reads a phrase that is so many of so many and nothing else.
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
 * Reads a phrase that is a date or period and nothing else.
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
  options: FindOptions | undefined,
): Extract<PhraseValue, { readonly kind: Kind }> | null {
  const trimmed = phrase.trim();
  const [value, ...others] = findValues(trimmed, options);
  if (value === undefined || others.length > 0 || !isKind(value, kind)) return null;
  return value.span.start === 0 && value.span.end === trimmed.length ? value : null;
}

function isKind<Kind extends PhraseValue['kind']>(
  value: PhraseValue,
  kind: Kind,
): value is Extract<PhraseValue, { readonly kind: Kind }> {
  return value.kind === kind;
}
