/**
 * Writes an exact decimal as a language does: "1.297.314,5" in Vietnamese, "1,297,314.5" in
 * English. Numbers of four digits are grouped too.
 *
 * @example
 * ```ts
 * formatFigure('1297314.5', 'vi'); // '1.297.314,5'
 * ```
 */
export function formatFigure(exact: string, locale: 'vi' | 'en'): string {
  const [group, mark] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const negative = exact.startsWith('-');
  const [whole = '', decimals] = (negative ? exact.slice(1) : exact).split('.');
  let grouped = '';
  for (let end = whole.length; end > 0; end -= 3) {
    const part = whole.slice(Math.max(0, end - 3), end);
    grouped = grouped === '' ? part : part + group + grouped;
  }
  return `${negative ? '-' : ''}${grouped}${decimals === undefined ? '' : mark + decimals}`;
}
