import { type Numeral, readNumeral } from '../../../domain/number/numeral.ts';
import { readUnit } from '../../../domain/quantity/read-unit.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { FigureMention, Recognizer } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';

/** Figures with a unit or a counted noun: "2.755,6 tỷ đồng", "1.815 hồ sơ", "750ha". */
export const recognizeQuantities: Recognizer = (segment, vocabulary) => {
  const { text, tokens, numbers } = segment;
  const mentions: FigureMention[] = [];
  for (const at of numbers) {
    const token = tokens[at] as Token;
    if (token.kind !== 'number') continue;
    const numeral = readNumeral(token.key);
    if (numeral === null) continue;
    const unit = readUnit(text, tokens, at + 1, vocabulary);
    if (unit === null) {
      const prefixed = readPrefix(segment, at, numeral, vocabulary);
      if (prefixed !== null) mentions.push(prefixed);
      continue;
    }
    mentions.push({
      kind: 'quantity',
      numerals: [numeral],
      isRange: false,
      power: unit.power,
      unit: unit.unit,
      digits: { start: token.start, end: token.end },
      ...stretchOf(tokens, at, unit.end),
    });
  }
  return mentions;
};

const LONGEST_SIGN = 2;

// A currency before the figure: "$10", "USD 1,2 triệu".
function readPrefix(
  { text, tokens }: Segment,
  at: number,
  numeral: Numeral,
  vocabulary: Vocabulary,
): FigureMention | null {
  for (let from = Math.max(0, at - LONGEST_SIGN); from < at; from += 1) {
    const match = matchPhrase(vocabulary.units, tokens, from, text);
    if (match?.end !== at || match.row.dimension !== 'money' || !match.row.isPrefix) continue;
    const scale = matchPhrase(vocabulary.scales, tokens, at + 1, text);
    const sign = stretchOf(tokens, from, at);
    const digits = stretchOf(tokens, at, at + 1);
    return {
      kind: 'quantity',
      numerals: [numeral],
      isRange: false,
      power: scale?.row.power ?? 0,
      unit: { code: match.row.code, text: text.slice(sign.start, sign.end), dimension: 'money' },
      digits: { start: digits.start, end: digits.end },
      ...stretchOf(tokens, from, scale?.end ?? at + 1),
    };
  }
  return null;
}
