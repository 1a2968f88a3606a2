import { readNumeral } from '../../../domain/number/numeral.ts';
import { readNoun } from '../../../domain/quantity/read-noun.ts';
import { readUnit, type UnitReading } from '../../../domain/quantity/read-unit.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { FigureMention, Recognizer } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';

/**
 * So many of so many: "23/25 phường", "58,31/59,5 tỷ đồng", "88,5/90%". Two figures and a slash without a
 * unit ("1/500", "3/3") are something else, and three ("5/4/2021") are a date.
 */
export const recognizeFractions: Recognizer = ({ text, tokens, numbers }, vocabulary) => {
  const mentions: FigureMention[] = [];
  for (const at of numbers) {
    const token = tokens[at] as Token;
    const slash = tokens[at + 1];
    const under = tokens[at + 2];
    if (token.kind !== 'number' || slash?.key !== '/' || slash.spaced) continue;
    if (under?.kind !== 'number' || under.spaced || tokens[at - 1]?.key === '/') continue;
    const numerals = [readNumeral(token.key), readNumeral(under.key)];
    const [over, base] = numerals;
    const unit =
      percentUnit(tokens, at + 3) ??
      readUnit(text, tokens, at + 3, vocabulary) ??
      readNoun(text, tokens, at + 3, vocabulary);
    if (over == null || base == null || unit === null) continue;
    mentions.push({
      kind: 'fraction',
      numerals: [over, base],
      isRange: false,
      power: unit.power,
      unit: unit.unit,
      digits: { start: token.start, end: under.end },
      ...stretchOf(tokens, at, unit.end),
    });
  }
  return mentions;
};

function percentUnit(tokens: readonly Token[], at: number): UnitReading | null {
  if (tokens[at]?.key !== '%') return null;
  return { unit: { code: '%', text: '%', dimension: 'ratio' }, power: 0, end: at + 1 };
}
