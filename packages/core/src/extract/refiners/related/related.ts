import type { ComparisonMention, Mention, Refiner, StatementMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { bracketBases } from './bracket-base.ts';
import { addBracketParts } from './bracket-parts.ts';
import { bindParts } from './parts.ts';
import { plansAfter } from './plan-after.ts';
import { plansBefore } from './plan-before.ts';
import { countedWhole } from './share-of-count.ts';
import { namesTotal } from './share-of-total.ts';
import { bindStructures } from './structure.ts';
import { isTimelyPart } from './timely-part.ts';

/**
 * Writes down how the figures of a passage hang together where words say so: parts of a total
 * ("trong đó", "gồm"), some of all ("trên tổng số"), what was and what became of it ("từ … còn"),
 * what a comparison is set against ("so với cùng kỳ (58 vụ)").
 */
export const relateStatements: Refiner = (mentions, segment, vocabulary) => {
  const statements = mentions.filter((mention) => mention.kind === 'statement');
  if (statements.length === 0) return mentions;
  const totals = new Map(bindParts(statements, segment, vocabulary));
  addBracketParts(totals, statements, mentions, segment);
  const structures = bindStructures(statements, segment, vocabulary);
  const totalOf = new Map<number, number>();
  for (const [total, { statements: parts }] of totals) {
    for (const part of parts) totalOf.set(part, total);
  }
  const given = new Map<ComparisonMention, Base>();
  for (const [place, { comparison, kind }] of bracketBases(statements, mentions, segment)) {
    given.set(comparison, { statement: place, kind });
  }
  for (const [comparison, place] of plansBefore(statements, mentions, segment)) {
    if (!given.has(comparison)) given.set(comparison, { statement: place, kind: 'plan' });
  }
  for (const [comparison, place] of plansAfter(statements, segment, vocabulary)) {
    if (!given.has(comparison)) given.set(comparison, { statement: place, kind: 'plan' });
  }
  const related = new Map<Mention, StatementMention>();
  for (const [place, statement] of statements.entries()) {
    const parts = totals.get(place);
    const structure = structures.get(place);
    const comparisons = withBases(place, statements, totalOf.get(place), given, segment);
    if (parts === undefined && comparisons === null && structure === undefined) continue;
    related.set(statement, {
      ...statement,
      ...(parts === undefined ? {} : { parts }),
      ...(structure === undefined ? {} : { structure }),
      ...(comparisons === null ? {} : { comparisons }),
    });
  }
  return related.size === 0 ? mentions : mentions.map((mention) => related.get(mention) ?? mention);
};

type Base = NonNullable<ComparisonMention['base']>;

// The comparisons of a statement with the base that its neighbours give them; null where none does.
function withBases(
  place: number,
  statements: readonly StatementMention[],
  total: number | undefined,
  given: ReadonlyMap<ComparisonMention, Base>,
  segment: Segment,
): readonly ComparisonMention[] | null {
  const { comparisons, sentence, isNewValue } = statements[place] as StatementMention;
  if (comparisons.length === 0) return null;
  const next = statements[place + 1];
  const isOfAll = next?.isWhole === true;
  const ofTotal = total !== undefined && isShareItself(statements[total]) ? undefined : total;
  const whole = isOfAll && next.sentence === sentence ? place + 1 : ofTotal;
  const isTimely = (comparison: ComparisonMention) =>
    ofTotal !== undefined && isTimelyPart(statements[place] as StatementMention, comparison);
  let isBound = false;
  const bound = comparisons.map((comparison) => {
    const counted = countedWhole(comparison, place, statements, segment);
    if (counted !== undefined) {
      isBound = true;
      return { ...comparison, base: { statement: counted, kind: 'whole' as const } };
    }
    if (ofTotal !== undefined && namesTotal(comparison, statements[ofTotal], segment)) {
      isBound = true;
      return { ...comparison, base: { statement: ofTotal, kind: 'whole' as const } };
    }
    const base =
      baseOf(comparison, place, whole, isOfAll || isTimely(comparison), isNewValue === true) ??
      (comparison.base === undefined ? given.get(comparison) : undefined);
    if (base === undefined) return comparison;
    isBound = true;
    return { ...comparison, base };
  });
  return isBound ? bound : null;
}

// "60 con, chiếm 30% tổng đàn, trong đó … 20 con, chiếm 10%": the part may be a share of what its
// total is a share of.
function isShareItself(total: StatementMention | undefined): boolean {
  return total?.comparisons.some(({ verb }) => verb?.verb === 'account-for') === true;
}

function baseOf(
  { figure, verb, basis, base }: ComparisonMention,
  place: number,
  whole: number | undefined,
  isOfAll: boolean,
  isNewValue: boolean,
): Base | undefined {
  if (base !== undefined || basis !== undefined) return undefined;
  const isChange = verb?.verb === 'increase' || verb?.verb === 'decrease';
  if (isChange) return isNewValue ? { statement: place - 1, kind: 'other' } : undefined;
  if (whole === undefined || figure.kind !== 'percentage') return undefined;
  // of a total named further back only "chiếm" says that the percentage is of it
  const isShare = verb?.verb === 'account-for';
  return isShare || isOfAll ? { statement: whole, kind: 'whole' } : undefined;
}
