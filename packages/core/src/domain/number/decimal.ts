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
