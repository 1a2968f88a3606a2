import { andWord } from '../../lexicon/particles/particles.ts';
import { fold } from '../../vocabulary/fold.ts';
import { matchPhrase } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

const SIGNS = new Set([',', '-', '–', '/']);
const AND = fold(andWord);

/**
 * Reads several organs or units named together: "các phòng, ban", "mỗi cơ quan, đơn vị",
 * "12 xã, phường".
 *
 * @returns The index of the token after them; null where none begin there.
 */
export function endOfMany(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): number | null {
  const many = matchPhrase(vocabulary.manyWords, tokens, at, text);
  const isCounted = tokens[at]?.kind === 'number' && tokens[at + 1]?.kind === 'word';
  if (many === null && !isCounted) return null;
  let end: number | null = null;
  let next = many?.end ?? at + 1;
  for (;;) {
    const noun = matchPhrase(vocabulary.collectiveNouns, tokens, next, text);
    if (noun === null) break;
    end = noun.end;
    next = end;
    while (SIGNS.has(tokens[next]?.key ?? '') || tokens[next]?.key === AND) next += 1;
  }
  if (end === null) return null;
  return matchPhrase(vocabulary.collectiveTails, tokens, end, text)?.end ?? end;
}
