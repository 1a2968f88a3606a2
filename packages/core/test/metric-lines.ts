import { analyze, type Comparison, type Metric } from '../src/index.ts';

/** The head of a report for October 2026, so that periods can be supplied. */
export const HEAD = 'BÁO CÁO\nTình hình kinh tế - xã hội tháng 10, nhiệm vụ tháng 11 năm 2026\n\n';

const change = ({ kind, percent, amount, unit, basis, qualifier }: Comparison) => {
  const size = percent === undefined ? `${amount} ${unit?.text}` : `${percent}%`;
  const base = basis?.metric === undefined ? basis?.kind : `${basis.kind} ${basis.metric}`;
  return [kind, qualifier, size, base].filter((part) => part !== undefined).join(' ');
};

/** What is measured | value | comparisons | parts, as one line. */
export function lineOf(metric: Metric): string {
  const { indicator, value, fraction, comparisons = [], parts, partsClosed, priceBasis } = metric;
  const figure = value
    ? [value.qualifier, value.amount, value.unit.code ?? value.unit.text]
    : [
        fraction?.numerator,
        '/',
        fraction?.denominator,
        fraction?.unit?.code ?? fraction?.unit?.text,
      ];
  const words = value || fraction ? figure.filter((part) => part !== undefined).join(' ') : '';
  const list = parts === undefined ? '' : `${partsClosed ? 'all' : 'some'}: ${parts.join(' ')}`;
  return [indicator.text, words, ...comparisons.map(change), list, priceBasis ?? '']
    .filter((part) => part !== '')
    .join(' | ');
}

/** The metrics of a text that stands in the report with that head. */
export function metricsOf(text: string): readonly Metric[] {
  return analyze(HEAD + text).report.metrics ?? [];
}
