import { readNumeral } from '../../../domain/number/numeral.ts';
import { minusWord } from '../../../lexicon/numerals/numerals.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { FigureMention, Recognizer } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';

const MINUS = fold(minusWord);

/** Digits by themselves. */
export const recognizeNumbers: Recognizer = (segment, vocabulary) => {
  const { text, tokens, numbers } = segment;
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
      ...(isNegative(segment, at) ? { isNegative: true } : {}),
      ...stretchOf(tokens, isNegative(segment, at) ? at - 1 : at, scale?.end ?? at + 1),
    });
  }
  return mentions;
};

// A minus belongs to a figure that stands by itself: after a blank it begins a list, after
// digits it joins a range.
function isNegative({ tokens, kind }: Segment, at: number): boolean {
  const sign = tokens[at - 1];
  if (sign?.key === MINUS) return true;
  return kind === 'phrase' && at === 1 && sign?.key === '-' && tokens[at]?.spaced === false;
}
