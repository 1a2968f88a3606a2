/**
 * Writes an exact decimal as a language does: "1.297.314,5" in Vietnamese (NĐ 86/2012/NĐ-CP for
 * the comma; Luật Kế toán 2015, Điều 11 for the point), "1,297,314.5" in English. Numbers of four
 * digits are grouped too, and every decimal that is given is written.
 *
 * @param exact As `exactDecimalSchema` has it; anything else comes out as it happens to.
 * @example
 * ```ts
 * formatNumber('1297314.5'); // '1.297.314,5'
 * formatNumber('1297314.5', 'en'); // '1,297,314.5'
 * parseNumber(formatNumber('-8.0')); // '-8.0'
 * ```
 */
export function formatNumber(exact: string, locale: 'vi' | 'en' = 'vi'): string {
  const [group, mark] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const negative = exact.startsWith('-');
  const [whole = '', decimals] = (negative ? exact.slice(1) : exact).split('.');
  const first = whole.length % 3 || 3;
  const groups = [whole.slice(0, first)];
  for (let at = first; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3));
  const sign = negative ? '-' : '';
  return sign + groups.join(group) + (decimals === undefined ? '' : mark + decimals);
}
