import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Metric } from '../../../domain/metric/metric.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';

/** A rise or fall in per cent of which it is not said against what. */
export const figureMissingBase = defineRule({
  id: 'figure/missing-base',
  severity: 'hint',
  scope: 'block',
  since: '0.1.0',
  basis: {
    vi: 'Mức tăng, giảm chỉ có nghĩa khi biết so với kỳ nào',
    en: 'A rise or fall means something only against a known base',
  },
  name: {
    vi: 'Mức tăng, giảm chưa nêu so với kỳ nào',
    en: 'A rise or fall without what it is compared with',
  },
  messages: {
    noBase: {
      headline: {
        vi: 'Chưa nêu so với kỳ nào.',
        en: 'Compared with what is not said.',
      },
      detail: {
        vi: '“{written}” chưa cho biết so với cùng kỳ, kỳ trước hay kế hoạch, nên không đối chiếu được. Có thể bổ sung “so với …”.',
        en: '“{written}” does not say against which period or plan, so it was not checked. “so với …” (against …) may be added.',
      },
    },
  },
  related: {},
  fixes: {},
  find: ({ report }) =>
    (report.metrics ?? []).flatMap((metric, index) =>
      (metric.comparisons ?? []).flatMap((comparison, at): readonly Problem<'noBase'>[] =>
        lacksBase(comparison, metric)
          ? [
              {
                messageId: 'noBase',
                path: pointerTo('metrics', index, 'comparisons', at),
                span: comparison.span,
                params: { written: comparison.text ?? `${comparison.exact ?? ''}%` },
              },
            ]
          : [],
      ),
    ),
});

// Of what is only planned, or told without its value as headlines do, nobody asks.
function lacksBase(
  { kind, percent, basis, status }: Comparison,
  { value, fraction }: Metric,
): boolean {
  if (kind !== 'change' || percent === undefined || basis !== undefined) return false;
  const isPlanned = status === 'planned' || value?.status === 'planned';
  return !isPlanned && (value !== undefined || fraction !== undefined);
}
