import { readNumeral } from '../../../domain/number/numeral.ts';
import { readUnit } from '../../../domain/quantity/read-unit.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { FigureMention, Recognizer } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';

/** Figures with a unit or a counted noun: "2.755,6 tỷ đồng", "1.815 hồ sơ", "750ha". */
export const recognizeQuantities: Recognizer = ({ text, tokens, numbers }, vocabulary) => {
  const mentions: FigureMention[] = [];
  for (const at of numbers) {
    const token = tokens[at] as Token;
    if (token.kind !== 'number') continue;
    const numeral = readNumeral(token.key);
    const unit = numeral === null ? null : readUnit(text, tokens, at + 1, vocabulary);
    if (numeral === null || unit === null) continue;
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
