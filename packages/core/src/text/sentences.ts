import { shortenings } from '../lexicon/shortenings/shortenings.ts';
import { startsUpper } from '../vocabulary/characters.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Token } from '../vocabulary/tokenize.ts';

/** A sentence of a view: the indices of its tokens, `to` exclusive, and its offsets. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const ENDS = new Set(['.', '!', '?', '…']);
const OPENERS = new Set(['“', '"', '(', '‘', "'", '-', '+']);
const SHORTENED = new Set(shortenings.map(fold));

/**
 * Cuts tokens into sentences: a full stop, question or exclamation mark or ellipsis followed by
 * a blank and a capital, a digit or an opening sign.
 */
export function splitSentences(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!endsSentence(text, tokens, at)) continue;
    sentences.push(sentenceOf(tokens, from, at + 1));
    from = at + 1;
  }
  if (from < tokens.length) sentences.push(sentenceOf(tokens, from, tokens.length));
  return sentences;
}

function sentenceOf(tokens: readonly Token[], from: number, to: number): Sentence {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  return { from, to, start: first.start, end: last.end };
}

function endsSentence(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.kind !== 'sign' || !ENDS.has(token.key)) return false;
  const next = tokens[index + 1];
  if (next === undefined) return true;
  if (!next.spaced) return false;
  const before = tokens[index - 1];
  if (token.key === '.' && before?.kind === 'word' && SHORTENED.has(before.key)) return false;
  if (next.kind === 'word') return startsUpper(text.slice(next.start, next.end));
  return next.kind === 'number' || OPENERS.has(next.key);
}
