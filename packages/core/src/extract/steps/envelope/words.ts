import { foldPhrase } from '../../../vocabulary/fold.ts';
import { compilePhrases, matchPhrase, type PhraseIndex } from '../../../vocabulary/phrase-index.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';

/** Phrases by which a stretch of text is known by how it begins. */
export function phrases(list: readonly string[]): PhraseIndex<string> {
  return compilePhrases(list.map(foldPhrase), (phrase) => [phrase]);
}

/** Where the phrase ends with which a text begins, or null. */
export function opening(index: PhraseIndex<string>, text: string): number | null {
  const tokens = tokenize(text);
  const match = matchPhrase(index, tokens, 0, text);
  return match === null ? null : (tokens[match.end - 1]?.end ?? null);
}

/** Whether a text is one of the phrases and nothing else. */
export function isWhole(index: PhraseIndex<string>, text: string): boolean {
  const tokens = tokenize(text);
  return matchPhrase(index, tokens, 0, text)?.end === tokens.length;
}

/** Whether a text is in capitals. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Whether a text begins with a small letter. */
export function startsSmall(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

/** A text without the signs of a set at its ends. */
export function trimmed(text: string, signs: ReadonlySet<string>): string {
  let [start, end] = [0, text.length];
  while (start < end && signs.has(text.charAt(start))) start += 1;
  while (end > start && signs.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
