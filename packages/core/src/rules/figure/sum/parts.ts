import type { Check, Hypothesis } from '../../../domain/check/check.ts';
import type { MessageParam, Severity } from '../../../domain/finding/finding.ts';
import { rational } from '../../../domain/interval/rational.ts';
import type { Metric } from '../../../domain/metric/metric.ts';
import { atPointer } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { digitsChange } from '../../digits-change.ts';
import { exactBeside, exactParam, inUnitOf } from '../../exact-param.ts';
import { explanationOf } from '../../explanation.ts';
import { figureParam } from '../../figure-param.ts';
import { figureAt, type ReadFigure, spanAt } from '../../figures.ts';
import type { Problem } from '../../rule.ts';
import type { SumMessage } from './messages.ts';
import { spanOfParts } from './span-of-parts.ts';

/** More figures than these are not written out. */
const MOST_TERMS = 8;

/** What is wrong between a total and its parts. */
export function describeParts(check: Check, report: Report): readonly Problem<SumMessage>[] {
  const total = figureAt(check.at, report);
  const parts = check.operands.flatMap((path) => figureAt(path, report) ?? []);
  if (total === null || parts.length < check.operands.length) return [];
  const metric = atPointer(report, check.at.replace(/\/[^/]*$/u, '')) as Metric;
  const made = parts.map(({ base }) => rational(base)).reduce((sum, part) => sum.add(part));
  const difference = made.sub(rational(total.base));
  const explanation = explanationOf(check);
  const messageId = messageOf(metric, parts, explanation);
  const change = digitsChange(explanation, report);
  const isTooSmall = metric.partsImplied === true && difference.compare(0) < 0;
  return [
    {
      messageId,
      severity: isTooSmall ? 'info' : SEVERITIES[messageId],
      path: check.at,
      span: spanOfParts(check, report),
      params: {
        terms: { terms: termsOf(parts, total) },
        count: `${parts.length}`,
        sum: exactBeside(total, made),
        total: figureParam(total),
        difference: exactParam(inUnitOf(total, difference.abs())),
        ...leftOut(explanation, report),
        ...change?.params,
      },
      related: [
        { role: 'total', path: check.at, span: spanAt(check.at, report) },
        ...check.operands.map((path) => ({ role: 'part', path, span: spanAt(path, report) })),
      ],
      ...(change?.fixes === undefined ? {} : { fixes: change.fixes }),
    },
  ];
}

const SEVERITIES: Readonly<Record<SumMessage, Severity>> = {
  mismatch: 'warning',
  many: 'warning',
  digits: 'warning',
  truncated: 'info',
  lastPlace: 'info',
  coarser: 'info',
  countedTwice: 'info',
  part: 'warning',
  someParts: 'info',
  mean: 'info',
  shares: 'warning',
  sharesRounded: 'info',
};

const EXPLAINED: Partial<Record<Hypothesis['kind'], SumMessage>> = {
  digits: 'digits',
  truncation: 'truncated',
  'last-place': 'lastPlace',
  coarser: 'coarser',
  'missing-part': 'countedTwice',
};

function messageOf(
  { partsClosed }: Metric,
  parts: readonly ReadFigure[],
  explanation: Hypothesis | null,
): SumMessage {
  if (partsClosed !== true) return parts.length === 1 ? 'part' : 'someParts';
  if (parts.length > MOST_TERMS) return 'many';
  return (explanation === null ? undefined : EXPLAINED[explanation.kind]) ?? 'mismatch';
}

type Terms = Extract<MessageParam, { readonly terms: unknown }>['terms'];

// The unit is said once, behind the sum, where all have the same.
function termsOf(parts: readonly ReadFigure[], total: ReadFigure): Terms {
  const isShared = parts.every(({ unit }) => unit === total.unit);
  return parts.map((part) => {
    const { figure, decimals } = exactParam(rational(part.exact), part.decimals);
    return isShared || part.unit === ''
      ? { figure, decimals }
      : { figure, decimals, unit: part.unit };
  });
}

// The figure without which the others make the total.
function leftOut(
  explanation: Hypothesis | null,
  report: Report,
): Readonly<Record<string, MessageParam>> {
  const { operand } = explanation ?? {};
  const figure = operand === undefined ? null : figureAt(operand, report);
  return figure === null ? {} : { written: figureParam(figure) };
}
