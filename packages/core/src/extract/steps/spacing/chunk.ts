import { isSpace } from '../../../vocabulary/characters.ts';

/** A stretch that is done with, and what to write in its place where it is a slip. */
export interface Spacing {
  readonly start: number;
  readonly end: number;
  readonly suggestion?: string;
}

/** No word is longer, so that looking around costs the same wherever it is done. */
const LONGEST = 40;

/** What stands between the blanks before a stretch and those after it. */
export function wordsAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < LONGEST && !isSpace(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < LONGEST && !isSpace(text.charCodeAt(to))) to += 1;
  return text.slice(from, to).trim();
}

/** Addresses, paths and names of files. */
const ADDRESS = /:\/\/|www\.|@|\\/u;

/** Whether what stands around a stretch is an address, a path or the name of a file. */
export function isAddress(text: string, start: number, end: number): boolean {
  return ADDRESS.test(wordsAround(text, start, end));
}
