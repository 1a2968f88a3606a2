import type { Check } from '../../domain/check/check.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import { closed, exactly, intersects } from '../../domain/interval/interval.ts';
import type { WrittenFigure } from '../../domain/interval/leaf.ts';
import { rational } from '../../domain/interval/rational.ts';
import { pointerTo } from '../../domain/report/pointer.ts';
import { decide } from '../decide.ts';
import { comparisonOperand, type Operand } from '../operand.ts';
import { turnedDigitsThatFit } from '../single-edits.ts';
import type { PartList, Placed } from './part-list.ts';
import { together } from './together.ts';

const WHOLE = exactly(rational('100'));
/** Shares that are farther off leave one out rather than being written wrong. */
const NEAR_WHOLE = closed(rational('85'), rational('115'));

/** Among more shares than these no single one can be told apart. */
const MOST_TRIED = 24;

/** The shares of parts that are all make one hundred: 100 ± 0,05 for each of one decimal. */
export function checkShares({ total, parts }: PartList): readonly Check[] {
  if (total.metric.partsClosed !== true || parts.length < 2) return [];
  const isOfTotal = ({ kind, basis }: Comparison) =>
    kind === 'share' && basis?.kind === 'whole' && basis.metric === total.metric.id;
  const at = pointerTo('metrics', total.index, 'parts');
  return judge(
    parts.map((part) => shareOf(part, isOfTotal)),
    at,
  );
}

/** Shares of a whole that has no figure itself, which the words say are all: "cơ cấu: …". */
export function checkStructure(metrics: readonly Placed[], at: string): readonly Check[] {
  const shares = metrics.map((metric) => shareOf(metric, ({ kind }) => kind === 'share'));
  return judge(shares, at).map((check) => {
    const { relation, operands, outcome, computed } = check;
    const isClear = isNear(computed) || hasTurnedDigits(shares);
    if (outcome !== 'inconsistent' || isClear) return check;
    return { relation, at, operands, outcome: 'not-comparable', reason: 'unclear' };
  });
}

// Two digits of one share, turned round, would make the whole: then none is left out.
function hasTurnedDigits(shares: readonly (Operand | null)[]): boolean {
  const known = shares.flatMap((share) => share ?? []);
  const figures = known.map(({ figure }) => figure);
  const trials = known.map((operand, place) => ({
    operand,
    fits: (figure: WrittenFigure) =>
      intersects(together(figures.map((own, at) => (at === place ? figure : own))), WHOLE),
  }));
  return known.length <= MOST_TRIED && turnedDigitsThatFit(trials).length > 0;
}

function judge(shares: readonly (Operand | null)[], at: string): readonly Check[] {
  const known = shares.flatMap((share) => share ?? []);
  if (known.length < Math.max(2, shares.length)) return [];
  const figures = known.map(({ figure }) => figure);
  const finest = Math.max(...figures.map(({ decimals }) => decimals ?? 0));
  const check = {
    relation: 'sum' as const,
    at,
    operands: known.map(({ path }) => path),
    ...decide(together(figures), WHOLE, finest),
  };
  const isClose = check.slack !== undefined && rational(check.slack).compare(1) <= 0;
  return [isClose ? { ...check, fitsIf: [{ kind: 'last-place' }] } : check];
}

function isNear({ lower, upper }: NonNullable<Check['computed']> = {}): boolean {
  if (lower === undefined || upper === undefined) return false;
  return intersects(closed(rational(lower), rational(upper)), NEAR_WHOLE);
}

// The only share of its kind that is said of a metric.
function shareOf({ metric, index }: Placed, isShare: (of: Comparison) => boolean): Operand | null {
  const found = (metric.comparisons ?? []).flatMap((comparison, place) =>
    isShare(comparison) && comparison.percent !== undefined ? [{ comparison, place }] : [],
  );
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  return comparisonOperand(only.comparison, pointerTo('metrics', index, 'comparisons', only.place));
}
