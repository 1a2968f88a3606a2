import { readNumeral } from '../../../domain/number/numeral.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { FigureMention, Recognizer } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';

/** Digits by themselves. */
export const recognizeNumbers: Recognizer = ({ text, tokens, numbers }, vocabulary) => {
  const mentions: FigureMention[] = [];
  for (const at of numbers) {
    const token = tokens[at] as Token;
    const numeral = token.kind === 'number' ? readNumeral(token.key) : null;
    if (numeral === null) continue;
    const scale = matchPhrase(vocabulary.scales, tokens, at + 1, text);
    mentions.push({
      kind: 'number',
      numerals: [numeral],
      isRange: false,
      power: scale?.row.power ?? 0,
      digits: { start: token.start, end: token.end },
      ...stretchOf(tokens, at, scale?.end ?? at + 1),
    });
  }
  return mentions;
};
