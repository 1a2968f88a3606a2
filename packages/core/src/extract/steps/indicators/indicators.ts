import { matchIndicator } from '../../../domain/indicator/match-indicator.ts';
import type { Indicator, Metric } from '../../../domain/metric/metric.ts';
import { undoneWords } from '../../../lexicon/indicators/around.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Step } from '../../step.ts';

const UNDONE = new Set(undoneWords.map(fold));
const LONGEST_UNDONE = 8;

/** Gives the indicators of the catalogue their ids; those that are not in it stay words. */
export const nameIndicators: Step = (report, { original, vocabulary }) => {
  if (report.metrics === undefined) return report;
  const metrics = report.metrics.map((metric) => named(metric, original, vocabulary));
  return { ...report, metrics };
};

function named(metric: Metric, original: string, vocabulary: Vocabulary): Metric {
  const { indicator, value, fraction } = metric;
  const unit = value?.unit ?? fraction?.unit ?? null;
  // a fraction of nothing named is judged by no unit, and so is left alone
  if (unit === null && fraction !== undefined) return metric;
  const definition = matchIndicator(indicator.text, unit, vocabulary);
  if (definition === null || isUndone(indicator, original)) return metric;
  const { id, codes } = definition;
  const coded = codes === undefined ? {} : { codes };
  return { ...metric, indicator: { ...indicator, id, ...coded } };
}

// "chưa giải quyết 12 đơn thư": the words of an indicator may begin after the one that denies them.
function isUndone({ span }: Indicator, original: string): boolean {
  if (span === undefined) return false;
  const before = original.slice(Math.max(0, span.start - LONGEST_UNDONE), span.start);
  return UNDONE.has(tokenize(before.normalize('NFC')).at(-1)?.key ?? '');
}
