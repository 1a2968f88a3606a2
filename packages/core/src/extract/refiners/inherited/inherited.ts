import type { BasisMention, ComparisonMention, Refiner } from '../../mention.ts';
import type { Segment } from '../../segment.ts';

/**
 * A rise or fall without a base of its own has the base that its sentence names before it, or
 * right after the list it stands in: "tăng 46%; …, tăng 13,2%" after "so với cùng kỳ", "tăng 5% và
 * 7% so với cùng kỳ".
 */
export const inheritBases: Refiner = (mentions, segment) => {
  const comparisons = mentions.filter((mention) => mention.kind === 'comparison');
  const bases = mentions.filter((mention) => mention.kind === 'basis').filter(isOfTime);
  const own = new Map(
    comparisons.map((comparison) => [comparison, withBasis(comparison, bases, segment)]),
  );
  return mentions.map((mention) =>
    mention.kind === 'comparison' ? (own.get(mention) ?? mention) : mention,
  );
};

function isOfTime({ basis }: BasisMention): boolean {
  return basis.kind === 'same-period' || basis.kind === 'previous-period';
}

function withBasis(
  comparison: ComparisonMention,
  bases: readonly BasisMention[],
  { sentences, tokens }: Segment,
): ComparisonMention {
  const verb = comparison.verb?.verb;
  const isChange = verb === 'increase' || verb === 'decrease';
  if (!isChange || comparison.basis !== undefined) return comparison;
  const sentence = sentences.find(
    ({ from, to }) => from <= comparison.from && comparison.from < to,
  );
  if (sentence === undefined) return comparison;
  const named = bases.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
  const before = named.filter(({ to }) => to <= comparison.from).at(-1);
  const after = named.find(({ from }) => from >= comparison.to);
  const isListed =
    after !== undefined &&
    !tokens.slice(comparison.to, after.from).some(({ key }) => key === ';' || key === '.');
  const basis = before ?? (isListed ? after : undefined);
  return basis === undefined ? comparison : { ...comparison, basis };
}
