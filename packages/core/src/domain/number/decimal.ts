/**
 * Multiplies an exact decimal by a power of ten, without rounding.
 *
 * @example
 * ```ts
 * shiftDecimal('2755.6', 9); // '2755600000000'
 * shiftDecimal('-3', -2); // '-0.03'
 * ```
 */
export function shiftDecimal(exact: string, power: number): string {
  if (power === 0 && !exact.startsWith('0') && !exact.startsWith('-')) return exact;
  const negative = exact.startsWith('-');
  const [whole = '', decimals = ''] = (negative ? exact.slice(1) : exact).split('.');
  const digits = whole + decimals;
  const point = whole.length + power;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = point <= 0 ? 1 : point;
  const left = padded.slice(0, at).replace(/^0+(?=\d)/u, '');
  const right = padded.slice(at);
  const size = right === '' ? left : `${left}.${right}`;
  return negative && /[1-9]/u.test(size) ? `-${size}` : size;
}

/**
 * How many decimals an exact decimal is written with.
 *
 * @example
 * ```ts
 * decimalsOf('8.0'); // 1
 * ```
 */
export function decimalsOf(exact: string): number {
  const point = exact.indexOf('.');
  return point < 0 ? 0 : exact.length - point - 1;
}

/**
 * An exact decimal with so many decimals: padded with zeros, zeros past the last place left out.
 * Other digits past it stay, for the value counts more than its last place.
 *
 * @example
 * ```ts
 * withDecimals('8', 1); // '8.0'
 * withDecimals('8.500', 1); // '8.5'
 * withDecimals('8.25', 1); // '8.25'
 * ```
 */
export function withDecimals(exact: string, places: number): string {
  const [whole = '', decimals = ''] = exact.split('.');
  let end = decimals.length;
  while (end > places && decimals[end - 1] === '0') end -= 1;
  const kept = decimals.slice(0, end).padEnd(places, '0');
  return kept === '' ? whole : `${whole}.${kept}`;
}

/**
 * With how many zeros a row of digits ends.
 *
 * @example
 * ```ts
 * trailingZeros('1200'); // 2
 * ```
 */
export function trailingZeros(digits: string): number {
  let zeros = 0;
  while (zeros < digits.length && digits.charAt(digits.length - 1 - zeros) === '0') zeros += 1;
  return zeros;
}
