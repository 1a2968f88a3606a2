import { fold } from './fold.ts';

/**
 * The words met so far in a text. A report says the same few hundred again and again, so each way
 * of writing one is folded once and its key shared by every token that stands for it.
 */
export interface Words {
  readonly byHash: Map<number, Written>;
}

interface Written {
  readonly text: string;
  readonly key: string;
  /** Another word with the same hash. */
  readonly next: Written | undefined;
}

/** A memory of words with nothing in it. */
export function createWords(): Words {
  return { byHash: new Map() };
}

/** The key of the word that stands in a text from one offset up to another. */
export function keyOf({ byHash }: Words, text: string, start: number, end: number): string {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const first = byHash.get(hash);
  for (let word = first; word !== undefined; word = word.next) {
    if (isAt(text, start, end, word.text)) return word.key;
  }
  const written = text.slice(start, end);
  const key = fold(written);
  byHash.set(hash, { text: written, key, next: first });
  return key;
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}
