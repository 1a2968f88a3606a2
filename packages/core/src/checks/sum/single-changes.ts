import type { Hypothesis } from '../../domain/check/check.ts';
import { add } from '../../domain/interval/arithmetic.ts';
import { intersects } from '../../domain/interval/interval.ts';
import { leafInterval, truncationLeaf, type WrittenFigure } from '../../domain/interval/leaf.ts';
import { rational } from '../../domain/interval/rational.ts';
import { coarserReading } from '../coarser-reading.ts';
import type { Operand } from '../operand.ts';
import { scalesThatFit, type Trial, turnedDigitsThatFit } from '../single-edits.ts';
import { NOTHING, together } from './together.ts';

/** Among more figures than these no single one can be told apart. */
const MOST = 24;

/**
 * The single changes that would make parts add up to their total: how figures were rounded first,
 * for that is no slip; then a unit, two digits turned round, a part that is within another.
 */
export function singleChanges(
  total: Operand,
  parts: readonly Operand[],
  slack: string | undefined,
): readonly Hypothesis[] {
  const rounding = roundingOf(total, parts, slack);
  if (rounding !== null) return [rounding];
  if (parts.length > MOST) return [];
  const trials = trialsOf(total, parts);
  const twice = countedTwice(total, parts);
  // what fits without a figure fits with next to nothing in its place
  const scales = scalesThatFit(trials).filter(
    ({ operand }) => !twice.some((one) => one.operand === operand),
  );
  return scales.length > 0 ? scales : [...turnedDigitsThatFit(trials), ...twice];
}

function roundingOf(
  total: Operand,
  parts: readonly Operand[],
  slack: string | undefined,
): Hypothesis | null {
  const written = leafInterval(total.figure);
  const isMeasured = [total, ...parts].some(({ figure }) => figure.decimals !== undefined);
  if (isMeasured) {
    const cut = parts.map(({ figure }) => truncationLeaf(figure)).reduce(add, NOTHING);
    if (intersects(cut, truncationLeaf(total.figure))) return { kind: 'truncation' };
    if (slack !== undefined && rational(slack).compare(1) <= 0) return { kind: 'last-place' };
  }
  const rounded = coarserReading(total.figure);
  const made = together(parts.map(({ figure }) => figure));
  if (rounded !== null && intersects(made, rounded)) return { kind: 'coarser' };
  const coarse = parts.map(({ figure }) => coarserReading(figure) ?? leafInterval(figure));
  return intersects(coarse.reduce(add, NOTHING), written) ? { kind: 'coarser' } : null;
}

function trialsOf(total: Operand, parts: readonly Operand[]): readonly Trial[] {
  const written = leafInterval(total.figure);
  const figures = parts.map(({ figure }) => figure);
  const made = together(figures);
  const ofParts = parts.map((operand, place) => ({
    operand,
    fits: (figure: WrittenFigure) =>
      intersects(together(figures.map((own, at) => (at === place ? figure : own))), written),
  }));
  const ofTotal = {
    operand: total,
    fits: (figure: WrittenFigure) => intersects(made, leafInterval(figure)),
  };
  return [...ofParts, ofTotal];
}

// Without it the others make the total: it is said again, or is a part of one of them.
function countedTwice(total: Operand, parts: readonly Operand[]): readonly Hypothesis[] {
  if (parts.length < 3) return [];
  const written = leafInterval(total.figure);
  return parts.flatMap(({ path }, place): readonly Hypothesis[] => {
    const others = parts.filter((_, at) => at !== place).map(({ figure }) => figure);
    return intersects(together(others), written) ? [{ kind: 'missing-part', operand: path }] : [];
  });
}
