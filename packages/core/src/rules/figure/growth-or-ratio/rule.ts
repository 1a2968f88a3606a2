import type { Check } from '../../../domain/check/check.ts';
import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Fix } from '../../../domain/finding/finding.ts';
import { type Rational, rational } from '../../../domain/interval/rational.ts';
import { atPointer } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import { isToldBy } from '../../explanation.ts';
import { figureParam, percentParam } from '../../figure-param.ts';
import { operandsOf, relatedOf, wordsOf } from '../../figures.ts';
import type { Problem } from '../../rule.ts';
import { ownArithmetic } from '../../shared-words.ts';

type MessageId = 'saysRise' | 'saysRiseOfFall' | 'saysFall' | 'saysEqual';

const ID = 'figure/growth-or-ratio';

/** "Tăng" where the figures say "bằng", or the other way round. */
export const figureGrowthOrRatio = defineRule<MessageId>({
  id: ID,
  severity: 'warning',
  scope: 'block',
  since: '0.1.0',
  basis: ownArithmetic,
  name: {
    vi: 'Ghi “tăng” trong khi số liệu là “bằng”, hoặc ngược lại',
    en: '“Up by” where the figures say “equal to”, or the other way round',
  },
  messages: {
    saysRise: {
      headline: { vi: '“Tăng” hay “bằng”?', en: '“Up by” or “equal to”?' },
      detail: {
        vi: '{over} bằng {equal} của {under}, tức là tăng {change}; dự thảo ghi “{written}”. Nếu ghi “bằng {percent}” thì số liệu khớp.',
        en: '{over} is {equal} of {under}, a rise of {change}; the draft says “{written}”. “bằng {percent}” (equal to) would fit.',
      },
    },
    saysRiseOfFall: {
      headline: { vi: '“Tăng” hay “bằng”?', en: '“Up by” or “equal to”?' },
      detail: {
        vi: '{over} bằng {equal} của {under}, tức là giảm {change}; dự thảo ghi “{written}”. Nếu ghi “bằng {percent}” thì số liệu khớp.',
        en: '{over} is {equal} of {under}, a fall of {change}; the draft says “{written}”. “bằng {percent}” (equal to) would fit.',
      },
    },
    saysFall: {
      headline: { vi: '“Giảm” hay “bằng”?', en: '“Down by” or “equal to”?' },
      detail: {
        vi: '{over} bằng {equal} của {under}; dự thảo ghi “{written}”. Nếu ghi “bằng {percent}” thì số liệu khớp.',
        en: '{over} is {equal} of {under}; the draft says “{written}”. “bằng {percent}” (equal to) would fit.',
      },
    },
    saysEqual: {
      headline: { vi: '“Bằng” hay “tăng”?', en: '“Equal to” or “up by”?' },
      detail: {
        vi: '{over} bằng {equal} của {under}; dự thảo ghi “{written}”. Nếu ghi “tăng {percent}” thì số liệu khớp.',
        en: '{over} is {equal} of {under}; the draft says “{written}”. “tăng {percent}” (up by) would fit.',
      },
    },
  },
  related: {
    over: { vi: 'Số được so sánh', en: 'The figure compared' },
    under: { vi: 'Số làm căn cứ', en: 'The figure it is compared with' },
  },
  fixes: {
    verb: { vi: 'Đổi “{verb}” thành “{other}”', en: 'Change “{verb}” to “{other}”' },
  },
  find: ({ report, checks }) =>
    checks.flatMap((check) => (isToldBy(ID, check) ? describe(check, report) : [])),
});

function describe(check: Check, report: Report): readonly Problem<MessageId>[] {
  const comparison = atPointer(report, check.at) as Comparison;
  const pair = operandsOf(check, report);
  if (pair === null) return [];
  const [over, under] = pair;
  const { exact = '0', decimals = 0, kind } = comparison;
  const equal = rational(over.base).div(rational(under.base)).mul('100');
  const isChange = kind === 'change';
  return [
    {
      messageId: messageOf(isChange, exact, equal),
      path: check.at,
      span: comparison.span,
      params: {
        over: figureParam(over),
        under: figureParam(under),
        equal: percentParam(equal.toFraction(), decimals),
        change: percentParam(equal.sub('100').abs().toFraction(), decimals),
        percent: percentParam(exact.replace('-', ''), decimals),
        written: wordsOf(check.at, report),
      },
      related: relatedOf(check, report, ['over', 'under']),
      ...fixesFor(comparison, isChange),
    },
  ];
}

function messageOf(isChange: boolean, exact: string, equal: Rational): MessageId {
  if (!isChange) return 'saysEqual';
  if (exact.startsWith('-')) return 'saysFall';
  return equal.compare('100') < 0 ? 'saysRiseOfFall' : 'saysRise';
}

function fixesFor({ verb }: Comparison, isChange: boolean): { readonly fixes?: readonly Fix[] } {
  if (verb?.span === undefined) return {};
  const other = isChange ? 'bằng' : 'tăng';
  const fix: Fix = {
    titleId: 'verb',
    params: { verb: verb.text, other },
    safe: false,
    edits: [{ span: verb.span, text: other }],
  };
  return { fixes: [fix] };
}
