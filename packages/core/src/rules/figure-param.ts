import type { FigureParam } from '../domain/finding/finding.ts';
import { formatRational, rational } from '../domain/interval/rational.ts';
import type { FigureAsWritten } from '../domain/quantity/written-figure.ts';

/** A figure with its unit as a part of a message. */
export function figureParam({ exact, decimals, unit }: FigureAsWritten): FigureParam {
  if (unit === '%') return percentParam(exact, decimals);
  const figure = formatRational(rational(exact));
  return unit === '' ? { figure, decimals } : { figure, decimals, unit };
}

/** A percentage, given as an exact decimal or `"n/d"`, as a part of a message. */
export function percentParam(value: string, decimals: number): FigureParam {
  return { figure: formatRational(rational(value)), decimals, percent: true };
}
