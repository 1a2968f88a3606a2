import type { OfficialTitle } from '../domain/official-title/official-title.ts';
import { shareUnit } from '../domain/official-title/share-unit.ts';
import { recognizeTitles } from '../extract/recognizers/title/title.ts';
import { originalSpan, plainText } from '../text/view.ts';
import { matchPhrase } from '../vocabulary/phrase-index.ts';
import type { Token } from '../vocabulary/tokenize.ts';
import type { FindOptions } from './find-values.ts';
import { readPhrase } from './read-phrase.ts';

const SIGNS = new Set([',', ';', '-', '–', '—']);
const MOST_SIGNS = 2;

/**
 * Reads a phrase that is one post or several and nothing else. A unit that only one of them names is
 * that of the others too. Spans are offsets in the phrase as given.
 *
 * @returns The posts in the order given; null where the trimmed phrase is anything else. Nothing is
 * thrown.
 * @example
 * ```ts
 * const titles = parseOfficialTitle('Phó Bí thư Thường trực Thành ủy, Chủ tịch HĐND TP Bình Sơn');
 * titles?.map((title) => title.role); // ['deputy-secretary', 'chair']
 * titles?.[0]?.place; // 'TP Bình Sơn'
 * ```
 */
export function parseOfficialTitle(
  phrase: string,
  options: Pick<FindOptions, 'vocabulary'> = {},
): readonly OfficialTitle[] | null {
  const { segment, vocabulary } = readPhrase(phrase, options.vocabulary);
  const { text, tokens, view } = segment;
  const mentions = recognizeTitles(segment, vocabulary);
  const [first] = mentions;
  const last = mentions.at(-1);
  if (first?.from !== 0 || last?.to !== tokens.length) return null;
  for (const [index, { to }] of mentions.entries()) {
    const next = mentions[index + 1];
    if (next === undefined) break;
    const joint = matchPhrase(vocabulary.titleJoints, tokens, to, text);
    if (!areSigns(tokens.slice(to, next.from)) && joint?.end !== next.from) return null;
  }
  const readings = shareUnit(mentions.map(({ title }) => title));
  return mentions.map((mention, index): OfficialTitle => {
    const { body: _, ...given } = readings[index] ?? mention.title;
    const { start, end } = mention;
    return {
      text: plainText(text.slice(start, end)),
      ...given,
      span: originalSpan(view, { start, end }),
    };
  });
}

function areSigns(between: readonly Token[]): boolean {
  return between.length <= MOST_SIGNS && between.every(({ key }) => SIGNS.has(key));
}
