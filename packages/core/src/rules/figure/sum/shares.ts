import type { Check } from '../../../domain/check/check.ts';
import type { Comparison } from '../../../domain/comparison/comparison.ts';
import { rational } from '../../../domain/interval/rational.ts';
import { atPointer } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { exactParam } from '../../exact-param.ts';
import { weightOf } from '../../explanation.ts';
import type { Problem } from '../../rule.ts';
import type { SumMessage } from './messages.ts';

const HUNDRED = rational('100');
const TWO = rational('2');

/** What is wrong with the shares of a whole; null where a check is not of shares. */
export function describeShares(
  check: Check,
  report: Report,
): readonly Problem<SumMessage>[] | null {
  if (!check.operands.every((path) => path.includes('/comparisons/'))) return null;
  const shares = check.operands.map((path) => atPointer(report, path) as Comparison);
  const sizes = shares.map(({ exact = '0' }) => rational(exact));
  const made = sizes.reduce((sum, share) => sum.add(share));
  const { lower = '0', upper = '0' } = check.computed ?? {};
  const decimals = Math.max(...shares.map((share) => share.decimals ?? 0));
  const [first, last] = [shares[0]?.span, shares.at(-1)?.span];
  return [
    {
      messageId: weightOf(check) === 'mismatch' ? 'shares' : 'sharesRounded',
      severity: weightOf(check) === 'mismatch' ? 'warning' : 'info',
      path: check.at,
      span: first === undefined || last === undefined ? first : { ...first, end: last.end },
      params: {
        terms: {
          terms: sizes.map((size) => ({ ...exactParam(size, decimals), percent: true })),
        },
        sum: { ...exactParam(made, decimals), percent: true },
        difference: exactParam(made.sub(HUNDRED).abs()),
        allowed: exactParam(rational(upper).sub(rational(lower)).div(TWO)),
      },
      related: check.operands.map((path, place) => ({
        role: 'share',
        path,
        span: shares[place]?.span,
      })),
    },
  ];
}
