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

const DIGITS = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/**
 * Writes a whole number from 1 to 399 as a Roman numeral: 14 is "XIV".
 *
 * @returns null for any other number.
 */
export function formatRoman(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 399) return null;
  let rest = value;
  let letters = '';
  for (const [digit, worth] of DIGITS) {
    while (rest >= worth) {
      letters += digit;
      rest -= worth;
    }
  }
  return letters;
}
