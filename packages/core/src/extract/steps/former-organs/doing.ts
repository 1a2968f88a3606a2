import {
  actsOfBodies,
  afterFormer,
  beforeActs,
  historyWords,
} from '../../../lexicon/organs/ended.ts';
import type { Stretch } from '../../mention.ts';
import type { Passage } from '../../segment.ts';

/** So much of a sentence is looked at before and after a body. */
const AROUND = 240;
const LONGEST_LEAD = 60;
const BEFORE_CLAUSE = new Set([',', ';', ':', '.', '-', '–', '•', '+', ')', '*', '\n']);

/** The words of a sentence beside a body, in small letters. */
export interface Beside {
  readonly before: string;
  readonly after: string;
}

/** What stands around a body within its sentence. */
export function beside({ text, sentences }: Passage, { start, end }: Stretch): Beside {
  const [from, to] = sentenceAround(sentences, start);
  return {
    before: text.slice(Math.max(from, start - AROUND), start).toLowerCase(),
    after: text.slice(end, Math.min(to, end + AROUND)).toLowerCase(),
  };
}

/** Where the sentence at an offset begins and ends. */
export function sentenceAround(
  sentences: Passage['sentences'],
  at: number,
): readonly [number, number] {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence === undefined ? [at, at] : [sentence.start, sentence.end];
}

/** Whether the words say that the body was, or how it ended. */
export function tellsOfThePast({ before, after }: Beside): boolean {
  const next = after.replace(/^[\s(]+/u, '');
  if (afterFormer.some((words) => startsWithWords(next, words))) return true;
  if (before.trimEnd().endsWith('nguyên')) return true;
  return historyWords.some((words) => before.includes(words) || after.includes(words));
}

/** Whether a body begins a clause, and a verb after it says what it does. */
export function acts({ before, after }: Beside): boolean {
  const last = before.trimEnd().at(-1);
  if (last !== undefined && !BEFORE_CLAUSE.has(last)) return false;
  let next = after.slice(0, LONGEST_LEAD).trimStart();
  for (let skipped = true; skipped; ) {
    const lead = beforeActs.find((words) => startsWithWords(next, words));
    skipped = lead !== undefined;
    if (lead !== undefined) next = next.slice(lead.length).trimStart();
  }
  return actsOfBodies.some((words) => startsWithWords(next, words));
}

function startsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && !/^\p{L}/u.test(text.slice(words.length));
}
