import { extractReport } from '../src/extract/extract.ts';
import { profiles } from '../src/profiles/profiles.ts';
import { compileVocabulary } from '../src/vocabulary/vocabulary.ts';

export const vocabulary = compileVocabulary();

/** Reads a text into a report and judges nothing. */
export function extract(text: string): unknown {
  return extractReport(text, vocabulary, profiles);
}

/** The least that a program looking for figures must do; everything else is a multiple of it. */
export function scan(text: string): number {
  let figures = 0;
  for (const _ of text.matchAll(/\d[\d.,]*/gu)) figures += 1;
  return figures;
}

/** How long a piece of work takes, in milliseconds. */
export function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
