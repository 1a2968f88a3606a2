import type { Check } from '../../../domain/check/check.ts';
import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Period } from '../../../domain/period/period.ts';
import { spansMerger } from '../../../domain/place/boundaries.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import { spanAt } from '../../figures.ts';
import type { Problem } from '../../rule.ts';

type MessageId = 'prices' | 'estimate' | 'boundaries';

/** Figures that cannot be compared, and why. */
export const figureIncomparable = defineRule<MessageId>({
  id: 'figure/incomparable',
  severity: 'hint',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Chỉ đối chiếu số liệu cùng giá, cùng tình trạng, cùng địa giới',
    en: 'Only figures of one price basis, status and boundary are compared',
  },
  name: {
    vi: 'Hai số liệu không đối chiếu được, và vì sao',
    en: 'Figures that cannot be compared, and why',
  },
  messages: {
    prices: {
      headline: { vi: 'Hai số có thể khác giá.', en: 'The prices may differ.' },
      detail: {
        vi: 'Không đối chiếu: một bên theo giá hiện hành, mức tăng thường tính theo giá so sánh. Đề nghị ghi rõ loại giá.',
        en: 'Not compared: amounts in current prices, while growth is usually told in constant ones. The price basis should be said.',
      },
    },
    estimate: {
      headline: { vi: 'Số ước và số chính thức.', en: 'An estimate and a final figure.' },
      detail: {
        vi: 'Không đối chiếu: một bên là số ước thực hiện, một bên là số chính thức.',
        en: 'Not compared: one is an estimate, the other final.',
      },
    },
    boundaries: {
      headline: {
        vi: 'Số cùng kỳ có thể khác địa giới.',
        en: 'The base may have other boundaries.',
      },
      detail: {
        vi: 'Kỳ so sánh trước 01/7/2025; đề nghị ghi rõ “theo địa giới mới” hoặc nguồn tổng hợp.',
        en: 'The base period precedes 01/7/2025; it should be said whether figures follow the new boundaries.',
      },
    },
  },
  related: { other: { vi: 'Số được so sánh', en: 'The figure compared' } },
  fixes: {},
  find: ({ report, checks }) => [
    ...checks.flatMap((check) => notCompared(check, report)),
    ...acrossMerger(report),
  ],
});

function notCompared(check: Check, report: Report): readonly Problem<MessageId>[] {
  const { outcome, reason, at, operands } = check;
  if (outcome !== 'not-comparable') return [];
  const isPrices = reason === 'price-basis';
  if (!isPrices && reason !== 'estimate-and-final') return [];
  return [
    {
      messageId: isPrices ? 'prices' : 'estimate',
      path: at,
      span: spanAt(at, report),
      params: {},
      related: operands.map((path) => ({ role: 'other', path, span: spanAt(path, report) })),
    },
  ];
}

// Said once a document, of the first comparison that it is true of.
function acrossMerger({ period, metrics = [], restated }: Report): readonly Problem<MessageId>[] {
  if (restated === true) return [];
  for (const [index, metric] of metrics.entries()) {
    for (const [at, comparison] of (metric.comparisons ?? []).entries()) {
      const own = metric.period ?? period;
      const base = own === undefined ? null : baseOf(comparison, own);
      if (own === undefined || base === null || !spansMerger(base, own)) continue;
      const path = pointerTo('metrics', index, 'comparisons', at);
      return [{ messageId: 'boundaries', path, span: comparison.span, params: {} }];
    }
  }
  return [];
}

function baseOf({ basis }: Comparison, { end }: Period): { readonly end: string } | null {
  if (basis?.kind !== 'same-period' || end === undefined) return null;
  const year = basis.year ?? Number(end.slice(0, 4)) - 1;
  return { end: `${year}${end.slice(4)}` };
}
