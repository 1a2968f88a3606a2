import type { Check } from '../../../domain/check/check.ts';
import type { Comparison } from '../../../domain/comparison/comparison.ts';
import { atPointer } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import { isToldBy } from '../../explanation.ts';
import { wordsOf } from '../../figures.ts';
import type { Problem } from '../../rule.ts';

type MessageId = 'exceeds' | 'fallsShort';

const ID = 'figure/conclusion';

/** Words that conclude something else from a percentage than it says. */
export const figureConclusion = defineRule<MessageId>({
  id: ID,
  severity: 'error',
  scope: 'block',
  since: '0.1.0',
  basis: {
    vi: 'Vượt kế hoạch là trên 100%, chưa đạt kế hoạch là dưới 100%',
    en: 'More than the plan is more than 100%, less than the plan less',
  },
  name: {
    vi: 'Nhận xét về kế hoạch trái với tỷ lệ thực hiện',
    en: 'Words on a plan that contradict its percentage',
  },
  messages: {
    exceeds: {
      headline: { vi: 'Nhận xét trái với số liệu.', en: 'The wording contradicts the figure.' },
      detail: {
        vi: 'Dự thảo ghi “{claim}” nhưng tỷ lệ thực hiện là “{written}”, chưa đến 100%.',
        en: 'The draft says “{claim}” (exceeded), but completion is “{written}”, less than 100%.',
      },
    },
    fallsShort: {
      headline: { vi: 'Nhận xét trái với số liệu.', en: 'The wording contradicts the figure.' },
      detail: {
        vi: 'Dự thảo ghi “{claim}” nhưng tỷ lệ thực hiện là “{written}”, từ 100% trở lên.',
        en: 'The draft says “{claim}” (fell short), but completion is “{written}”, 100% or more.',
      },
    },
  },
  related: { percentage: { vi: 'Tỷ lệ thực hiện', en: 'The percentage' } },
  fixes: {},
  find: ({ report, checks }) =>
    checks.flatMap((check) => (isToldBy(ID, check) ? [describe(check, report)] : [])),
});

function describe({ at }: Check, report: Report): Problem<MessageId> {
  const { claim, span } = atPointer(report, at) as Comparison;
  return {
    messageId: claim?.kind === 'exceeds' ? 'exceeds' : 'fallsShort',
    path: at,
    span: claim?.span ?? span,
    params: { claim: claim?.text ?? '', written: wordsOf(at, report) },
    related: [{ role: 'percentage', path: at, span }],
  };
}
