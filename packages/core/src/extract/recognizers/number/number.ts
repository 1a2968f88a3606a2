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
  const { text, tokens, numbers, numerals } = segment;
  const mentions: FigureMention[] = [];
  for (const at of numbers) {
    const { start, end } = tokens[at] as Token;
    const numeral = numerals[at];
    if (numeral == null) continue;
    const scale = matchPhrase(vocabulary.scales, tokens, at + 1, text);
    const to = scale?.end ?? at + 1;
    const figure: FigureMention = {
      kind: 'number',
      numerals: [numeral],
      isRange: false,
      power: scale?.row.power ?? 0,
      digits: { start, end },
      start,
      end: scale === null ? end : (tokens[to - 1] as Token).end,
      from: at,
      to,
    };
    mentions.push(
      isNegative(segment, at)
        ? { ...figure, isNegative: true, ...stretchOf(tokens, at - 1, to) }
        : figure,
    );
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
