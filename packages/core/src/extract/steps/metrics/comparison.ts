import type { Basis, Comparison } from '../../../domain/comparison/comparison.ts';
import { shiftDecimal } from '../../../domain/number/decimal.ts';
import type { NumeralReading } from '../../../domain/number/numeral.ts';
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
  return {
    kind: kindOf(mention),
    ...magnitudeOf(mention, evidence),
    ...(verb === undefined
      ? {}
      : {
          verb: {
            kind: verb.verb,
            text: text.slice(verb.start, verb.end),
            span: originalSpan(view, verb),
          },
        }),
    ...(basis === null ? {} : { basis }),
    ...hedgeOf(mention.hedge === undefined ? figure : mention),
    ...(figure.status === undefined ? {} : { status: figure.status }),
    text: text.slice(mention.start, mention.end),
    span: originalSpan(view, mention),
    digits: originalSpan(view, figure.digits),
  };
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

function magnitudeOf(
  { figure, verb, isTimes }: ComparisonMention,
  evidence: SeparatorEvidence,
): Pick<Comparison, 'percent' | 'amount' | 'exact' | 'decimals' | 'upperExact' | 'unit'> {
  const sign = verb?.verb === 'decrease' || verb?.verb === 'fall-short' ? '-' : '';
  const isPlain = (exact: string) => sign === '' || exact.startsWith('-') || !/[1-9]/u.test(exact);
  const signed = (exact: string) => (isPlain(exact) ? exact : sign + exact);
  const [first, last] = figure.numerals.map((numeral) => resolveReadings(numeral, evidence)[0]);
  const reading: NumeralReading = first ?? { style: 'plain', exact: '0', decimals: 0 };
  if (isTimes === true) {
    const exact = shiftDecimal(reading.exact, 2);
    return { percent: Number(exact), exact, decimals: reading.decimals - 2 };
  }
  if (figure.kind === 'quantity' && figure.unit !== undefined) {
    const { exact, decimals } = buildMagnitude(reading, figure.power, figure.unit);
    return {
      amount: Number(signed(exact)),
      exact: signed(exact),
      ...(decimals === undefined ? {} : { decimals }),
      ...(figure.isRange && last !== undefined
        ? { upperExact: signed(buildMagnitude(last, figure.power, figure.unit).exact) }
        : {}),
      unit: figure.unit,
    };
  }
  return {
    percent: Number(signed(reading.exact)),
    exact: signed(reading.exact),
    decimals: reading.decimals,
    ...(figure.isRange && last !== undefined ? { upperExact: signed(last.exact) } : {}),
  };
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
  return {
    ...basis.basis,
    text: text.slice(basis.start, basis.end),
    ...metric,
    span: originalSpan(view, basis),
  };
}
