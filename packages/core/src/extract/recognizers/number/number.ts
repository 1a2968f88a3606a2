import { type Numeral, readNumeral } from '../../../domain/number/numeral.ts';
import { halfWords } from '../../../lexicon/numerals/numerals.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { FigureMention, Recognizer } from '../../mention.ts';
import { isMinus } from '../../minus.ts';
import { readScaledParts, type ScaledParts } from '../../scaled-parts.ts';
import type { Segment } from '../../segment.ts';
import { readSpacedDigits } from '../../spaced-digits.ts';
import { stretchOf } from '../../stretch.ts';

const HALVES = new Set(halfWords.map(fold));
const WHOLE = /^\d+$/u;

/** Digits by themselves, with the scale word after them: "2794", "12 triệu", "2 triệu rưỡi". */
export const recognizeNumbers: Recognizer = (segment, vocabulary) => {
  const { text, tokens, numbers } = segment;
  const mentions: FigureMention[] = [];
  for (const at of numbers) {
    const bare = readBareDecimals(segment, at);
    if (bare !== null) {
      mentions.push(bare);
      continue;
    }
    const parts = readScaledParts(segment, at, vocabulary);
    if (parts !== null && parts.count > 1) {
      mentions.push(inParts(segment, at, parts));
      continue;
    }
    const { numeral, to } = readDigits(segment, at, vocabulary);
    if (numeral === null) continue;
    const isNegative = isMinus(segment, at, vocabulary);
    const scale = matchPhrase(vocabulary.scales, tokens, to, text);
    const half = scale === null ? null : withHalf(tokens, numeral, scale.end);
    const last = half === null ? (scale?.end ?? to) : (scale?.end ?? to) + 1;
    const { start, end } = stretchOf(tokens, at, last);
    const figure: FigureMention = {
      kind: 'number',
      numerals: [half ?? numeral],
      isRange: false,
      power: scale?.row.power ?? 0,
      digits: { start, end: (tokens[to - 1] as Token).end },
      start,
      end,
      from: at,
      to: last,
    };
    mentions.push(
      isNegative ? { ...figure, isNegative, ...stretchOf(tokens, at - 1, last) } : figure,
    );
  }
  return mentions;
};

// ",77" by itself is 0,77; after words the mark belongs to them
function readBareDecimals({ tokens, kind }: Segment, at: number): FigureMention | null {
  if (kind !== 'phrase' || at !== 1) return null;
  const [mark, token] = [tokens[0], tokens[1]];
  const isMark = mark?.key === ',' || mark?.key === '.';
  if (!isMark || token === undefined || token.spaced) return null;
  const numeral = WHOLE.test(token.key) ? readNumeral(`0,${token.key}`) : null;
  if (numeral === null) return null;
  const digits = { start: token.start, end: token.end };
  const readings = [numeral.readings[0]] as const;
  const numerals = [{ ...numeral, readings }];
  return { kind: 'number', numerals, isRange: false, power: 0, digits, ...stretchOf(tokens, 0, 2) };
}

// "1 triệu 200 nghìn"
function inParts({ tokens }: Segment, at: number, { total, digitsEnd, end }: ScaledParts) {
  const digits = stretchOf(tokens, at, digitsEnd);
  const reading = { style: 'plain', exact: `${total}`, decimals: 0 } as const;
  return {
    kind: 'number',
    numerals: [{ text: `${total}`, readings: [reading] }],
    isRange: false,
    power: 0,
    digits: { start: digits.start, end: digits.end },
    ...stretchOf(tokens, at, end),
  } satisfies FigureMention;
}

function readDigits(
  segment: Segment,
  at: number,
  vocabulary: Vocabulary,
): { readonly numeral: Numeral | null; readonly to: number } {
  const { text, tokens, kind } = segment;
  const spaced = readSpacedDigits(segment, at, vocabulary);
  const isOne =
    spaced !== null &&
    (matchPhrase(vocabulary.scales, tokens, spaced.to, text) !== null ||
      (kind === 'phrase' && spaced.numeral.readings[0].style === 'blank-groups'));
  if (isOne) return spaced;
  return { numeral: segment.numerals[at] ?? null, to: at + 1 };
}

function withHalf(tokens: readonly Token[], { text }: Numeral, at: number): Numeral | null {
  const isHalf = WHOLE.test(text) && HALVES.has(tokens[at]?.key ?? '');
  return isHalf ? readNumeral(`${text},5`) : null;
}
