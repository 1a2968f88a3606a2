import { readNumeral } from '../../../domain/number/numeral.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { FigureMention, Recognizer } from '../../mention.ts';
import { isMinus } from '../../minus.ts';
import { stretchOf } from '../../stretch.ts';

/** Digits by themselves. */
export const recognizeNumbers: Recognizer = (segment, vocabulary) => {
  const { text, tokens, numbers } = segment;
  const mentions: FigureMention[] = [];
  for (const at of numbers) {
    const token = tokens[at] as Token;
    const numeral = token.kind === 'number' ? readNumeral(token.key) : null;
    if (numeral === null) continue;
    const isNegative = isMinus(segment, at, vocabulary);
    const scale = matchPhrase(vocabulary.scales, tokens, at + 1, text);
    mentions.push({
      kind: 'number',
      numerals: [numeral],
      isRange: false,
      power: scale?.row.power ?? 0,
      digits: { start: token.start, end: token.end },
      ...(isNegative ? { isNegative } : {}),
      ...stretchOf(tokens, isNegative ? at - 1 : at, scale?.end ?? at + 1),
    });
  }
  return mentions;
};
