import { type CapacityRow, capacityRows } from '../../../lexicon/envelope/envelope.ts';

/** In which capacity one signs, as it is written. */
export interface CapacityReading {
  readonly row: CapacityRow;
  /** "TM.", "T/M". */
  readonly written: string;
  /** What is after it: "ỦY BAN NHÂN DÂN". */
  readonly rest: string;
}

const WRITTEN = /^(TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)(?:\.\s?|\s)(?=\p{Lu})/u;

/** Reads "TM. ỦY BAN NHÂN DÂN", "K/T BÍ THƯ"; null where the words begin otherwise. */
export function readCapacity(text: string): CapacityReading | null {
  const match = WRITTEN.exec(text);
  const code = match?.[1]?.replace('/', '');
  const row = capacityRows.find(({ capacity }) => capacity === code);
  if (match === null || row === undefined) return null;
  const written = match[0].trim();
  // a letter by itself is no capacity, and "Q" without a point is none either
  if (row.capacity === 'Q' && written !== row.state) return null;
  return { row, written, rest: text.slice(match[0].length).trim() };
}
