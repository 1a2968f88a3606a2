import type { Check } from '../../../domain/check/check.ts';
import type { Comparison } from '../../../domain/comparison/comparison.ts';
import { granularity } from '../../../domain/interval/granularity.ts';
import { leafInterval } from '../../../domain/interval/leaf.ts';
import { rational } from '../../../domain/interval/rational.ts';
import type { Quantity } from '../../../domain/quantity/quantity.ts';
import { atPointer } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import { isToldBy } from '../../explanation.ts';
import { percentParam } from '../../figure-param.ts';
import { relatedOf, wordsOf } from '../../figures.ts';
import type { Problem } from '../../rule.ts';

type MessageId = 'between' | 'beyond';

const ID = 'figure/impossible-share';

/** A percentage that no whole number of a known number of things gives. */
export const figureImpossibleShare = defineRule<MessageId>({
  id: ID,
  severity: 'warning',
  scope: 'block',
  since: '0.1.0',
  basis: {
    vi: 'Số đếm là số nguyên nên tỷ lệ chỉ có một số giá trị',
    en: 'Things are counted in whole numbers, so only some percentages occur',
  },
  name: {
    vi: 'Tỷ lệ không ứng với số nguyên nào trong tổng số đã nêu',
    en: 'A percentage that no whole number of the given total makes',
  },
  messages: {
    between: {
      headline: {
        vi: 'Tỷ lệ chưa khớp với tổng số.',
        en: 'No whole number makes this percentage.',
      },
      detail: {
        vi: 'Trong {total}, {lowerCount} là {lower} và {upperCount} là {upper}; dự thảo ghi “{written}”.',
        en: 'Of {total}, {lowerCount} are {lower} and {upperCount} are {upper}; the draft says “{written}”.',
      },
    },
    beyond: {
      headline: {
        vi: 'Tỷ lệ chưa khớp với tổng số.',
        en: 'No whole number makes this percentage.',
      },
      detail: {
        vi: 'Trong {total}, tỷ lệ gần nhất là {lower} ({lowerCount}); dự thảo ghi “{written}”.',
        en: 'Of {total}, the nearest percentage is {lower} ({lowerCount}); the draft says “{written}”.',
      },
    },
  },
  related: { total: { vi: 'Tổng số', en: 'The total' } },
  fixes: {},
  find: ({ report, checks }) =>
    checks.flatMap((check) => (isToldBy(ID, check) ? describe(check, report) : [])),
});

function describe(check: Check, report: Report): readonly Problem<MessageId>[] {
  const comparison = atPointer(report, check.at) as Comparison;
  const total = atPointer(report, check.operands[0] ?? '') as Quantity;
  const { exact = '0', decimals = 0, span } = comparison;
  const shares = granularity(leafInterval({ exact, decimals }), rational(total.exact));
  const [lower, upper = lower] = shares?.nearest ?? [];
  if (lower === undefined || upper === undefined) return [];
  return [
    {
      messageId: upper === lower ? 'beyond' : 'between',
      path: check.at,
      span,
      params: {
        total: total.text ?? `${total.exact} ${total.unit.text}`,
        lower: percentParam(lower.percent.toFraction(), Math.max(1, decimals)),
        upper: percentParam(upper.percent.toFraction(), Math.max(1, decimals)),
        lowerCount: { figure: lower.count.toFraction(), decimals: 0 },
        upperCount: { figure: upper.count.toFraction(), decimals: 0 },
        written: wordsOf(check.at, report),
      },
      related: relatedOf(check, report, ['total']),
    },
  ];
}
