import type { Section } from '../section/section.ts';
import { lastBeginning } from '../span/locate.ts';
import { follows, type ItemNumber, leftOut, nextValue, readItemNumber } from './item-number.ts';
import type { NumberedItem } from './numbered-item.ts';
import { type Counted, countedSequences } from './sequences.ts';

/** An item whose number does not follow that of the one before it. */
export interface NumberingBreak {
  /** `gap`: numbers are left out; `repeat`: the same again; `odd`: it fits nothing before it. */
  readonly kind: 'gap' | 'repeat' | 'odd';
  /** Place of the item in `sequence`; the one before it is the one it does not follow. */
  readonly index: number;
  /** The items that count on from each other, as far as they do. */
  readonly sequence: readonly Counted[];
  /** The numbers that are left out. */
  readonly missing: readonly ItemNumber[];
  /** The number that would follow. */
  readonly expected: ItemNumber;
  /** The item after it goes on as if this one had the number that follows. */
  readonly isAlone: boolean;
}

/** More than so many are not left out by a slip: another list begins. */
const MOST_LEFT_OUT = 3;

/**
 * Items of a document whose numbers do not follow those before them. What is left out and stands
 * elsewhere between the two, in a place or form that is read with doubt, is not missing.
 *
 * @param sections The parts of the document: a heading without number begins the count anew.
 * @example
 * ```ts
 * const items = ['1', '2', '4'].map((number) => ({ number }));
 * numberingBreaks(items).map(({ kind, expected }) => [kind, expected.value]); // [['gap', 3]]
 * ```
 */
export function numberingBreaks(
  items: readonly NumberedItem[],
  sections: readonly Section[] = [],
): readonly NumberingBreak[] {
  const sequences = countedSequences(items, sections);
  const breaks = sequences.flatMap(breaksOf);
  if (breaks.every(({ kind }) => kind !== 'gap')) return breaks;
  const loose = looseItems(items, sequences);
  return breaks.filter((one) => one.kind !== 'gap' || !isFilled(one, items, loose));
}

function breaksOf(sequence: readonly Counted[]): readonly NumberingBreak[] {
  const breaks: NumberingBreak[] = [];
  let [last] = sequence;
  sequence.forEach((item, index) => {
    if (index === 0 || last === undefined) return;
    const { style } = item;
    const expected = { ...item, value: nextValue(style, last.value) };
    if (!follows(style, last.value, item.value)) {
      const after = sequence[index + 1];
      const isAlone = after !== undefined && follows(style, expected.value, after.value);
      const skipped = leftOut(style, last.value, item.value);
      const kind = kindOf(item.value - last.value, skipped.length, isAlone);
      const values = isAlone ? [expected.value] : skipped;
      const missing = kind === 'gap' ? values.map((value) => ({ ...item, value })) : [];
      breaks.push({ kind, index, sequence, missing, expected, isAlone });
      if (isAlone) {
        last = { ...expected, at: item.at };
        return;
      }
    }
    last = item;
  });
  return breaks;
}

function kindOf(step: number, skipped: number, isAlone: boolean): NumberingBreak['kind'] {
  if (step === 0) return 'repeat';
  if (isAlone) return 'gap';
  return step > 0 && skipped <= MOST_LEFT_OUT ? 'gap' : 'odd';
}

// Items that follow none of their own list may be those that are left out of another.
function looseItems(
  items: readonly NumberedItem[],
  sequences: readonly (readonly Counted[])[],
): readonly number[] {
  const firm = new Set<number>();
  for (const sequence of sequences) {
    sequence.forEach(({ at, style, value }, index) => {
      const before = sequence[index - 1];
      if (before !== undefined && follows(style, before.value, value)) firm.add(at);
    });
  }
  return items.flatMap((_, at) => (firm.has(at) ? [] : [at]));
}

function isFilled(
  { sequence, index, missing }: NumberingBreak,
  items: readonly NumberedItem[],
  loose: readonly number[],
): boolean {
  const [from, to] = [sequence[index - 1]?.at ?? 0, sequence[index]?.at ?? 0];
  for (let near = lastBeginning(loose, from, (at) => at) + 1; near < loose.length; near += 1) {
    const at = loose[near] ?? to;
    if (at >= to) return false;
    const number = readItemNumber(items[at]?.number ?? '');
    if (number !== null && missing.some((one) => isSame(one, number))) return true;
  }
  return false;
}

const isSame = (one: ItemNumber, other: ItemNumber) =>
  one.style === other.style && one.prefix === other.prefix && one.value === other.value;
