import type { Check } from '../../../domain/check/check.ts';
import { rational, toDecimal } from '../../../domain/interval/rational.ts';
import type { Report } from '../../../domain/report/report.ts';
import { percentParam } from '../../figure-param.ts';
import { figureAt, relatedOf, spanAt, wordsOf } from '../../figures.ts';
import type { Problem } from '../../rule.ts';
import type { SumMessage } from './messages.ts';

/** What is wrong with the growth of a whole beside those of its parts; null for other checks. */
export function describeMean(check: Check, report: Report): readonly Problem<SumMessage>[] | null {
  if (check.relation !== 'mean') return null;
  const growths = check.operands
    .flatMap((path) => figureAt(path, report) ?? [])
    .sort((a, b) => rational(a.base).compare(rational(b.base)));
  const [least, most] = [growths[0], growths.at(-1)];
  if (least === undefined || most === undefined) return [];
  const param = ({ base, decimals }: typeof least) =>
    percentParam(toDecimal(rational(base), decimals), decimals);
  return [
    {
      messageId: 'mean',
      severity: 'info',
      path: check.at,
      span: spanAt(check.at, report),
      params: { written: wordsOf(check.at, report), least: param(least), most: param(most) },
      related: relatedOf(
        check,
        report,
        check.operands.map(() => 'growth'),
      ),
    },
  ];
}
