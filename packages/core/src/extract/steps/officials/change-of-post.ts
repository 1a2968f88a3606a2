import { changeOfPostWords, yearsOfPostWords } from '../../../lexicon/titles/beside.ts';
import type { Passage } from '../../segment.ts';

// a list of guests may be one sentence
const MOST_BEFORE = 160;
const MOST_AFTER = 240;

/** Right after a post, not farther. */
const MOST_TO_YEARS = 16;

/**
 * Whether the sentence of a post tells how somebody comes to it or leaves it, or for which years it
 * was held.
 */
export function tellsOfChange(
  { text, sentences }: Passage,
  { start: at, end: last }: { readonly start: number; readonly end: number },
): boolean {
  const next = text.slice(last, last + MOST_TO_YEARS).toLowerCase();
  if (yearsOfPostWords.some((phrase) => next.includes(phrase))) return true;
  let [from, to] = [0, sentences.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sentences[middle]?.end ?? 0) <= at) from = middle + 1;
    else to = middle;
  }
  const sentence = sentences[from];
  if (sentence === undefined) return false;
  const words = text
    .slice(Math.max(sentence.start, at - MOST_BEFORE), Math.min(sentence.end, at + MOST_AFTER))
    .toLowerCase();
  return changeOfPostWords.some((phrase) => words.includes(phrase));
}
