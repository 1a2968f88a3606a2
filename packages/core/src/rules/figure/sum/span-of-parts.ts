import type { Check } from '../../../domain/check/check.ts';
import type { Metric } from '../../../domain/metric/metric.ts';
import { atPointer } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import type { Span } from '../../../domain/span/span.ts';
import { spanAt } from '../../figures.ts';

/** How far before its parts a total may stand to be marked with them, other figures not between. */
const NEAR = 80;

/**
 * Where a reader looks: at the list of the parts, with the total where it stands right before them;
 * at the total alone where they stand in other sentences, rows or items.
 */
export function spanOfParts({ at, operands }: Check, report: Report): Span | undefined {
  const total = spanAt(at, report);
  const [first = '', last = ''] = [operands[0], operands.at(-1)];
  const [opening, closing] = [spanAt(first, report), spanAt(last, report)];
  if (total === undefined || opening === undefined || closing === undefined) return total;
  // the name of the first part belongs to the list where it stands before its figure
  const name = metricOf(first, report).indicator.span?.start ?? opening.start;
  const start = name > total.end && name < opening.start ? name : opening.start;
  const list = { start, end: closing.end };
  if (list.end < list.start || !isOneSentence(list, report)) return total;
  const { comparisons = [] } = metricOf(at, report);
  const isNear =
    total.end <= list.start &&
    list.start - total.end <= NEAR &&
    comparisons.every(({ span }) => span === undefined || span.start > list.start);
  return isNear ? { start: total.start, end: list.end } : list;
}

function isOneSentence({ start, end }: Span, { sentences = [] }: Report): boolean {
  return sentences.some(({ span }) => span.start <= start && end <= span.end);
}

function metricOf(path: string, report: Report): Metric {
  return atPointer(report, path.replace(/\/[^/]*$/u, '')) as Metric;
}
