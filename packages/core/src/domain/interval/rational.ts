import Fraction from 'fraction.js';

/** An exact rational number. */
export type Rational = Fraction;

/**
 * The rational that an exact decimal ("-23.5") or `"n/d"` stands for.
 *
 * @throws RangeError where the text is neither; figures of a report never are.
 */
export function rational(text: string): Rational {
  const match = EXACT.exec(text);
  if (match === null) throw new RangeError(`Not an exact number: ${text}`);
  const [, whole = '', decimals, divisor] = match;
  if (divisor !== undefined) return new Fraction(BigInt(whole), BigInt(divisor));
  if (decimals === undefined) return new Fraction(BigInt(whole));
  return new Fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

const EXACT = /^(-?\d+)(?:\.(\d+)|\/0*([1-9]\d*))?$/u;

/** Ten to a power, exactly. */
export function powerOfTen(power: number): Rational {
  const size = 10n ** BigInt(Math.abs(power));
  return power < 0 ? new Fraction(1n, size) : new Fraction(size);
}

/** The form in which a rational travels: `"n/d"` in lowest terms, or an integer. */
export function formatRational(value: Rational): string {
  return value.toFraction();
}

/**
 * A rational rounded half away from zero to so many decimals, as an exact decimal; fewer than none
 * are tens, hundreds and so on.
 */
export function toDecimal(value: Rational, decimals: number): string {
  const scaled = value.abs().mul(powerOfTen(decimals)).add(new Fraction(1n, 2n)).floor();
  return withPoint(scaled.n, decimals, value.s < 0n);
}

/** A rational cut off, not rounded, after so many decimals, as an exact decimal. */
export function truncateDecimal(value: Rational, decimals: number): string {
  return withPoint(value.abs().mul(powerOfTen(decimals)).floor().n, decimals, value.s < 0n);
}

function withPoint(scaled: bigint, decimals: number, negative: boolean): string {
  const size = decimals > 0 ? pointed(scaled, decimals) : `${scaled * 10n ** BigInt(-decimals)}`;
  return negative && scaled !== 0n ? `-${size}` : size;
}

function pointed(scaled: bigint, decimals: number): string {
  const digits = scaled.toString().padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  return `${digits.slice(0, cut)}.${digits.slice(cut)}`;
}
