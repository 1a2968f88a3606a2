import { formatRoman, readRoman } from '../number/roman.ts';

/** How items are numbered: I, A, a, 1. Items of dotted numbers (1.2) are counted by the last. */
export type NumberStyle = 'roman' | 'capital' | 'letter' | 'arabic';

/** The number of an item, understood. */
export interface ItemNumber {
  readonly style: NumberStyle;
  /** Its place in the count; of a letter its place in the widest alphabet in use. */
  readonly value: number;
  /** What stands before the last part of a dotted number: "2.1." of "2.1.3". */
  readonly prefix: string;
}

/** The letters of both alphabets in use, in their order. */
const LETTERS = 'abcdđefghijklmnopqrstuvwxyz';
/** Writers count with them or without them. */
const OPTIONAL = new Set('đfjwz');
const ROMAN = /^[IVX]{1,6}$/u;
const ARABIC = /^(?:\d{1,2}\.){0,3}\d{1,2}$/u;

/**
 * Understands the number of an item.
 *
 * @param isLetter Whether "I", "V" and "X" are letters here: they follow H, U and T.
 * @returns null where it is none.
 * @example
 * ```ts
 * readItemNumber('2.3'); // { style: 'arabic', value: 3, prefix: '2.' }
 * readItemNumber('IV'); // { style: 'roman', value: 4, prefix: '' }
 * ```
 */
export function readItemNumber(number: string, isLetter = false): ItemNumber | null {
  if (ARABIC.test(number)) {
    const dot = number.lastIndexOf('.') + 1;
    const last = number.slice(dot);
    // "8.00" is a time of day
    if (dot > 0 && last.startsWith('0')) return null;
    return { style: 'arabic', value: Number(last), prefix: number.slice(0, dot) };
  }
  if (ROMAN.test(number) && !(isLetter && number.length === 1)) {
    const value = readRoman(number);
    return value === null ? null : { style: 'roman', value, prefix: '' };
  }
  const at = LETTERS.indexOf(number.toLowerCase());
  if (number.length !== 1 || at < 0) return null;
  return { style: number === LETTERS[at] ? 'letter' : 'capital', value: at + 1, prefix: '' };
}

/** The first place of a style: I, A, a, 1. */
export const FIRST = 1;

/**
 * The values that are left out between two of one style; none where the second follows the first.
 * The letters that some count with and others do not are never missed.
 */
export function leftOut(style: NumberStyle, from: number, to: number): readonly number[] {
  const between = Array.from({ length: Math.max(0, to - from - 1) }, (_, at) => from + 1 + at);
  return isLettered(style)
    ? between.filter((value) => !OPTIONAL.has(LETTERS[value - 1] ?? ''))
    : between;
}

/** Whether one value follows another at once. */
export function follows(style: NumberStyle, from: number, to: number): boolean {
  return to > from && leftOut(style, from, to).length === 0;
}

/** The value that follows: after d comes đ, after e comes g, as decrees number. */
export function nextValue(style: NumberStyle, value: number): number {
  if (!isLettered(style)) return value + 1;
  let next = value + 1;
  while (
    next <= LETTERS.length &&
    LETTERS[next - 1] !== 'đ' &&
    OPTIONAL.has(LETTERS[next - 1] ?? '')
  )
    next += 1;
  return next;
}

/**
 * Writes the number of an item.
 *
 * @returns null where its style has no such number.
 * @example
 * ```ts
 * writeItemNumber({ style: 'arabic', value: 4, prefix: '2.' }); // '2.4'
 * ```
 */
export function writeItemNumber({ style, value, prefix }: ItemNumber): string | null {
  if (style === 'roman') return formatRoman(value);
  if (style === 'arabic') return `${prefix}${value}`;
  const letter = LETTERS[value - 1];
  if (letter === undefined) return null;
  return style === 'capital' ? letter.toUpperCase() : letter;
}

const isLettered = (style: NumberStyle) => style === 'letter' || style === 'capital';
