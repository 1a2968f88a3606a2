import type { Organ } from '../domain/agency/organ.ts';
import { readOrgan } from '../domain/agency/read-organ.ts';
import { originalSpan, plainText } from '../text/view.ts';
import type { FindOptions } from './find-values.ts';
import { readPhrase } from './read-phrase.ts';

/**
 * Reads a phrase that is one organ and nothing else: its name in full, its branch and tier and the unit
 * it is of. The span is of its words in the phrase as given.
 *
 * @returns null where the trimmed phrase is anything else, several organs included ("các phòng, ban");
 * nothing is thrown.
 * @example
 * ```ts
 * parseOrgan('UBND phường Hòa Lâm')?.name; // 'Ủy ban nhân dân'
 * parseOrgan('Sở Nông nghiệp và Môi trường')?.level; // 'province'
 * parseOrgan('các phòng, ban'); // null
 * ```
 */
export function parseOrgan(
  phrase: string,
  options: Pick<FindOptions, 'vocabulary'> = {},
): Organ | null {
  const { segment, vocabulary } = readPhrase(phrase, options.vocabulary);
  const { text, tokens, view } = segment;
  const match = readOrgan(text, tokens, 0, vocabulary);
  if (match === null || match.isMany || match.end !== tokens.length) return null;
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return {
    text: plainText(text.slice(start, end)),
    ...match.organ,
    span: originalSpan(view, { start, end }),
  };
}
