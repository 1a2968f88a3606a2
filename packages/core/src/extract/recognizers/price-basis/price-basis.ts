import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { PriceBasisMention, Recognizer } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';

/** In which prices amounts are given: "theo giá so sánh 2010", "giá hiện hành". */
export const recognizePriceBases: Recognizer = ({ text, tokens, openings }, vocabulary) => {
  const mentions: PriceBasisMention[] = [];
  for (const at of openings) {
    const match = matchPhrase(vocabulary.priceBases, tokens, at, text);
    if (match === null) continue;
    const { basis } = match.row;
    mentions.push({ kind: 'price-basis', basis, ...stretchOf(tokens, at, match.end) });
  }
  return mentions;
};
