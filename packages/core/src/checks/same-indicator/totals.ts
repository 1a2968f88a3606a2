import type { Metric } from '../../domain/metric/metric.ts';
import type { Report } from '../../domain/report/report.ts';
import { fractionOperands, valueOperand } from '../operand.ts';
import type { Fact } from './facts.ts';
import { plainWords } from './plain-words.ts';

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
  const fractions = metrics.flatMap((metric, index) => {
    const operand = fractionOperands(metric, index)?.[1];
    const noun = nounOf(metric.fraction?.unit?.text);
    return operand === undefined || noun === null ? [] : [{ metric, operand, noun }];
  });
  if (fractions.length === 0) return [];
  const totals = totalsOf(metrics, new Set(fractions.map(({ noun }) => noun)));
  return fractions.flatMap(({ metric, operand, noun }) => {
    const total = totals.get(noun);
    return total === undefined ? [] : [{ total, ofAll: { ...WORDS, key: noun, operand, metric } }];
  });
}

// The first number of the things of each noun, named by the noun alone.
function totalsOf(
  metrics: readonly Metric[],
  nouns: ReadonlySet<string>,
): ReadonlyMap<string, Fact> {
  const totals = new Map<string, Fact>();
  for (const [index, metric] of metrics.entries()) {
    if (metric.value?.unit.dimension !== 'count') continue;
    const noun = plainWords(metric.value.unit.text);
    if (!nouns.has(noun) || totals.has(noun)) continue;
    const operand = valueOperand(metric, index);
    if (operand === null || plainWords(metric.indicator.text) !== noun) continue;
    totals.set(noun, { ...WORDS, key: noun, operand, metric });
  }
  return totals;
}

function nounOf(text: string | undefined): string | null {
  const words = plainWords(text ?? '');
  return words.split(' ').length < FEWEST_WORDS ? null : words;
}
