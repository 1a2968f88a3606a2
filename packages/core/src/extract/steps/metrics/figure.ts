import type { Fraction } from '../../../domain/fraction/fraction.ts';
import type { Unfinished } from '../../../domain/immutable.ts';
import type { Numeral, NumeralReading } from '../../../domain/number/numeral.ts';
import { buildMagnitude } from '../../../domain/quantity/build-quantity.ts';
import { qualifierOf } from '../../../domain/quantity/qualifier.ts';
import type { Quantity, Unit } from '../../../domain/quantity/quantity.ts';
import { originalSpan } from '../../../text/view.ts';
import { resolveReadings, type SeparatorEvidence } from '../../evidence.ts';
import type { FigureMention } from '../../mention.ts';
import type { Passage } from '../../segment.ts';

const NO_UNIT: Unit = { text: '', dimension: 'count' };
const PERCENT: Unit = { code: '%', text: '%', dimension: 'ratio' };

/** The hedge of a figure with its class. */
export function hedgeOf({
  hedge,
}: Pick<FigureMention, 'hedge'>): Pick<Quantity, 'hedge' | 'qualifier'> {
  return hedge === undefined ? {} : { hedge, qualifier: qualifierOf(hedge) };
}

/** A figure with a unit as a quantity, its doubtful readings kept as alternatives. */
export function buildQuantity(
  figure: FigureMention,
  { text, view }: Passage,
  evidence: SeparatorEvidence,
): Quantity {
  const unit = figure.unit ?? (figure.kind === 'percentage' ? PERCENT : NO_UNIT);
  const [first, ...others] = readingsOf(figure.numerals[0], evidence);
  const upper = figure.isRange ? figure.numerals[1] : undefined;
  const quantity: Unfinished<Quantity> = { ...buildMagnitude(first, figure.power, unit), unit };
  if (upper !== undefined) {
    quantity.upper = buildMagnitude(readingsOf(upper, evidence)[0], figure.power, unit);
  }
  if (figure.hedge !== undefined) Object.assign(quantity, hedgeOf(figure));
  if (figure.status !== undefined) quantity.status = figure.status;
  if (others.length > 0) {
    quantity.alternatives = others.map((reading) => buildMagnitude(reading, figure.power, unit));
  }
  quantity.text = text.slice(figure.start, figure.end);
  quantity.span = originalSpan(view, figure);
  quantity.digits = originalSpan(view, figure.digits);
  return quantity;
}

/** Two figures with a slash as a fraction, both in base units. */
export function buildFraction(
  figure: FigureMention,
  { text, view }: Passage,
  evidence: SeparatorEvidence,
): Fraction {
  const unit = figure.unit ?? NO_UNIT;
  const magnitude = (numeral: Numeral | undefined, power: number) =>
    buildMagnitude(readingsOf(numeral, evidence)[0], power, unit);
  const over = magnitude(figure.numerals[0], figure.firstPower ?? figure.power);
  const under = magnitude(figure.numerals[1], figure.power);
  const isCount = over.decimals === undefined && under.decimals === undefined;
  const fraction: Unfinished<Fraction> = {
    numerator: over.amount,
    denominator: under.amount,
    exact: [over.exact, under.exact],
  };
  if (!isCount) fraction.decimals = [over.decimals ?? 0, under.decimals ?? 0];
  if (figure.unit !== undefined) fraction.unit = figure.unit;
  if (figure.hedge !== undefined) Object.assign(fraction, hedgeOf(figure));
  fraction.text = text.slice(figure.start, figure.end);
  fraction.span = originalSpan(view, figure);
  fraction.digits = originalSpan(view, figure.digits);
  return fraction;
}

const ZERO: NumeralReading = { style: 'plain', exact: '0', decimals: 0 };

function readingsOf(
  numeral: Numeral | undefined,
  evidence: SeparatorEvidence,
): readonly [NumeralReading, ...NumeralReading[]] {
  return numeral === undefined ? [ZERO] : resolveReadings(numeral, evidence);
}
