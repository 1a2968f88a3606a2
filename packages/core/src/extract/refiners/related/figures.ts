import { powerOfTen, type Rational, rational } from '../../../domain/interval/rational.ts';
import { unitsAddUp } from '../../../domain/quantity/units-add-up.ts';
import type { FigureMention, StatementMention } from '../../mention.ts';

/** Where a statement ends before a token; what is said of it may go on after a bracket. */
export function endBefore({ figure, comparisons, from }: StatementMention, before: number): number {
  const ends = [figure, ...comparisons].map((mention) => mention?.to ?? from);
  return Math.max(from, ...ends.filter((end) => end <= before));
}

/** Whether a figure may be a part of another: "1.385 con trâu" of "2.940 con". */
export function isPartOf(
  part: FigureMention | undefined,
  total: FigureMention | undefined,
): boolean {
  if (part?.kind !== 'quantity') return false;
  if (total?.kind !== 'quantity' && total?.kind !== 'fraction') return false;
  return part.unit !== undefined && total.unit !== undefined && unitsAddUp(part.unit, total.unit);
}

/** Whether a total is no less than a part of it. */
export function holds(total: FigureMention | undefined, part: FigureMention | undefined): boolean {
  const [whole, own] = [amountOf(total), amountOf(part)];
  return whole !== null && own !== null && own.compare(whole) <= 0;
}

function amountOf(figure: FigureMention | undefined): Rational | null {
  const exact = figure?.numerals[0]?.readings[0].exact;
  if (figure === undefined || exact === undefined) return null;
  return rational(exact).mul(powerOfTen(figure.firstPower ?? figure.power));
}
