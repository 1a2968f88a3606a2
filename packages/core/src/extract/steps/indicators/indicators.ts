import { matchIndicator } from '../../../domain/indicator/match-indicator.ts';
import type { Indicator, Metric } from '../../../domain/metric/metric.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Step } from '../../step.ts';

/** Gives the indicators of the catalogue their ids; those that are not in it stay words. */
export const nameIndicators: Step = (report, { vocabulary }) => {
  if (report.metrics === undefined) return report;
  return { ...report, metrics: report.metrics.map((metric) => named(metric, vocabulary)) };
};

function named(metric: Metric, vocabulary: Vocabulary): Metric {
  const { indicator, value, fraction } = metric;
  const unit = value?.unit ?? fraction?.unit ?? null;
  // a fraction of nothing named is judged by no unit, and so is left alone
  if (unit === null && fraction !== undefined) return metric;
  const definition = matchIndicator(indicator.text, unit, vocabulary);
  if (definition === null) return metric;
  const { id, codes } = definition;
  const catalogued: Indicator = {
    ...indicator,
    id,
    ...(codes === undefined ? {} : { codes: [...codes] }),
  };
  return { ...metric, indicator: catalogued };
}
