import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { ComparisonVerbMention, Recognizer } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';

/** Verbs that set a percentage against another figure: tăng, giảm, bằng, đạt, chiếm, vượt. */
export const recognizeComparisonVerbs: Recognizer = ({ text, tokens, openings }, vocabulary) => {
  const mentions: ComparisonVerbMention[] = [];
  let next = 0;
  for (const at of openings) {
    const match = at < next ? null : matchPhrase(vocabulary.comparisonVerbs, tokens, at, text);
    if (match === null) continue;
    mentions.push({
      kind: 'comparison-verb',
      verb: match.row.verb,
      ...stretchOf(tokens, at, match.end),
    });
    next = match.end;
  }
  return mentions;
};
