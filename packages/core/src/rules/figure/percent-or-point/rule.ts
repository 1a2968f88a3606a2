import type { Check } from '../../../domain/check/check.ts';
import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Fix } from '../../../domain/finding/finding.ts';
import { type Rational, rational, toDecimal } from '../../../domain/interval/rational.ts';
import { formatNumber } from '../../../domain/number/format-number.ts';
import { atPointer } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import { explanationOf, isToldBy, levelOf, weightOf } from '../../explanation.ts';
import { percentParam } from '../../figure-param.ts';
import { operandsOf, relatedOf, wordsOf } from '../../figures.ts';
import type { Problem } from '../../rule.ts';
import { changeTo } from '../../shared-words.ts';

type MessageId = 'wrongUnitRise' | 'wrongUnitFall' | 'rise' | 'fall' | 'level';

const ID = 'figure/percent-or-point';

/** The difference of two rates, in per cent where it is in points, or another than it is. */
export const figurePercentOrPoint = defineRule<MessageId>({
  id: ID,
  severity: 'warning',
  scope: 'block',
  since: '0.1.0',
  basis: {
    vi: 'Hiệu của hai tỷ lệ tính bằng điểm phần trăm',
    en: 'The difference of two rates is in percentage points',
  },
  name: {
    vi: 'Chênh lệch giữa hai tỷ lệ: “%” hay “điểm phần trăm”',
    en: 'The difference of two rates: per cent or percentage points',
  },
  messages: {
    wrongUnitRise: {
      headline: { vi: '“%” hay “điểm phần trăm”?', en: 'Per cent or percentage points?' },
      detail: {
        vi: 'Từ {under} lên {over} là tăng {points} điểm phần trăm; dự thảo ghi “{written}”.',
        en: 'From {under} to {over} is a rise of {points} percentage points; the draft says “{written}”.',
      },
    },
    wrongUnitFall: {
      headline: { vi: '“%” hay “điểm phần trăm”?', en: 'Per cent or percentage points?' },
      detail: {
        vi: 'Từ {under} xuống {over} là giảm {points} điểm phần trăm; dự thảo ghi “{written}”.',
        en: 'From {under} to {over} is a fall of {points} percentage points; the draft says “{written}”.',
      },
    },
    rise: {
      headline: {
        vi: 'Chênh lệch hai tỷ lệ chưa khớp.',
        en: 'The difference of two rates does not fit.',
      },
      detail: {
        vi: 'Từ {under} lên {over} là tăng {points} điểm phần trăm; dự thảo ghi “{written}”.',
        en: 'From {under} to {over} is a rise of {points} percentage points; the draft says “{written}”.',
      },
    },
    fall: {
      headline: {
        vi: 'Chênh lệch hai tỷ lệ chưa khớp.',
        en: 'The difference of two rates does not fit.',
      },
      detail: {
        vi: 'Từ {under} xuống {over} là giảm {points} điểm phần trăm; dự thảo ghi “{written}”.',
        en: 'From {under} to {over} is a fall of {points} percentage points; the draft says “{written}”.',
      },
    },
    level: {
      headline: {
        vi: 'Chênh lệch hai tỷ lệ chưa khớp.',
        en: 'The difference of two rates does not fit.',
      },
      detail: {
        vi: 'Hai tỷ lệ {over} và {under} bằng nhau; dự thảo ghi “{written}”.',
        en: 'The two rates {over} and {under} are equal; the draft says “{written}”.',
      },
    },
  },
  related: {
    over: { vi: 'Tỷ lệ kỳ này', en: 'The rate of this period' },
    under: { vi: 'Tỷ lệ được so sánh', en: 'The rate it is compared with' },
  },
  fixes: {
    unit: { vi: 'Đổi “%” thành “điểm %”', en: 'Change “%” to “điểm %” (percentage points)' },
    correct: changeTo('points'),
  },
  find: ({ report, checks }) =>
    checks.flatMap((check) => (isToldBy(ID, check) ? describe(check, report) : [])),
});

function describe(check: Check, report: Report): readonly Problem<MessageId>[] {
  const comparison = atPointer(report, check.at) as Comparison;
  const pair = operandsOf(check, report);
  if (pair === null) return [];
  const [over, under] = pair;
  const points = rational(over.base).sub(rational(under.base));
  const decimals = Math.max(over.decimals, under.decimals);
  const isUnit = explanationOf(check)?.kind === 'percent-or-point';
  const size = toDecimal(points.abs(), decimals);
  const fixes = isUnit ? unitFix(comparison) : correctFix(comparison, size, decimals);
  return [
    {
      messageId: messageOf(points, isUnit),
      severity: levelOf[weightOf(check)],
      path: check.at,
      span: comparison.span,
      params: {
        over: percentParam(over.base, over.decimals),
        under: percentParam(under.base, under.decimals),
        points: { figure: points.abs().toFraction(), decimals },
        written: wordsOf(check.at, report),
      },
      related: relatedOf(check, report, ['over', 'under']),
      ...(fixes.length === 0 ? {} : { fixes }),
    },
  ];
}

function messageOf(points: Rational, isUnit: boolean): MessageId {
  const order = points.compare(0);
  if (isUnit) return order < 0 ? 'wrongUnitFall' : 'wrongUnitRise';
  return order === 0 ? 'level' : order < 0 ? 'fall' : 'rise';
}

// The sign after the digits becomes the word for points.
function unitFix({ digits, span }: Comparison): readonly Fix[] {
  if (digits === undefined || span === undefined) return [];
  const sign = { start: digits.end, end: span.end };
  return [{ titleId: 'unit', safe: false, edits: [{ span: sign, text: ' điểm %' }] }];
}

function correctFix(
  { digits, percent, exact = '0' }: Comparison,
  size: string,
  decimals: number,
): readonly Fix[] {
  // written in per cent, it may be meant of the rates as such
  if (digits === undefined || percent !== undefined) return [];
  if (exact.replace('-', '') === size) return [];
  const params = { points: { figure: rational(size).toFraction(), decimals } };
  const edits = [{ span: digits, text: formatNumber(size, 'vi') }];
  return [{ titleId: 'correct', params, safe: false, edits }];
}
