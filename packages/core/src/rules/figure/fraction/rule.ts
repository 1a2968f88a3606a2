import type { Check } from '../../../domain/check/check.ts';
import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Fix } from '../../../domain/finding/finding.ts';
import type { Fraction } from '../../../domain/fraction/fraction.ts';
import { rational } from '../../../domain/interval/rational.ts';
import { splitFigureText } from '../../../domain/quantity/written-figure.ts';
import { atPointer } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import { isToldBy } from '../../explanation.ts';
import { percentParam } from '../../figure-param.ts';
import { operandsOf, relatedOf } from '../../figures.ts';
import type { Problem } from '../../rule.ts';
import { changeTo, ownArithmetic } from '../../shared-words.ts';

const ID = 'figure/fraction';

/** A fraction whose percentage only fits with its two figures changed round. */
export const figureFraction = defineRule({
  id: ID,
  severity: 'warning',
  scope: 'block',
  since: '0.1.0',
  basis: ownArithmetic,
  name: {
    vi: 'Tử số và mẫu số có thể đã ghi ngược',
    en: 'Numerator and denominator may be swapped',
  },
  messages: {
    swapped: {
      headline: {
        vi: 'Có thể đã ghi ngược tử số và mẫu số.',
        en: 'Numerator and denominator may be swapped.',
      },
      detail: {
        vi: '{fraction} là {computed}; dự thảo ghi {written}. Nếu ghi “{turned}” thì số liệu khớp.',
        en: '{fraction} is {computed}; the draft says {written}. “{turned}” would fit.',
      },
    },
  },
  related: { fraction: { vi: 'Tử số và mẫu số', en: 'The two figures' } },
  fixes: {
    turn: changeTo('turned'),
  },
  find: ({ report, checks }) =>
    checks.flatMap((check) => (isToldBy(ID, check) ? describe(check, report) : [])),
});

function describe(check: Check, report: Report): readonly Problem<'swapped'>[] {
  const { exact = '0', decimals = 0, span } = atPointer(report, check.at) as Comparison;
  const fraction = atPointer(report, check.operands[0] ?? '') as Fraction;
  const pair = operandsOf(check, report);
  if (pair === null) return [];
  const [over, under] = pair;
  const written = splitFigureText(fraction)?.digits.split('/');
  const [one, other] = written?.length === 2 ? written : [over.exact, under.exact];
  const turned = `${other}/${one}`;
  const computed = rational(over.base).div(rational(under.base)).mul('100');
  return [
    {
      messageId: 'swapped',
      path: check.operands[0] ?? check.at,
      span: placeOf(fraction, span),
      params: {
        fraction: `${one}/${other}`,
        turned,
        computed: percentParam(computed.toFraction(), decimals),
        written: percentParam(exact, decimals),
      },
      related: relatedOf(check, report, ['fraction']),
      ...fixOf(fraction, turned),
    },
  ];
}

// The fraction with its percentage: both are needed to see it.
function placeOf({ span }: Fraction, percentage: Comparison['span']): Comparison['span'] {
  if (span === undefined || percentage === undefined) return span;
  return { start: span.start, end: Math.max(span.end, percentage.end) };
}

function fixOf(fraction: Fraction, turned: string): { readonly fixes?: readonly Fix[] } {
  const { digits } = fraction;
  if (digits === undefined || splitFigureText(fraction) === null) return {};
  return {
    fixes: [
      { titleId: 'turn', params: { turned }, safe: false, edits: [{ span: digits, text: turned }] },
    ],
  };
}
