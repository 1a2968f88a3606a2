import { percentWords } from '../../../lexicon/numerals/numerals.ts';
import { fold } from '../../../vocabulary/fold.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { FigureMention, Recognizer } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';

const SIGN = '%';
const WORDS = percentWords.map(fold);
const RANGE_MARKS = new Set(['-', '–']);

/** Percentages: "73,1%", "15 %", "8,5%%", "12 phần trăm", "8,4-8,7%". */
export const recognizePercentages: Recognizer = ({ tokens, numbers, numerals }) => {
  const mentions: FigureMention[] = [];
  for (const at of numbers) {
    const token = tokens[at] as Token;
    const sign = signAfter(tokens, at + 1);
    const last = numerals[at];
    if (sign === null || last == null) continue;
    const lower = rangeStart(tokens, at);
    const first = lower === null ? null : numerals[lower];
    const from = first == null || lower === null ? at : lower;
    const { start, end } = stretchOf(tokens, from, sign.to);
    const figure: FigureMention = {
      kind: 'percentage',
      numerals: first == null ? [last] : [first, last],
      isRange: first != null,
      power: 0,
      digits: { start, end: token.end },
      start,
      end,
      from,
      to: sign.to,
    };
    mentions.push(sign.doubled === null ? figure : { ...figure, doubledSign: sign.doubled });
  }
  return mentions;
};

interface Sign {
  readonly to: number;
  readonly doubled: { readonly start: number; readonly end: number } | null;
}

function signAfter(tokens: readonly Token[], at: number): Sign | null {
  if (tokens[at]?.key === SIGN) {
    let to = at + 1;
    while (tokens[to]?.key === SIGN) to += 1;
    const extra = tokens[at + 1];
    const doubled =
      to > at + 1 && extra !== undefined
        ? { start: extra.start, end: tokens[to - 1]?.end ?? extra.end }
        : null;
    return { to, doubled };
  }
  const inWords = WORDS.every((word, index) => tokens[at + index]?.key === word);
  return inWords ? { to: at + WORDS.length, doubled: null } : null;
}

// The figure before a dash: "8,4-8,7%", "8,4% - 8,7%" has a sign of its own and is two figures.
function rangeStart(tokens: readonly Token[], at: number): number | null {
  const mark = tokens[at - 1];
  const before = tokens[at - 2];
  if (mark === undefined || !RANGE_MARKS.has(mark.key) || before?.kind !== 'number') return null;
  return tokens[at - 3]?.key === '/' ? null : at - 2;
}
