import type { Numeral } from '../../../domain/number/numeral.ts';
import {
  percentSigns,
  percentWords,
  perThousandLetter,
} from '../../../lexicon/numerals/numerals.ts';
import { fold } from '../../../vocabulary/fold.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { FigureMention, Recognizer } from '../../mention.ts';
import { isMinus, negated } from '../../minus.ts';
import { newValueAfter } from '../../new-value.ts';
import { endOfRangeMark, mayBeginRange } from '../../range-mark.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';

const SIGNS = new Set(percentSigns);
const WORDS = percentWords.map(fold);

/** Percentages: "73,1%", "15 %", "8,5%%", "12 phần trăm", "8,4-8,7%", "từ 10% đến 15%". */
export const recognizePercentages: Recognizer = (segment, vocabulary) => {
  const { numbers } = segment;
  const mentions: FigureMention[] = [];
  let done = 0;
  for (const at of numbers) {
    if (at < done) continue;
    const sign = signAfter(segment.tokens, at + 1) ?? signOfNewValue(segment, at);
    const mention =
      readRange(segment, at, sign, vocabulary) ?? readOne(segment, at, sign, vocabulary);
    if (mention === null) continue;
    done = mention.to;
    mentions.push(mention);
  }
  return mentions;
};

function readOne(
  segment: Segment,
  at: number,
  sign: Sign | null,
  vocabulary: Vocabulary,
): FigureMention | null {
  const { tokens, numerals } = segment;
  const numeral = numerals[at];
  if (sign === null || numeral == null) return null;
  const token = tokens[at] as Token;
  const isNegative = isMinus(segment, at, vocabulary);
  const { start, end, from, to } = stretchOf(tokens, isNegative ? at - 1 : at, sign.to);
  const figure: FigureMention = {
    kind: 'percentage',
    numerals: [isNegative ? negated(numeral) : numeral],
    isRange: false,
    power: 0,
    digits: { start: token.start, end: token.end },
    start,
    end,
    from,
    to,
  };
  return sign.doubled === null ? figure : { ...figure, doubledSign: sign.doubled };
}

function readRange(
  segment: Segment,
  at: number,
  own: Sign | null,
  vocabulary: Vocabulary,
): FigureMention | null {
  const { tokens } = segment;
  const next = endOfRangeMark(segment, at, own?.to ?? at + 1);
  const sign = next === null ? null : signAfter(tokens, next + 1);
  if (next === null || sign === null || !mayBeginRange(segment, at, vocabulary)) return null;
  const [first, last] = [segment.numerals[at], segment.numerals[next]];
  if (first == null || last == null || !isBelow(first, last)) return null;
  const { start, end } = stretchOf(tokens, at, next + 1);
  return {
    kind: 'percentage',
    numerals: [first, last],
    isRange: true,
    power: 0,
    digits: { start, end },
    ...(sign.doubled === null ? {} : { doubledSign: sign.doubled }),
    ...stretchOf(tokens, at, sign.to),
  };
}

function isBelow(lower: Numeral, upper: Numeral): boolean {
  return Number(lower.readings[0].exact) < Number(upper.readings[0].exact);
}

// "từ 5,2 xuống còn 4,1%": what it was shares the sign of what it has become
function signOfNewValue(segment: Segment, at: number): Sign | null {
  const next = newValueAfter(segment, at);
  const shared = next === null ? null : signAfter(segment.tokens, next + 1);
  return shared === null ? null : { to: at + 1, doubled: null };
}

interface Sign {
  readonly to: number;
  readonly doubled: { readonly start: number; readonly end: number } | null;
}

function signAfter(tokens: readonly Token[], at: number): Sign | null {
  const next = tokens[at];
  if (next === undefined || next.kind === 'number') return null;
  const isSign = (index: number) => SIGNS.has(tokens[index]?.key ?? '');
  if (isSign(at)) {
    let to = at + 1;
    while (isSign(to)) to += 1;
    if (tokens[to]?.key === perThousandLetter && tokens[to]?.spaced === false) return null;
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
