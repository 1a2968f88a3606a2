import type { Basis, Comparison } from '../../../domain/comparison/comparison.ts';
import type { Unfinished } from '../../../domain/immutable.ts';
import { shiftDecimal } from '../../../domain/number/decimal.ts';
import type { Numeral, NumeralReading } from '../../../domain/number/numeral.ts';
import { buildMagnitude } from '../../../domain/quantity/build-quantity.ts';
import { originalSpan } from '../../../text/view.ts';
import { resolveReadings, type SeparatorEvidence } from '../../evidence.ts';
import type { ComparisonMention } from '../../mention.ts';
import type { Passage } from '../../segment.ts';
import { hedgeOf } from './figure.ts';

/** A bound percentage or change as a comparison; a fall is negative. */
export function buildComparison(
  mention: ComparisonMention,
  { text, view }: Passage,
  evidence: SeparatorEvidence,
  idOf: (statement: number) => string,
): Comparison {
  const { figure, verb } = mention;
  const basis = basisOf(mention, text, view, idOf);
  const comparison: Unfinished<Comparison> = { kind: kindOf(mention) };
  putMagnitude(comparison, mention, evidence);
  if (verb !== undefined) {
    comparison.verb = {
      kind: verb.verb,
      text: text.slice(verb.start, verb.end),
      span: originalSpan(view, verb),
    };
  }
  if (basis !== null) comparison.basis = basis;
  const hedged = mention.hedge === undefined ? figure : mention;
  if (hedged.hedge !== undefined) Object.assign(comparison, hedgeOf(hedged));
  if (figure.status !== undefined) comparison.status = figure.status;
  if (mention.claim !== undefined) {
    const { claim, start, end } = mention.claim;
    comparison.claim = {
      kind: claim,
      text: text.slice(start, end),
      span: originalSpan(view, mention.claim),
    };
  }
  comparison.text = text.slice(mention.start, mention.end);
  comparison.span = originalSpan(view, mention);
  comparison.digits = originalSpan(view, figure.digits);
  return comparison;
}

function kindOf({ verb, basis, isTimes, isSigned }: ComparisonMention): Comparison['kind'] {
  if (isTimes === true) return 'ratio';
  if (isSigned === true) return 'change';
  switch (verb?.verb) {
    case 'increase':
    case 'decrease':
    case 'exceed':
    case 'fall-short':
      return 'change';
    case 'account-for':
      return 'share';
    case undefined:
      return basis === undefined || basis.basis.kind === 'whole' ? 'share' : 'ratio';
    default:
      return 'ratio';
  }
}

function putMagnitude(
  comparison: Unfinished<Comparison>,
  { figure, verb, isTimes }: ComparisonMention,
  evidence: SeparatorEvidence,
): void {
  const sign = verb?.verb === 'decrease' || verb?.verb === 'fall-short' ? '-' : '';
  const isPlain = (exact: string) => sign === '' || exact.startsWith('-') || !/[1-9]/u.test(exact);
  const signed = (exact: string) => (isPlain(exact) ? exact : sign + exact);
  const reading = readingOf(figure.numerals[0], evidence);
  const last = figure.isRange ? figure.numerals[1] : undefined;
  const upper = last === undefined ? null : readingOf(last, evidence);
  if (isTimes === true) {
    const exact = shiftDecimal(reading.exact, 2);
    comparison.percent = Number(exact);
    comparison.exact = exact;
    comparison.decimals = reading.decimals - 2;
  } else if (figure.kind === 'quantity' && figure.unit !== undefined) {
    const { power, unit } = figure;
    const magnitude = buildMagnitude(reading, power, unit);
    const exact = signed(magnitude.exact);
    comparison.amount = Number(exact);
    comparison.exact = exact;
    if (magnitude.decimals !== undefined) comparison.decimals = magnitude.decimals;
    if (upper !== null) comparison.upperExact = signed(buildMagnitude(upper, power, unit).exact);
    comparison.unit = unit;
  } else {
    const exact = signed(reading.exact);
    comparison.percent = Number(exact);
    comparison.exact = exact;
    comparison.decimals = reading.decimals;
    if (upper !== null) comparison.upperExact = signed(upper.exact);
  }
}

function readingOf(numeral: Numeral | undefined, evidence: SeparatorEvidence): NumeralReading {
  if (numeral === undefined) return { style: 'plain', exact: '0', decimals: 0 };
  return resolveReadings(numeral, evidence)[0];
}

function basisOf(
  { basis, base, verb }: ComparisonMention,
  text: string,
  view: Passage['view'],
  idOf: (statement: number) => string,
): Basis | null {
  const metric = base?.statement === undefined ? {} : { metric: idOf(base.statement) };
  if (basis === undefined) {
    const kind = base?.kind ?? (verb?.verb === 'account-for' ? 'whole' : null);
    return kind === null ? null : { kind, ...metric };
  }
  const named: Unfinished<Basis> = { ...basis.basis };
  named.text = text.slice(basis.start, basis.end);
  Object.assign(named, metric);
  named.span = originalSpan(view, basis);
  return named;
}
