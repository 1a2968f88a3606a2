import { fold } from './fold.ts';

/** The bits of every index: of digits, and of words that no vocabulary was asked about. */
export const EVERY_INDEX = -1;

/**
 * The words met so far in a text. A report says the same few hundred again and again, so each way
 * of writing one is folded and looked up once, and every token that stands for it shares the outcome.
 */
export interface Words {
  /** The first words of the phrases of a vocabulary with the bits of their indexes. */
  readonly openings: ReadonlyMap<string, number> | null;
  readonly byHash: Map<number, Word>;
}

interface Word {
  /** As written. */
  readonly text: string;
  readonly key: string;
  readonly opens: number;
  /** Another word with the same hash. */
  readonly next: Word | undefined;
}

/** A memory of words with nothing in it. Without a vocabulary every word may open any phrase. */
export function createWords(openings: ReadonlyMap<string, number> | null): Words {
  return { openings, byHash: new Map() };
}

const PRIME = 0x01000193;

/** The hash of so many letters and one more (FNV-1a), zero for none. */
export function addLetter(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** The word, or sign, that stands in a text from one offset up to another. */
export function findWord(
  words: Words,
  text: string,
  start: number,
  end: number,
  hash: number,
): Pick<Word, 'key' | 'opens'> {
  const first = words.byHash.get(hash);
  for (let word = first; word !== undefined; word = word.next) {
    if (isAt(text, start, end, word.text)) return word;
  }
  const written = text.slice(start, end);
  const key = fold(written);
  const opens = words.openings === null ? EVERY_INDEX : (words.openings.get(key) ?? 0);
  const word: Word = { text: written, key, opens, next: first };
  words.byHash.set(hash, word);
  return word;
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

/** Each way of writing a word that was met, once. */
export function* writtenWords({ byHash }: Words): Generator<string> {
  for (const first of byHash.values()) {
    for (let word: Word | undefined = first; word !== undefined; word = word.next) yield word.text;
  }
}
