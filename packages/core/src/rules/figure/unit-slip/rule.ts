import type { Check } from '../../../domain/check/check.ts';
import type { Fix, MessageParam } from '../../../domain/finding/finding.ts';
import { rational } from '../../../domain/interval/rational.ts';
import { formatQuantity } from '../../../domain/quantity/format-quantity.ts';
import type { Quantity } from '../../../domain/quantity/quantity.ts';
import { atPointer } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import { exactBeside, exactParam } from '../../exact-param.ts';
import { explanationOf, isToldBy } from '../../explanation.ts';
import { figureAt, spanAt, wordsOf } from '../../figures.ts';
import type { Problem } from '../../rule.ts';
import { changeTo, ownArithmetic } from '../../shared-words.ts';

type MessageId = 'tooLarge' | 'tooSmall';

const headline = { vi: 'Có thể nhầm đơn vị tính.', en: 'The unit may be wrong.' };

/** A figure that fits those it hangs together with in another unit: triệu for tỷ. */
export const figureUnitSlip = defineRule<MessageId>({
  id: 'figure/unit-slip',
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: ownArithmetic,
  name: {
    vi: 'Số liệu chỉ khớp khi đổi đơn vị tính (nghìn, triệu, tỷ)',
    en: 'A figure that fits only in another unit (thousand, million, billion)',
  },
  messages: {
    tooLarge: {
      headline,
      detail: {
        vi: '“{written}” gấp {times} lần mức khớp với các số liệu đi kèm. Nếu là “{suggested}” thì số liệu khớp.',
        en: '“{written}” is {times} times what the figures beside it allow. “{suggested}” would fit.',
      },
    },
    tooSmall: {
      headline,
      detail: {
        vi: '“{written}” chỉ bằng 1/{times} mức khớp với các số liệu đi kèm. Nếu là “{suggested}” thì số liệu khớp.',
        en: '“{written}” is 1/{times} of what the figures beside it allow. “{suggested}” would fit.',
      },
    },
  },
  related: { other: { vi: 'Số liệu đi kèm', en: 'A figure beside it' } },
  fixes: {
    unit: changeTo('suggested'),
  },
  find: ({ report, checks }) =>
    checks
      .filter((check) => isToldBy('figure/unit-slip', check))
      .flatMap((check) => describe(check, report)),
});

function describe(check: Check, report: Report): readonly Problem<MessageId>[] {
  const { operand, value } = explanationOf(check) ?? {};
  const figure = operand === undefined ? null : figureAt(operand, report);
  if (operand === undefined || value === undefined || figure === null) return [];
  const quantity = atPointer(report, operand) as Quantity;
  const times = rational(figure.base).div(rational(value)).abs();
  const isTooLarge = times.compare(1) > 0;
  const words = operand.endsWith('/value') ? inOtherUnit(quantity, value) : null;
  const suggested: MessageParam = words ?? exactBeside(figure, rational(value));
  const others = [check.at, ...check.operands].filter((path) => path !== operand);
  return [
    {
      messageId: isTooLarge ? 'tooLarge' : 'tooSmall',
      path: operand,
      span: quantity.span,
      params: {
        written: wordsOf(operand, report),
        suggested,
        times: exactParam(isTooLarge ? times : times.inverse()),
      },
      related: [...new Set(others)].map((path) => ({
        role: 'other',
        path,
        span: spanAt(path, report),
      })),
      ...(words === null || quantity.span === undefined
        ? {}
        : { fixes: [fix(quantity.span, words)] }),
    },
  ];
}

// The same digits with the words of another unit; null where the new value is no decimal, or the
// digits would change with it.
function inOtherUnit(quantity: Quantity, value: string): string | null {
  if (value.includes('/') || quantity.decimals === undefined || quantity.upper !== undefined) {
    return null;
  }
  const power = rational(quantity.exact).div(rational(value));
  const steps = [-6, -3, 3, 6].find((step) => power.equals(rational('10').pow(step) ?? 0));
  if (steps === undefined) return null;
  const { unit } = quantity;
  const decimals = quantity.decimals + steps;
  return formatQuantity({ amount: Number(value), exact: value, decimals, unit });
}

function fix(span: NonNullable<Quantity['span']>, text: string): Fix {
  return { titleId: 'unit', safe: false, edits: [{ span, text }] };
}
