import type { GridCell } from './grid.ts';

/** What the row that numbers the columns says of one. */
export interface Formula {
  /** Its own number or letter. */
  readonly name: string;
  /** The columns whose quotient it is, by their places: "(5)=(4)/(3)". */
  readonly quotient: { readonly of: number; readonly base: number } | null;
}

const LABEL = /^\(?([A-Z]|\d{1,2})\)?(?:\s?=\s?(.{1,40}))?$/u;
const QUOTIENT = /^\(?(\d{1,2})\)?\s?[/:]\s?\(?(\d{1,2})\)?(?:\s?[x×*]\s?\(?100\)?\s?%?|\s?%)?$/iu;
const LETTER = /^[A-Z]$/u;

/**
 * What a row such as "A | B | 1 | 2 | 3=2/1" says of the columns; null where the row does not
 * number them one after the other.
 */
export function readNumberingRow(
  row: readonly GridCell[] | undefined,
): readonly (Formula | null)[] | null {
  if (row === undefined) return null;
  const labels = row.map(({ text }) => (text === '' ? null : LABEL.exec(text)));
  const named = labels.filter((label) => label !== null);
  const isWhole = named.length >= 2 && row.every(({ text }, at) => text === '' || labels[at]);
  const names = labels.map((label) => label?.[1] ?? '');
  if (!isWhole || !isRun(names.filter((name) => name !== ''))) return null;
  return labels.map((label, at) => {
    if (label === null) return null;
    const [, over, under] = QUOTIENT.exec(label[2] ?? '') ?? [];
    const [of, base] = [names.indexOf(over ?? '?'), names.indexOf(under ?? '?')];
    return { name: names[at] ?? '', quotient: of < 0 || base < 0 ? null : { of, base } };
  });
}

// Letters first, then numbers, each one more than the one before: "A", "B", "1", "2".
function isRun(names: readonly string[]): boolean {
  const letters = names.filter((name) => LETTER.test(name));
  const numbers = names.slice(letters.length).map(Number);
  const areLettersInOrder = letters.every(
    (name, at) => name.charCodeAt(0) === 'A'.charCodeAt(0) + at && names[at] === name,
  );
  return areLettersInOrder && numbers.every((value, at) => value === at + 1);
}
