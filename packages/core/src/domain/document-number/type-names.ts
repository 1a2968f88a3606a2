import { partyTypes, stateTypes } from '../../lexicon/document-numbers/types.ts';
import { compilePhrases, matchPhrase, phraseEndingAt } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';

const NAMES = compilePhrases([...stateTypes, ...partyTypes], ({ name }) => [name]);

/** The type of document that is named from a token on: "Báo cáo"; null where none is. */
export function typeNameAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly name: string; readonly end: number } | null {
  const match = matchPhrase(NAMES, tokens, at, text);
  return match === null ? null : { name: match.row.name, end: match.end };
}

/** The type of document that is named right before a token, or undefined. */
export function typeNameBefore(
  text: string,
  tokens: readonly Token[],
  at: number,
): string | undefined {
  const from = phraseEndingAt(NAMES, tokens, at, 0, text);
  return from === null ? undefined : typeNameAt(text, tokens, from)?.name;
}
