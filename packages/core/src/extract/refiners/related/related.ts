import type { ComparisonMention, Mention, Refiner, StatementMention } from '../../mention.ts';
import { bindParts } from './parts.ts';

/**
 * Writes down how the figures of a passage hang together where words say so: parts of a total
 * ("trong đó", "gồm"), some of all ("trên tổng số"), what was and what became of it ("từ … còn").
 */
export const relateStatements: Refiner = (mentions, segment, vocabulary) => {
  const statements = mentions.filter((mention) => mention.kind === 'statement');
  if (statements.length < 2) return mentions;
  const totals = bindParts(statements, segment, vocabulary);
  const totalOf = new Map<number, number>();
  for (const [total, { statements: parts }] of totals) {
    for (const part of parts) totalOf.set(part, total);
  }
  const related = new Map<Mention, StatementMention>();
  for (const [place, statement] of statements.entries()) {
    const parts = totals.get(place);
    const comparisons = withBases(place, statements, totalOf.get(place));
    if (parts === undefined && comparisons === null) continue;
    related.set(statement, {
      ...statement,
      ...(parts === undefined ? {} : { parts }),
      ...(comparisons === null ? {} : { comparisons }),
    });
  }
  return related.size === 0 ? mentions : mentions.map((mention) => related.get(mention) ?? mention);
};

// The comparisons of a statement with the base that its neighbours give them; null where none does.
function withBases(
  place: number,
  statements: readonly StatementMention[],
  total: number | undefined,
): readonly ComparisonMention[] | null {
  const { comparisons, sentence, isNewValue } = statements[place] as StatementMention;
  if (comparisons.length === 0) return null;
  const next = statements[place + 1];
  const whole = next?.isWhole === true && next.sentence === sentence ? place + 1 : total;
  let isBound = false;
  const bound = comparisons.map((comparison) => {
    const base = baseOf(comparison, place, whole, next?.isWhole === true, isNewValue === true);
    if (base === null) return comparison;
    isBound = true;
    return { ...comparison, base };
  });
  return isBound ? bound : null;
}

function baseOf(
  { figure, verb, basis, base }: ComparisonMention,
  place: number,
  whole: number | undefined,
  isOfAll: boolean,
  isNewValue: boolean,
): NonNullable<ComparisonMention['base']> | null {
  if (base !== undefined || basis !== undefined) return null;
  const isChange = verb?.verb === 'increase' || verb?.verb === 'decrease';
  if (isChange) return isNewValue ? { statement: place - 1, kind: 'other' } : null;
  if (whole === undefined || figure.kind !== 'percentage') return null;
  // of a total named further back only "chiếm" says that the percentage is of it
  const isShare = verb?.verb === 'account-for';
  return isShare || isOfAll ? { statement: whole, kind: 'whole' } : null;
}
