import { matchPhrase, phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { HedgeMention, Recognizer } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';

/** Hedges right before digits: "gần 152 tỷ đồng", and runs of them: "gần trên 152 tỷ đồng". */
export const recognizeHedges: Recognizer = (segment, vocabulary) => {
  const { text, tokens, openings } = segment;
  const mentions: HedgeMention[] = [];
  let next = 0;
  for (const at of openings) {
    if (at < next) continue;
    const run: Hedged[] = [];
    let to = at;
    for (;;) {
      const match = matchPhrase(vocabulary.hedges, tokens, to, text);
      if (match === null) break;
      run.push({ hedge: match.row.hedge, from: to, to: match.end });
      to = match.end;
    }
    if (run.length > 0 && tokens[to]?.kind === 'number') {
      const hedges = endsVerb(run[0], segment, vocabulary) ? run.slice(1) : run;
      if (hedges.length > 0) mentions.push(hedgeMention(hedges, segment));
    }
    next = to;
  }
  return mentions;
};

/** A hedge with the tokens of its words. */
interface Hedged extends Pick<HedgeMention, 'from' | 'to'> {
  readonly hedge: HedgeMention['hedges'][number]['hedge'];
}

// "cao hơn 5%": the last word of the verb is no hedge
function endsVerb(
  hedged: Hedged | undefined,
  { tokens, text }: Segment,
  { comparisonVerbs }: Vocabulary,
): boolean {
  if (hedged === undefined) return false;
  const from = phraseEndingAt(comparisonVerbs, tokens, hedged.to, 0, text);
  return from !== null && from < hedged.from;
}

function hedgeMention(run: readonly Hedged[], { tokens, text }: Segment): HedgeMention {
  const hedges = run.map(({ hedge, from, to }) => {
    const { start, end } = stretchOf(tokens, from, to);
    return { hedge, word: text.slice(start, end) };
  });
  return { kind: 'hedge', hedges, ...stretchOf(tokens, run[0]?.from ?? 0, run.at(-1)?.to ?? 0) };
}
