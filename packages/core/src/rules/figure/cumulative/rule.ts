import type { Check } from '../../../domain/check/check.ts';
import type { Severity } from '../../../domain/finding/finding.ts';
import { rational } from '../../../domain/interval/rational.ts';
import type { Metric } from '../../../domain/metric/metric.ts';
import type { Quantity } from '../../../domain/quantity/quantity.ts';
import { atPointer } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import { digitsChange } from '../../digits-change.ts';
import { exactBeside, exactParam, inUnitOf } from '../../exact-param.ts';
import { explanationOf, isToldBy } from '../../explanation.ts';
import { figureParam } from '../../figure-param.ts';
import { figureAt, spanAt } from '../../figures.ts';
import type { Problem } from '../../rule.ts';
import {
  changeTo,
  finerFigures,
  inTwoSentences,
  ownArithmetic,
  wouldFit,
} from '../../shared-words.ts';

type MessageId = 'month' | 'periods' | 'digits' | 'lastPlace' | 'less';

const parts = {
  vi: '{terms} = {sum}; dự thảo ghi cả kỳ {total}, chênh {difference}.',
  en: '{terms} = {sum}; the draft gives {total} for the whole, a difference of {difference}.',
};
const headline = {
  vi: 'Số cả kỳ chưa khớp với từng kỳ.',
  en: 'Parts of the period do not make the whole.',
};

/** A month, the months before it and all of them together, that do not fit one another. */
export const figureCumulative = defineRule<MessageId>({
  id: 'figure/cumulative',
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: ownArithmetic,
  name: {
    vi: 'Lũy kế không khớp với số trong tháng và lũy kế trước đó',
    en: 'A cumulative figure that does not fit the month and those before it',
  },
  messages: {
    month: {
      headline: {
        vi: 'Lũy kế chưa khớp với số trong tháng.',
        en: 'Cumulative figure does not fit the month.',
      },
      detail: {
        vi: 'Lũy kế trước đó {before} cộng số trong tháng {last} là {sum}; dự thảo ghi lũy kế {total}, chênh {difference}.',
        en: '{before} up to the month before plus {last} in the month is {sum}; the draft says {total}, a difference of {difference}.',
      },
    },
    periods: { headline, detail: parts },
    digits: {
      headline,
      detail: inTwoSentences(parts, wouldFit),
    },
    lastPlace: {
      headline,
      detail: inTwoSentences(parts, finerFigures),
    },
    less: {
      headline: {
        vi: 'Lũy kế nhỏ hơn số trong kỳ.',
        en: 'Cumulative figure is less than its part.',
      },
      detail: {
        vi: 'Số trong kỳ ghi {sum}, lũy kế ghi {total}. Đề nghị xem lại hai số này.',
        en: 'The part is {sum}, the cumulative figure {total}. Review the two figures.',
      },
    },
  },
  related: {
    whole: { vi: 'Số cả kỳ', en: 'The whole period' },
    part: { vi: 'Số một kỳ', en: 'A part of the period' },
  },
  fixes: {
    digits: changeTo('suggested'),
  },
  find: ({ report, checks }) =>
    checks
      .filter((check) => isToldBy('figure/cumulative', check))
      .flatMap((check) => describe(check, report)),
});

function describe(check: Check, report: Report): readonly Problem<MessageId>[] {
  const whole = figureAt(check.at, report);
  const figures = check.operands.flatMap((path) => figureAt(path, report) ?? []);
  if (whole === null || figures.length < check.operands.length) return [];
  const made = figures.reduce((sum, { base }) => sum.add(rational(base)), rational('0'));
  const [first, last] = [figures[0] ?? whole, figures.at(-1) ?? whole];
  const explanation = explanationOf(check);
  const change = digitsChange(explanation, report);
  const paths = [check.at, ...check.operands];
  return [
    {
      messageId: messageOf(check, report, change !== null),
      severity: severityOf(check, report),
      path: check.at,
      span: spanAt(check.at, report),
      params: {
        terms: {
          terms: figures.map(({ base }) => exactBeside(whole, rational(base))),
        },
        before: figureParam(first),
        last: figureParam(last),
        sum: exactBeside(whole, made),
        total: figureParam(whole),
        difference: exactParam(inUnitOf(whole, made.sub(rational(whole.base)).abs())),
        ...change?.params,
      },
      related: paths.map((path, place) => ({
        role: place === 0 ? 'whole' : 'part',
        path,
        span: spanAt(path, report),
      })),
      ...(change?.fixes === undefined ? {} : { fixes: change.fixes }),
    },
  ];
}

function messageOf(check: Check, report: Report, isTurned: boolean): MessageId {
  if (check.operands.length === 1) return 'less';
  if (explanationOf(check)?.kind === 'last-place') return 'lastPlace';
  if (isTurned) return 'digits';
  const last = check.operands.at(-1) ?? '';
  const metric = atPointer(report, last.replace(/\/value$/u, '')) as Metric | undefined;
  const isMonth = check.operands.length === 2 && metric?.period?.kind === 'month';
  return isMonth ? 'month' : 'periods';
}

// Estimates are rounded before they are added up.
function severityOf(check: Check, report: Report): Severity {
  const isEstimate = [check.at, ...check.operands].some(
    (path) => quantityAt(path, report)?.status === 'estimate',
  );
  return isEstimate || explanationOf(check)?.kind === 'last-place' ? 'info' : 'warning';
}

function quantityAt(path: string, report: Report): Quantity | undefined {
  return atPointer(report, path) as Quantity | undefined;
}
