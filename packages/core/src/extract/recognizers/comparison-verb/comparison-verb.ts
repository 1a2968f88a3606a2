import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { ComparisonVerbMention, Recognizer } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';

/** Verbs that set a percentage against another figure: tăng, giảm, bằng, đạt, chiếm, vượt. */
export const recognizeComparisonVerbs: Recognizer = ({ text, tokens }, vocabulary) => {
  const mentions: ComparisonVerbMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const match = matchPhrase(vocabulary.comparisonVerbs, tokens, at, text);
    if (match === null) {
      at += 1;
      continue;
    }
    mentions.push({
      kind: 'comparison-verb',
      verb: match.row.verb,
      ...stretchOf(tokens, at, match.end),
    });
    at = match.end;
  }
  return mentions;
};
