import { dayNumber, readIsoDate } from '../../domain/date/date.ts';
import { indicators } from '../../domain/indicator/catalogue.ts';
import type { Metric } from '../../domain/metric/metric.ts';
import type { Report } from '../../domain/report/report.ts';
import { type Operand, valueOperand } from '../operand.ts';

/** Of one thing a report seldom tells more; among more, parts would be matched by chance. */
const MOST_FLOWS = 40;

/** A figure of something that adds up over time, with its first and last day. */
export interface Flow {
  readonly metric: Metric;
  readonly operand: Operand;
  readonly from: number;
  readonly to: number;
}

const additive = new Set(
  indicators
    .filter(({ kind, additiveOver }) => kind === 'flow' && additiveOver.includes('time'))
    .map(({ id }) => id),
);
const known = new Set(indicators.map(({ id }) => id));

/**
 * The figures of each thing that adds up over time: what the catalogue says does, and of what it does
 * not know only the figures of one sentence that have the same words.
 */
export function flowsOf(report: Report): readonly (readonly Flow[])[] {
  const groups = new Map<string, Flow[]>();
  const sentenceOf = sentencesOf(report);
  for (const [index, metric] of (report.metrics ?? []).entries()) {
    const key = keyOf(metric, sentenceOf);
    const operand = valueOperand(metric, index);
    const { start, end } = metric.period ?? {};
    if (key === null || operand === null || start === undefined || end === undefined) continue;
    const [from, to] = [start, end].map((date) => dayNumber(readIsoDate(date))) as [number, number];
    const group = groups.get(key);
    const flow = { metric, operand, from, to };
    if (group === undefined) groups.set(key, [flow]);
    else group.push(flow);
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= MOST_FLOWS);
}

function keyOf(metric: Metric, sentenceOf: (metric: Metric) => number | null): string | null {
  const { indicator, value, area = '', priceBasis = '' } = metric;
  if (value === undefined || value.status === 'planned' || value.upper !== undefined) return null;
  const { dimension, code, per } = value.unit;
  if (dimension === 'ratio' || per !== undefined) return null;
  const unit = dimension === 'count' ? 'count' : (code ?? value.unit.text);
  const where = [area.normalize('NFC').toLowerCase(), unit, priceBasis];
  const { id } = indicator;
  if (id !== undefined && known.has(id)) {
    return additive.has(id) ? ['#', id, ...where].join('\u0000') : null;
  }
  const sentence = sentenceOf(metric);
  const words = indicator.text.normalize('NFC').toLowerCase();
  return sentence === null || words === '' ? null : [sentence, words, ...where].join('\u0000');
}

// Metrics and sentences stand in the order of the text.
function sentencesOf({ sentences = [] }: Report): (metric: Metric) => number | null {
  let at = 0;
  return ({ span }) => {
    if (span === undefined) return null;
    while (at < sentences.length && (sentences[at]?.span.end ?? 0) <= span.start) at += 1;
    return (sentences[at]?.span.start ?? Number.POSITIVE_INFINITY) <= span.start ? at : null;
  };
}
