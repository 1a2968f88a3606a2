import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { ofUnit } from '../../figure-with-unit.ts';
import type { FigureMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';

const LONGEST_SIGN = 2;

/** A figure after its currency: "$10", "USD 1,2 triệu". */
export function readPrefixed(
  { text, tokens, numerals }: Segment,
  at: number,
  vocabulary: Vocabulary,
): FigureMention | null {
  const numeral = numerals[at];
  if (numeral == null) return null;
  for (let from = Math.max(0, at - LONGEST_SIGN); from < at; from += 1) {
    const match = matchPhrase(vocabulary.units, tokens, from, text);
    if (match?.end !== at || match.row.isPrefix !== true) continue;
    // "R$ 20": another currency than the sign alone
    if (tokens[from]?.spaced === false && tokens[from - 1]?.kind === 'word') continue;
    const scale = matchPhrase(vocabulary.scales, tokens, at + 1, text);
    const sign = stretchOf(tokens, from, at);
    const digits = stretchOf(tokens, at, at + 1);
    const power = scale?.row.power ?? 0;
    const unit = {
      code: match.row.code,
      text: text.slice(sign.start, sign.end),
      dimension: 'money',
    } as const;
    return {
      kind: 'quantity',
      numerals: [power === 0 ? ofUnit(numeral, unit) : numeral],
      isRange: false,
      power,
      unit,
      digits: { start: digits.start, end: digits.end },
      ...stretchOf(tokens, from, scale?.end ?? at + 1),
    };
  }
  return null;
}
