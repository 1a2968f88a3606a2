import type { Check } from '../../../domain/check/check.ts';
import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Fix, MessageParam } from '../../../domain/finding/finding.ts';
import { type Rational, rational, toDecimal } from '../../../domain/interval/rational.ts';
import { formatNumber } from '../../../domain/number/format-number.ts';
import { atPointer } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import { explanationOf, isToldBy, levelOf, type Weight, weightOf } from '../../explanation.ts';
import { figureParam, percentParam } from '../../figure-param.ts';
import { operandsOf, relatedOf } from '../../figures.ts';
import { smallHeadlines } from '../../followed-messages.ts';
import type { Problem } from '../../rule.ts';
import { changeTo, ownArithmetic } from '../../shared-words.ts';

type MessageId =
  | 'mismatch'
  | 'complement'
  | 'mismatchRounded'
  | 'truncated'
  | 'lastPlace'
  | 'coarser';

/** A percentage that does not follow from the two figures it is bound to. */
export const figureRatio = defineRule<MessageId>({
  id: 'figure/ratio',
  severity: 'warning',
  scope: 'block',
  since: '0.1.0',
  basis: ownArithmetic,
  name: {
    vi: 'Tỷ lệ phần trăm không suy ra được từ hai số liệu đi kèm',
    en: 'A percentage that does not follow from its two figures',
  },
  messages: {
    mismatch: {
      headline: {
        vi: 'Tỷ lệ chưa khớp với số liệu.',
        en: 'Percentage does not follow from its figures.',
      },
      detail: {
        vi: '{over}/{under} là {exact}, làm tròn thành {rounded}; dự thảo ghi {written}.',
        en: '{over} of {under} is {exact}, rounded {rounded}; the draft says {written}.',
      },
    },
    mismatchRounded: {
      headline: {
        vi: 'Tỷ lệ chưa khớp với số liệu.',
        en: 'Percentage does not follow from its figures.',
      },
      detail: {
        vi: '{over}/{under} là khoảng {lower} đến {upper}, có tính đến làm tròn; dự thảo ghi {written}.',
        en: '{over} of {under} is about {lower} to {upper}, granted the rounding; the draft says {written}.',
      },
    },
    complement: {
      headline: {
        vi: 'Có thể là tỷ lệ của phần còn lại.',
        en: 'It may be the percentage of the rest.',
      },
      detail: {
        vi: '{over}/{under} là {exact}; {written} là tỷ lệ của phần còn lại.',
        en: '{over} of {under} is {exact}; {written} is the share of the rest.',
      },
    },
    truncated: {
      headline: {
        vi: 'Có thể đã cắt số thay vì làm tròn.',
        en: 'Probably truncated, not rounded.',
      },
      detail: {
        vi: '{over}/{under} là {exact}, làm tròn thành {rounded}; dự thảo ghi {written}.',
        en: '{over} of {under} is {exact}, rounded {rounded}; the draft says {written}.',
      },
    },
    lastPlace: {
      headline: { vi: 'Tỷ lệ lệch ở chữ số cuối.', en: 'Percentage is off in its last digit.' },
      detail: {
        vi: '{over}/{under} là {exact}, làm tròn thành {rounded}; dự thảo ghi {written}. Có thể do làm tròn từ số liệu chi tiết hơn.',
        en: '{over} of {under} is {exact}, rounded {rounded}; the draft says {written}. It may come from finer figures.',
      },
    },
    coarser: {
      headline: smallHeadlines.coarser,
      detail: {
        vi: '{over}/{under} là khoảng {lower} đến {upper}; dự thảo ghi {written}. Số liệu khớp nếu một số đã được làm tròn đến hàng cao hơn.',
        en: '{over} of {under} is about {lower} to {upper}; the draft says {written}. It fits if a figure was rounded to a higher place.',
      },
    },
  },
  related: {
    over: { vi: 'Số được so sánh', en: 'The figure compared' },
    under: { vi: 'Số làm căn cứ', en: 'The figure it is compared with' },
    fraction: { vi: 'Hai số được so sánh', en: 'The two figures compared' },
  },
  fixes: {
    correct: changeTo('rounded'),
  },
  find: ({ report, checks }) =>
    checks
      .filter((check) => isToldBy('figure/ratio', check))
      .flatMap((check) => describe(check, report)),
});

function describe(check: Check, report: Report): readonly Problem<MessageId>[] {
  const comparison = atPointer(report, check.at) as Comparison;
  const pair = operandsOf(check, report);
  if (pair === null) return [];
  const [over, under] = pair;
  const decimals = comparison.decimals ?? 0;
  const share = rational(over.base).div(rational(under.base)).mul(rational('100'));
  const rounded = toDecimal(share, decimals);
  const bounds = [check.computed?.lower, check.computed?.upper].map((bound) =>
    bound === undefined ? rounded : toDecimal(rational(bound), decimals),
  );
  const isSure = bounds.every((bound) => bound === rounded);
  const sharedUnit = over.unit === under.unit ? { ...over, unit: '' } : over;
  const weight = weightOf(check);
  const roles = check.operands.length === 1 ? ['fraction'] : ['over', 'under'];
  const problem: Problem<MessageId> = {
    messageId: messageOf(check, weight, isSure),
    severity: levelOf[weight],
    path: check.at,
    span: comparison.span,
    params: {
      over: figureParam(sharedUnit),
      under: figureParam(under),
      exact: shownExact(share, rounded, decimals),
      rounded: percentParam(rounded, decimals),
      lower: percentParam(bounds[0] ?? rounded, decimals),
      upper: percentParam(bounds[1] ?? rounded, decimals),
      written: percentParam(comparison.exact ?? '0', decimals),
    },
    related: relatedOf(check, report, roles),
  };
  const { digits } = comparison;
  if (!isSure || digits === undefined) return [problem];
  return [{ ...problem, fixes: [fix(digits, rounded, decimals)] }];
}

// One decimal more than written; more where that one, rounded again, would seem to contradict.
function shownExact(share: Rational, rounded: string, decimals: number): MessageParam {
  let places = decimals + 1;
  while (
    places < decimals + 4 &&
    toDecimal(rational(toDecimal(share, places)), decimals) !== rounded
  ) {
    places += 1;
  }
  return percentParam(toDecimal(share, places), places);
}

function messageOf(check: Check, weight: Weight, isSure: boolean): MessageId {
  if (weight !== 'mismatch') return weight;
  if (explanationOf(check)?.kind === 'complement') return 'complement';
  return isSure ? 'mismatch' : 'mismatchRounded';
}

function fix(digits: NonNullable<Comparison['digits']>, rounded: string, decimals: number): Fix {
  return {
    titleId: 'correct',
    params: { rounded: percentParam(rounded, decimals) },
    safe: false,
    edits: [{ span: digits, text: formatNumber(rounded, 'vi') }],
  };
}
