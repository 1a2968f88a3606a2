import { changeOfPostWords } from '../../../lexicon/titles/beside.ts';
import type { Passage } from '../../segment.ts';

// a list of guests may be one sentence
const MOST_BEFORE = 160;
const MOST_AFTER = 240;

/** Whether the sentence at an offset tells how somebody comes to a post or leaves it. */
export function tellsOfChange({ text, sentences }: Passage, at: number): boolean {
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
