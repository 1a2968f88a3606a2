const VALUES: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
};
const ROMAN = /^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

/**
 * The value of a Roman numeral in capitals up to 399: "XIV" is 14.
 *
 * @returns null where the letters are none.
 */
export function readRoman(letters: string): number | null {
  if (letters === '' || !ROMAN.test(letters)) return null;
  const values = [...letters].map((letter) => VALUES[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value),
    0,
  );
}
