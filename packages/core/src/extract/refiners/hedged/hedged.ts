import type { FigureStatus } from '../../../domain/quantity/quantity.ts';
import { trailingHedges } from '../../../lexicon/hedges/hedges.ts';
import { compilePhrases, matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { contradict } from '../../contradict.ts';
import { type FigureMention, type HedgeMention, isFigure, type Refiner } from '../../mention.ts';
import { FROM } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';

const TRAILING = compilePhrases(trailingHedges, (row) => row.phrases);

/** How many words may stand between "ước" and the figure: "ước thực hiện đạt gần 152 tỷ đồng". */
const STATUS_REACH = 4;

/**
 * Gives each figure the hedge right before it, or right after it ("trở lên"), and the word that
 * says how final it is.
 */
export const attachHedges: Refiner = (mentions, segment, vocabulary) => {
  const hedgeBefore = new Map<number, HedgeMention>();
  for (const mention of mentions)
    if (mention.kind === 'hedge') hedgeBefore.set(mention.to, mention);
  return mentions.map((mention) => {
    if (!isFigure(mention)) return mention;
    const hedge = hedgeBefore.get(mention.from);
    const isFrom = segment.tokens[mention.from - 1]?.key === FROM;
    const trailing = matchPhrase(TRAILING, segment.tokens, mention.to, segment.text);
    const status = statusBefore(hedge?.from ?? mention.from, segment, vocabulary);
    if (hedge === undefined && status === null && trailing === null && !(isFrom && mention.isRange))
      return mention;
    return {
      ...mention,
      ...(status === null ? {} : { status }),
      ...(trailing === null ? {} : { hedge: trailing.row.hedge }),
      ...(isFrom && mention.isRange ? { lead: mention.from - 1 } : {}),
      ...(hedge === undefined ? {} : { lead: hedge.from, ...hedgeOf(hedge) }),
    };
  });
};

function hedgeOf({ hedges }: HedgeMention): Pick<FigureMention, 'hedge'> {
  const last = hedges.at(-1);
  return last === undefined || contradict(hedges) ? {} : { hedge: last.hedge };
}

function statusBefore(
  before: number,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): FigureStatus | null {
  for (let at = before - 1; at >= before - STATUS_REACH && at >= 0; at -= 1) {
    if (tokens[at]?.kind !== 'word') return null;
    const match = matchPhrase(vocabulary.statuses, tokens, at, text);
    if (match !== null && match.end <= before) return match.row.status;
  }
  return null;
}
