import type { Check } from '../../../domain/check/check.ts';
import { rational } from '../../../domain/interval/rational.ts';
import type { Metric } from '../../../domain/metric/metric.ts';
import { atPointer } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import { exactBeside } from '../../exact-param.ts';
import { isToldBy } from '../../explanation.ts';
import { figureAt, wordsOf } from '../../figures.ts';
import type { Problem } from '../../rule.ts';

type MessageId = 'fewer' | 'more';

const headline = { vi: 'Số lượng khác với danh sách.', en: 'The count differs from the list.' };
const detail = {
  vi: 'Dự thảo ghi “{written}” nhưng liệt kê {listed}.',
  en: 'The draft says “{written}” and lists {listed}.',
};

/** A number of things beside a list that names another number of them. */
export const figureCount = defineRule<MessageId>({
  id: 'figure/count',
  severity: 'warning',
  scope: 'block',
  since: '0.1.0',
  basis: {
    vi: 'Số phần tử của danh sách trong chính văn bản',
    en: 'The number of items of the list in the text',
  },
  name: {
    vi: 'Số lượng ghi trong câu khác với số được liệt kê',
    en: 'A number of things that differs from the things listed',
  },
  messages: { fewer: { headline, detail }, more: { headline, detail } },
  related: { list: { vi: 'Danh sách', en: 'The list' } },
  fixes: {},
  find: ({ report, checks }) =>
    checks
      .filter((check) => isToldBy('figure/count', check))
      .flatMap((check) => describe(check, report)),
});

function describe(check: Check, report: Report): readonly Problem<MessageId>[] {
  const metric = atPointer(report, check.at.replace(/\/value$/u, '')) as Metric;
  const figure = figureAt(check.at, report);
  const { value, listed } = metric;
  if (figure === null || value === undefined || listed === undefined) return [];
  const isFewer = rational(value.exact).compare(listed.most) > 0;
  const named = rational(`${isFewer ? listed.most : listed.least}`);
  const [start, end] = [value.span?.start, listed.span?.end];
  return [
    {
      messageId: isFewer ? 'fewer' : 'more',
      path: check.at,
      span: start === undefined || end === undefined ? value.span : { start, end },
      params: {
        written: wordsOf(check.at, report),
        listed: exactBeside(figure, named),
      },
      related: [{ role: 'list', path: check.operands[0] ?? check.at, span: listed.span }],
    },
  ];
}
