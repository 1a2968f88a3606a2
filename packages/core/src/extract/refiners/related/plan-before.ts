import type { ComparisonMention, Mention, StatementMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';

/**
 * The plans that the statement right before a comparison gives, by the comparison: "Kế hoạch vốn là
 * 120 tỷ đồng; đã giải ngân 54 tỷ đồng, đạt 45% kế hoạch". Only a plan that is named by no more
 * words ("kế hoạch quý", "kế hoạch tỉnh giao") is the one that was named before.
 */
export function plansBefore(
  statements: readonly StatementMention[],
  mentions: readonly Mention[],
  { tokens }: Segment,
): ReadonlyMap<ComparisonMention, number> {
  const plans = new Map<ComparisonMention, number>();
  const planWords = new Set<number>();
  for (const mention of mentions) {
    if (mention.kind === 'basis' && mention.basis.kind === 'plan') planWords.add(mention.start);
  }
  for (const [place, { comparisons, sentence }] of statements.entries()) {
    const before = statements[place - 1];
    if (before?.figure === undefined || before.sentence !== sentence) continue;
    if (!planWords.has(before.indicator.start) || before.comparisons.length > 0) continue;
    for (const comparison of comparisons) {
      const { basis, verb, figure } = comparison;
      const isOfPlan = verb?.verb === 'reach' || verb?.verb === 'equal';
      if (!isOfPlan || figure.kind !== 'percentage') continue;
      if (basis?.basis.kind !== 'plan' || basis.basis.organ !== undefined) continue;
      if (tokens[basis.to]?.kind !== 'word') plans.set(comparison, place - 1);
    }
  }
  return plans;
}
