import type { Unfinished } from '../../../domain/immutable.ts';
import type { Metric } from '../../../domain/metric/metric.ts';
import { buildMagnitude } from '../../../domain/quantity/build-quantity.ts';
import type { Quantity } from '../../../domain/quantity/quantity.ts';
import { holdsValues } from '../../../domain/table/column-roles.ts';
import type { UnreadReason } from '../../../domain/table/table.ts';
import { originalSpan } from '../../../text/view.ts';
import { type EvidenceSoFar, resolveSurely, type SeparatorEvidence } from '../../evidence.ts';
import { ofUnit } from '../../figure-with-unit.ts';
import type { CellFigure } from './cell-figure.ts';
import type { BodyRow, Column } from './columns.ts';
import type { GridCell } from './grid.ts';
import type { ScaledUnit } from './scaled-unit.ts';

/**
 * How figures are parted in a table: as its own figures are, where one of them can be read in one way
 * only; else as in the rest of the document.
 */
export function evidenceOf(
  body: readonly BodyRow[],
  columns: readonly Column[],
  document: SeparatorEvidence,
): SeparatorEvidence {
  const own: EvidenceSoFar = {};
  for (const { figures } of body) {
    for (const [at, figure] of figures.entries()) {
      const role = columns[at]?.role ?? undefined;
      if (figure === null || !(holdsValues(role) || role === 'ratio')) continue;
      const [{ style }, other] = figure.numeral.readings;
      if (other === undefined && style !== 'plain') own[style] = (own[style] ?? 0) + 1;
    }
  }
  return Object.keys(own).length === 0 ? document : own;
}

/** The figure of a cell in its unit. */
export function quantityOf(
  figure: CellFigure,
  { unit, power, isKnown }: ScaledUnit,
  { view }: GridCell,
  evidence: SeparatorEvidence,
): Quantity {
  const numeral = power === 0 && isKnown ? ofUnit(figure.numeral, unit) : figure.numeral;
  const [first, ...others] = resolveSurely(numeral, evidence);
  const magnitude = buildMagnitude(first, power, unit);
  const { start, end } = figure.digits;
  const span = originalSpan(view, { start, end });
  const quantity: Unfinished<Quantity> = { ...magnitude, unit };
  // whether the things of a noun that nobody knows are counted one by one is not known either
  if (!isKnown) quantity.decimals = first.decimals - power;
  if (others.length > 0) {
    quantity.alternatives = others.map((reading) => buildMagnitude(reading, power, unit));
  }
  quantity.text = view.text.slice(start, end);
  quantity.span = span;
  quantity.digits = span;
  return quantity;
}

/** What a column says of the values in it. */
export function stampOf({ role, isEstimate }: Column): Pick<Quantity, 'status'> {
  if (role === 'plan') return { status: 'planned' };
  return isEstimate ? { status: 'estimate' } : {};
}

/** What was made of a cell: its metric, or why there is none. */
export type CellReading =
  | { readonly metric: Unfinished<Metric>; readonly unread?: undefined }
  | { readonly metric?: undefined; readonly unread: UnreadReason | null };
