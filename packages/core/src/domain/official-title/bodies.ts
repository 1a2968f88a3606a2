import { fold } from '../../vocabulary/fold.ts';
import type { OfficialTitle } from './official-title.ts';

/** Whether two names are of one body, of two, or may be of one that is named shorter. */
export type Sameness = 'same' | 'other' | 'open';

type Held = Pick<OfficialTitle, 'body' | 'organ'>;

/** The body in which a post is held, as far as its words name it. */
export function bodyOf({ body, organ }: Held): string | undefined {
  return (body ?? organ)?.normalize('NFC');
}

/** Compares the bodies of two posts by their words. */
export function compareBodies(a: Held, b: Held): Sameness {
  const [one, two] = [bodyOf(a), bodyOf(b)];
  if (one === undefined || two === undefined) return 'open';
  const [first, second] = [wordsOf(one), wordsOf(two)];
  if (first.length === second.length && isWithin(first, second)) return 'same';
  if (first[0] !== second[0]) return 'other';
  if (isShortened(one) || isShortened(two)) return 'open';
  return isWithin(first, second) || isWithin(second, first) ? 'open' : 'other';
}

/** The words of a body in an order of their own, for look-up. */
export function bodyKeyOf(held: Held): string {
  return wordsOf(bodyOf(held) ?? '')
    .toSorted()
    .join(' ');
}

/** Whether the name of a body begins with words, given folded. */
export function beginsWith(held: Held, words: string): boolean {
  return `${wordsOf(bodyOf(held) ?? '').join(' ')} `.startsWith(`${words} `);
}

const SIGNS = /[\s,.–—-]+/u;

function wordsOf(name: string): readonly string[] {
  return name
    .split(SIGNS)
    .map(fold)
    .filter((word) => word !== '' && word !== AND);
}

const AND = 'và';

function isWithin(words: readonly string[], all: readonly string[]): boolean {
  const known = new Set(all);
  return words.every((word) => known.has(word));
}

// "Phòng VH-XH", "Phòng TC-KH"
function isShortened(name: string): boolean {
  return name.split(SIGNS).some((word) => word.length > 1 && word === word.toUpperCase());
}
