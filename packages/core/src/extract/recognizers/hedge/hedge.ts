import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { HedgeMention, Recognizer } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';

/** Hedges right before digits: "gần 152 tỷ đồng", and runs of them: "gần trên 152 tỷ đồng". */
export const recognizeHedges: Recognizer = ({ text, tokens, openings }, vocabulary) => {
  const mentions: HedgeMention[] = [];
  let next = 0;
  for (const at of openings) {
    if (at < next) continue;
    const hedges: HedgeMention['hedges'][number][] = [];
    let to = at;
    for (;;) {
      const match = matchPhrase(vocabulary.hedges, tokens, to, text);
      if (match === null) break;
      const { start, end } = stretchOf(tokens, to, match.end);
      hedges.push({ hedge: match.row.hedge, word: text.slice(start, end) });
      to = match.end;
    }
    if (hedges.length > 0 && tokens[to]?.kind === 'number') {
      mentions.push({ kind: 'hedge', hedges, ...stretchOf(tokens, at, to) });
    }
    next = to;
  }
  return mentions;
};
