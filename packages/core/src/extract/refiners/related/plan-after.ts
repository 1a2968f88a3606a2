import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { ComparisonMention, StatementMention } from '../../mention.ts';
import { AND, IS } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';
import { isPartOf } from './figures.ts';

/** How many words may name the plan between the comparison and "là". */
const LONGEST_PLAN = 12;

/**
 * The plans that are given right after a comparison: "giải ngân 54 tỷ đồng, đạt 45% kế hoạch vốn
 * tỉnh giao năm 2026 là 120 tỷ đồng". Nothing but the words of the plan stands between.
 */
export function plansAfter(
  statements: readonly StatementMention[],
  { text, tokens }: Segment,
  { partCues, remainders }: Vocabulary,
): ReadonlyMap<ComparisonMention, number> {
  const plans = new Map<ComparisonMention, number>();
  for (const [place, { comparisons, figure, sentence }] of statements.entries()) {
    const next = statements[place + 1];
    const comparison = comparisons.at(-1);
    if (next?.figure === undefined || next.sentence !== sentence) continue;
    if (comparison === undefined || !isPartOf(next.figure, figure)) continue;
    const { basis, verb, figure: percentage } = comparison;
    const isOfPlan = verb?.verb === 'reach' || verb?.verb === 'equal';
    if (!isOfPlan || percentage.kind !== 'percentage' || basis?.basis.kind !== 'plan') continue;
    if (basis.from < percentage.to) continue;
    const end = next.figure.lead ?? next.figure.from;
    const between = tokens.slice(basis.to, end);
    const isNamed = between.length <= LONGEST_PLAN && between.at(-1)?.key === IS;
    // one year may be named
    const years = between.filter(({ kind }) => kind === 'number').length;
    // "đạt 65,3% kế hoạch và số còn lại là": what is said next is something else
    const isPlain = between.every(({ kind, key }, index) => {
      const at = basis.to + index;
      const isElse =
        matchPhrase(partCues, tokens, at, text) ?? matchPhrase(remainders, tokens, at, text);
      return (kind === 'word' || kind === 'number') && key !== AND && isElse === null;
    });
    if (isNamed && isPlain && years < 2) plans.set(comparison, place + 1);
  }
  return plans;
}
