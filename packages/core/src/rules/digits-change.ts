import type { Hypothesis } from '../domain/check/check.ts';
import type { Fix, MessageParam } from '../domain/finding/finding.ts';
import { rational, toDecimal } from '../domain/interval/rational.ts';
import { formatNumber } from '../domain/number/format-number.ts';
import type { Quantity } from '../domain/quantity/quantity.ts';
import { atPointer } from '../domain/report/pointer.ts';
import type { Report } from '../domain/report/report.ts';
import { exactParam, inUnitOf } from './exact-param.ts';
import { figureParam } from './figure-param.ts';
import { figureAt } from './figures.ts';

/** A figure with other digits in words, and the edit that writes them. */
export interface DigitsChange {
  readonly params: Readonly<Record<'written' | 'suggested', MessageParam>>;
  readonly fixes?: readonly Fix[];
}

/** The change of digits that would make figures fit; null where another change explains them. */
export function digitsChange(explanation: Hypothesis | null, report: Report): DigitsChange | null {
  const { kind, operand, value } = explanation ?? {};
  if (kind !== 'digits' || operand === undefined || value === undefined) return null;
  const figure = figureAt(operand, report);
  if (figure === null) return null;
  const changed = inUnitOf(figure, rational(value));
  const params = {
    written: figureParam({ ...figure, unit: '' }),
    suggested: exactParam(changed, figure.decimals),
  };
  const { digits } = atPointer(report, operand) as Quantity;
  // of a fraction the digits are those of both its figures
  if (digits === undefined || !operand.endsWith('/value')) return { params };
  const text = formatNumber(toDecimal(changed, figure.decimals), 'vi');
  const edits = [{ span: digits, text }];
  return { params, fixes: [{ titleId: 'digits', safe: false, edits }] };
}
