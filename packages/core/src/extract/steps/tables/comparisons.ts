import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Unfinished } from '../../../domain/immutable.ts';
import type { Metric } from '../../../domain/metric/metric.ts';
import type { RatioBasis, UnreadReason } from '../../../domain/table/table.ts';
import { originalSpan } from '../../../text/view.ts';
import { resolveSurely, type SeparatorEvidence } from '../../evidence.ts';
import type { CellFigure } from './cell-figure.ts';
import type { Column } from './columns.ts';
import type { GridCell } from './grid.ts';
import type { CellReading } from './values.ts';

type BasisKind = NonNullable<Comparison['basis']>['kind'];

/**
 * The figure of a ratio column as a comparison of the value it is worked out from; or why it is
 * none.
 */
export function compareIn(
  figure: CellFigure,
  cell: GridCell,
  basis: RatioBasis,
  columns: readonly Column[],
  values: readonly (CellReading | undefined)[],
  evidence: SeparatorEvidence,
): UnreadReason | { readonly metric: Unfinished<Metric>; readonly comparison: Comparison } {
  const [over, under] = [values[basis.of], values[basis.base]];
  const metric = over?.metric;
  const base = under?.metric;
  if (metric === undefined || base === undefined) return over?.unread ?? under?.unread ?? 'no-base';
  // of a rate it is not said whether the change is in per cent or in points
  if (basis.kind === 'change' && metric.value?.unit.dimension === 'ratio') return 'unknown-unit';
  const [reading, other] = resolveSurely(figure.numeral, evidence);
  const isDoubtful = [metric, base].some(({ value }) => value?.alternatives !== undefined);
  if (isDoubtful || other !== undefined) return 'doubtful-figure';
  const { start, end } = figure.digits;
  const span = originalSpan(cell.view, { start, end });
  const comparison: Comparison = {
    kind: basis.kind,
    percent: Number(reading.exact),
    exact: reading.exact,
    decimals: reading.decimals,
    basis: { kind: kindOf(columns[basis.base]), metric: base.id },
    text: cell.view.text.slice(start, end),
    span,
    digits: span,
  };
  return { metric, comparison };
}

function kindOf(column: Column | undefined): BasisKind {
  const role = column?.role;
  if (role === 'value') return 'whole';
  return role === 'plan' || role === 'same-period' || role === 'previous-period' ? role : 'other';
}
