import type { Metric } from '../../domain/metric/metric.ts';
import type { Report } from '../../domain/report/report.ts';
import { fractionOperands, valueOperand } from '../operand.ts';
import type { Fact } from './facts.ts';

/** A number of things, and a fraction that is told of all of them. */
export interface TotalPair {
  readonly total: Fact;
  readonly ofAll: Fact;
}

const WORDS = { known: 'words', isInTable: false } as const;

/** A noun of one word, "hộ", counts many things in a report; a longer one says which. */
const FEWEST_WORDS = 2;

/**
 * Totals that fractions repeat: "toàn đặc khu có 642 tàu cá" and "600/642 tàu cá". Nothing says that a
 * fraction is of all of them, so only a slip of the pen tells that it is meant to be.
 */
export function totalPairs({ metrics = [] }: Report): readonly TotalPair[] {
  const totals = new Map<string, Fact>();
  for (const [index, metric] of metrics.entries()) {
    const operand = valueOperand(metric, index);
    const noun = nounOf(metric.value?.unit.text);
    if (operand === null || noun === null || wordsOf(metric.indicator.text) !== noun) continue;
    if (!totals.has(noun)) totals.set(noun, { ...WORDS, key: noun, operand, metric });
  }
  return metrics.flatMap((metric: Metric, index) => {
    const operand = fractionOperands(metric, index)?.[1];
    const noun = nounOf(metric.fraction?.unit?.text);
    const total = noun === null ? undefined : totals.get(noun);
    if (operand === undefined || total === undefined) return [];
    return [{ total, ofAll: { ...WORDS, key: total.key, operand, metric } }];
  });
}

function nounOf(text: string | undefined): string | null {
  const words = wordsOf(text ?? '');
  return words.split(' ').length < FEWEST_WORDS ? null : words;
}

const wordsOf = (text: string) =>
  text.normalize('NFC').toLowerCase().trim().replaceAll(/\s+/gu, ' ');
