import type { Check } from '../../../domain/check/check.ts';
import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Fix, MessageParam } from '../../../domain/finding/finding.ts';
import type { Fraction } from '../../../domain/fraction/fraction.ts';
import { type Rational, rational, toDecimal } from '../../../domain/interval/rational.ts';
import { formatNumber } from '../../../domain/number/format-number.ts';
import type { Quantity } from '../../../domain/quantity/quantity.ts';
import {
  type FigureAsWritten,
  figureAsWritten,
  splitFigureText,
} from '../../../domain/quantity/written-figure.ts';
import { atPointer } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import { figureParam, percentParam } from '../../figure-param.ts';
import type { Problem } from '../../rule.ts';

type MessageId = 'mismatch' | 'mismatchRounded' | 'truncated' | 'lastPlace';

/** A percentage that does not follow from the two figures it is bound to. */
export const figureRatio = defineRule<MessageId>({
  id: 'figure/ratio',
  severity: 'warning',
  scope: 'block',
  since: '0.1.0',
  basis: {
    vi: 'Phép tính từ chính số liệu trong văn bản',
    en: 'Arithmetic on the figures of the text',
  },
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
  },
  related: {
    over: { vi: 'Số được so sánh', en: 'The figure compared' },
    under: { vi: 'Số làm căn cứ', en: 'The figure it is compared with' },
    fraction: { vi: 'Hai số được so sánh', en: 'The two figures compared' },
  },
  fixes: {
    correct: {
      vi: 'Sửa thành “{rounded}” (xin kiểm tra lại số gốc)',
      en: 'Change to “{rounded}” (check the source first)',
    },
  },
  find: ({ report, checks }) =>
    checks
      .filter(({ relation, outcome }) => relation === 'ratio' && outcome === 'inconsistent')
      .map((check) => describe(check, report)),
});

function describe(check: Check, report: Report): Problem<MessageId> {
  const comparison = atPointer(report, check.at) as Comparison;
  const decimals = comparison.decimals ?? 0;
  const [over, under] = figuresOf(check, report);
  const share = rational(over.base).div(rational(under.base)).mul(rational('100'));
  const rounded = toDecimal(share, decimals);
  const bounds = [check.computed?.lower, check.computed?.upper].map((bound) =>
    bound === undefined ? rounded : toDecimal(rational(bound), decimals),
  );
  const isSure = bounds.every((bound) => bound === rounded);
  const sharedUnit = over.unit === under.unit ? { ...over, unit: '' } : over;
  const messageId = messageOf(check, isSure);
  return {
    messageId,
    ...(messageId === 'truncated' || messageId === 'lastPlace' ? { severity: 'info' } : {}),
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
    related: relatedOf(check, report),
    ...(isSure && comparison.digits !== undefined
      ? { fixes: [fix(comparison.digits, rounded, decimals)] }
      : {}),
  };
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

function messageOf({ fitsIf = [] }: Check, isSure: boolean): MessageId {
  if (fitsIf.some(({ kind }) => kind === 'truncation')) return 'truncated';
  if (fitsIf.some(({ kind }) => kind === 'last-place')) return 'lastPlace';
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

/** A figure as written, with its value in base units. */
type Operand = FigureAsWritten & { readonly base: string };

function figuresOf({ operands }: Check, report: Report): readonly [Operand, Operand] {
  const [first = '', second] = operands;
  if (second === undefined) {
    const fraction = atPointer(report, first) as Fraction;
    const text = splitFigureText(fraction);
    const [over, under] = text?.digits.split('/') ?? [];
    const unit = text?.unit ?? fraction.unit?.text ?? '';
    return [operand(fraction.exact[0], over, unit), operand(fraction.exact[1], under, unit)];
  }
  const [over, under] = [first, second].map((path) => {
    const quantity = atPointer(report, path) as Quantity;
    const text = splitFigureText(quantity);
    return operand(quantity.exact, text?.digits, text?.unit ?? quantity.unit.text);
  }) as [Operand, Operand];
  return [over, under];
}

function operand(base: string, digits: string | undefined, unit: string): Operand {
  return { ...figureAsWritten(base, digits, unit), base };
}

function relatedOf({ operands }: Check, report: Report): NonNullable<Problem['related']> {
  const roles = operands.length === 1 ? ['fraction'] : ['over', 'under'];
  return operands.map((path, index) => ({
    role: roles[index] ?? 'over',
    path,
    span: (atPointer(report, path) as Quantity | Fraction | undefined)?.span,
  }));
}
