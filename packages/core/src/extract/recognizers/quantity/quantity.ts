import { readNumeral } from '../../../domain/number/numeral.ts';
import { readUnit } from '../../../domain/quantity/read-unit.ts';
import type { FigureMention, Recognizer } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';

/** Figures with a unit or a counted noun: "2.755,6 tỷ đồng", "1.815 hồ sơ", "750ha". */
export const recognizeQuantities: Recognizer = ({ text, tokens }, vocabulary) => {
  const mentions: FigureMention[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'number') return;
    const numeral = readNumeral(token.key);
    const unit = numeral === null ? null : readUnit(text, tokens, at + 1, vocabulary);
    if (numeral === null || unit === null) return;
    mentions.push({
      kind: 'quantity',
      numerals: [numeral],
      isRange: false,
      power: unit.power,
      unit: unit.unit,
      digits: { start: token.start, end: token.end },
      ...stretchOf(tokens, at, unit.end),
    });
  });
  return mentions;
};
