import type { Section } from '../section/section.ts';
import { lastBeginning } from '../span/locate.ts';
import { FIRST, type ItemNumber, readItemNumber } from './item-number.ts';
import type { NumberedItem } from './numbered-item.ts';

/** A numbered item with its number understood. */
export interface Counted extends ItemNumber {
  /** Its place in the list that was given. */
  readonly at: number;
}

interface Open {
  readonly form: string;
  readonly sequence: Counted[];
}

/** A letter of these may be a Roman numeral too; it follows the letter that stands before it. */
const BEFORE_ROMAN = new Map([
  ['I', 'H'],
  ['V', 'U'],
  ['X', 'V'],
]);

/**
 * Parts numbered items into those that count on from each other: of one style, written with the
 * same signs, under the same item. A list that begins with its first number is a new one, and so is
 * one under another heading; two parts I in a row are one list.
 *
 * @param sections Headings without a number end what is counted before them.
 */
export function countedSequences(
  items: readonly NumberedItem[],
  sections: readonly Section[] = [],
): readonly (readonly Counted[])[] {
  const bounds = boundsIn(items, sections);
  const found: Counted[][] = [];
  let open: Open[] = [];
  items.forEach((item, at) => {
    if (item.doubtful === true) return;
    if (bounds.has(at)) open = [];
    const last = open.at(-1)?.sequence.at(-1);
    const letter = last?.style === 'capital' ? items[last.at]?.number : undefined;
    const isLetter = letter !== undefined && BEFORE_ROMAN.get(item.number) === letter;
    const number = readItemNumber(item.number, isLetter);
    if (number === null) return;
    const counted: Counted = { ...number, at };
    const form = formOf(item, number);
    const place = open.findIndex((level) => level.form === form);
    if (place >= 0) open = open.slice(0, place + 1);
    const sequence = place < 0 ? undefined : open[place]?.sequence;
    const before = sequence?.at(-1);
    const isAgain = number.style === 'roman' && sequence?.length === 1;
    const goesOn = number.value !== FIRST || isAgain;
    if (sequence !== undefined && before?.prefix === number.prefix && goesOn) {
      sequence.push(counted);
      return;
    }
    const begun = [counted];
    found.push(begun);
    open = [...(place < 0 ? open : open.slice(0, place)), { form, sequence: begun }];
  });
  return found;
}

/** The style of a number and the signs around it: "1." and "1)" count apart. */
function formOf({ number, mark = number }: NumberedItem, { style, prefix }: ItemNumber): string {
  const depth = prefix.split('.').length;
  return `${style} ${depth} ${mark.replace(number, '#')}`;
}

// Items before which a heading without number stands.
function boundsIn(
  items: readonly NumberedItem[],
  sections: readonly Section[],
): ReadonlySet<number> {
  const bounds = new Set<number>();
  const placed = items.flatMap(({ span }, at) =>
    span === undefined ? [] : [{ start: span.start, at }],
  );
  for (const { role, heading, number, span } of sections) {
    const isHeading = heading !== undefined || role === 'title' || role === 'annex';
    if (!isHeading || number !== undefined || span === undefined) continue;
    const before = lastBeginning(placed, span.start, ({ start }) => start);
    const next = placed[before + 1];
    if (next !== undefined) bounds.add(next.at);
  }
  return bounds;
}
