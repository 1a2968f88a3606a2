import { matchPhrase, type PhraseIndex, phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Segment, TokenizedSentence } from '../../segment.ts';
import type { Named } from './named.ts';

/** One sentence, looked at word by word. */
export interface Reader {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly words: Vocabulary;
  readonly named: Named;
  /** Its first token, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

export function createReader(
  { tokens, text }: Segment,
  words: Vocabulary,
  named: Named,
  { from, to }: TokenizedSentence,
): Reader {
  return { tokens, text, words, named, from, to };
}

/** Index of the token after the phrase that begins at a token, or null. */
export function after(
  { tokens, text, to }: Reader,
  index: PhraseIndex<unknown>,
  at: number,
): number | null {
  const end = matchPhrase(index, tokens, at, text)?.end ?? null;
  return end === null || end > to ? null : end;
}

/** Index of the first token of the phrase that ends right before a token, or null. */
export function before(
  { tokens, text, from }: Reader,
  index: PhraseIndex<unknown>,
  at: number,
): number | null {
  return phraseEndingAt(index, tokens, at, from, text);
}

/** The sign at a token; empty where a word or number stands. */
export function signAt({ tokens, to }: Reader, at: number): string {
  const token = at < to ? tokens[at] : undefined;
  return token?.kind === 'sign' ? token.key : '';
}

/** Whether a token is a word that begins with a small letter. */
export function isSmall({ tokens, text }: Reader, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const first = text.charAt(token.start);
  return first === first.toLowerCase();
}

/** After signs of these a part of the sentence begins. */
export const CLAUSE_SIGNS: ReadonlySet<string> = new Set([',', ';', ':', '–', '(']);

/**
 * Index of the token after a task's first words, where a task begins at a token; else null. Within
 * a name the same words begin with a capital.
 */
export function afterTask(reader: Reader, at: number): number | null {
  return after(reader, reader.words.tasks, at);
}

/** Whether a task, or a word of duty, begins at a token and is no part of a name. */
export function beginsTask(reader: Reader, at: number): boolean {
  if (!isSmall(reader, at)) return false;
  const task = afterTask(reader, at);
  if (task === null) return after(reader, reader.words.duties, at) !== null;
  return task > at + 1 || before(reader, reader.words.noTasks, task) === null;
}
