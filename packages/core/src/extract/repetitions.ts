import { boundWords, neverDoubled, rightlyRepeated } from '../lexicon/repetitions/repetitions.ts';
import { startsUpper } from '../vocabulary/characters.ts';
import { fold, foldPhrase } from '../vocabulary/fold.ts';
import type { Token } from '../vocabulary/tokenize.ts';
import type { Segment } from './segment.ts';

/** Words that are written twice in a row, `once` being where the first time ends. */
export interface Repetition {
  readonly start: number;
  readonly once: number;
  readonly end: number;
}

const NEVER_DOUBLED = new Set(neverDoubled.map(fold));
const BOUND = new Set(boundWords.map(foldPhrase));
const RIGHTLY = new Set(rightlyRepeated.map(foldPhrase));
const NONE: readonly Repetition[] = [];

/**
 * Finds words written twice: two of them ("triển khai triển khai"), one that never stands twice
 * ("và và"), or at the head of a sentence the first half of the word that follows ("Triển triển
 * khai"). Most single words may be doubled ("ngày ngày", "Ủy ban ban hành"), and names.
 */
export function findRepetitions({ text, tokens, kind }: Segment): readonly Repetition[] {
  if (kind === 'cell') return NONE;
  let found: Repetition[] | null = null;
  for (let at = 1; at < tokens.length; at += 1) {
    const { key, kind: what } = tokens[at] as Token;
    if (what !== 'word') continue;
    const isAgain = key === tokens[at - 1]?.key && isSlip(text, tokens, at);
    const isPair = !isAgain && key === tokens[at - 2]?.key && isPairAgain(text, tokens, at);
    if (!isAgain && !isPair) continue;
    const length = isPair ? 2 : 1;
    const first = isPair ? at - 3 : at - 1;
    const to = endOfRun(tokens, at + 1, length);
    found ??= [];
    found.push({
      start: tokens[first]?.start ?? 0,
      once: tokens[first + length - 1]?.end ?? 0,
      end: tokens[to - 1]?.end ?? 0,
    });
    at = to;
  }
  return found ?? NONE;
}

// The same once more, as often as it goes on.
function endOfRun(tokens: readonly Token[], from: number, length: number): number {
  let to = from;
  while (to < tokens.length && tokens[to]?.key === tokens[to - length]?.key) to += 1;
  return to - ((to - from) % length);
}

function isSlip(text: string, tokens: readonly Token[], at: number): boolean {
  const { key, start } = tokens[at] as Token;
  if (startsUpper(text.charAt(start))) return false;
  if (NEVER_DOUBLED.has(key)) return true;
  const opener = tokens[at - 2];
  const isHead = opener === undefined || STOPS.has(opener.key);
  const next = tokens[at + 1];
  return isHead && next?.kind === 'word' && BOUND.has(`${key} ${next.key}`);
}

const STOPS = new Set(['.', ';', ':', '-', '+', '“']);

// Four words in a row, none of them but the first in capitals.
function isPairAgain(text: string, tokens: readonly Token[], at: number): boolean {
  const [a, b, again, last] = [tokens[at - 3], tokens[at - 2], tokens[at - 1], tokens[at]];
  if (a === undefined || b === undefined || again === undefined || last === undefined) return false;
  const isPair = a.key === again.key && a.key !== b.key;
  if (!isPair || a.kind !== 'word' || b.kind !== 'word') return false;
  const isName = [b, again, last].some(({ start }) => startsUpper(text.charAt(start)));
  return !isName && !RIGHTLY.has(`${a.key} ${b.key}`);
}
