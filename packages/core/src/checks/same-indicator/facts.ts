import type { Metric } from '../../domain/metric/metric.ts';
import { isWholeArea } from '../../domain/place/whole-area.ts';
import { pointerTo } from '../../domain/report/pointer.ts';
import type { Report } from '../../domain/report/report.ts';
import { comparisonOperand, fractionOperands, type Operand, valueOperand } from '../operand.ts';
import { plainWords } from './plain-words.ts';

/** A figure that says of what, when and where it is. */
export interface Fact {
  /** Facts of one key are of one thing: they must agree. */
  readonly key: string;
  readonly operand: Operand;
  readonly metric: Metric;
  /** By what it is known: the catalogue, words enough to stand for one thing, or a word or two. */
  readonly known: 'catalogue' | 'words' | 'few-words';
  /** It stands in a table, whose rows name one thing each. */
  readonly isInTable: boolean;
}

/** How many words make a name that stands for one thing in a document. */
const ENOUGH_WORDS = 4;

/** The figures of a report that say what they measure, when and where. */
export function factsOf({ metrics = [], tables = [] }: Report): readonly Fact[] {
  const bases = new Set(
    metrics.flatMap(({ id, comparisons = [] }) =>
      comparisons.map(({ basis }) => basis?.metric).filter((base) => base !== id),
    ),
  );
  const inTables = new Set(
    tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ metric }) => metric))),
  );
  return metrics.flatMap((metric, index) => {
    if (bases.has(metric.id) || metric.value?.status === 'planned') return [];
    const { name, known } = nameOf(metric);
    return figuresOf(metric, index).map(({ operand, what }) => ({
      key: [name, whenAndWhere(metric), what].join('\u0000'),
      operand,
      metric,
      known,
      isInTable: inTables.has(metric.id),
    }));
  });
}

function nameOf({ indicator }: Metric): Pick<Fact, 'known'> & { readonly name: string } {
  if (indicator.id !== undefined) return { name: `#${indicator.id}`, known: 'catalogue' };
  const name = plainWords(indicator.text);
  return { name, known: name.split(' ').length < ENOUGH_WORDS ? 'few-words' : 'words' };
}

// "toàn xã" is the area of the report itself.
function whenAndWhere({ period, area = '', priceBasis }: Metric): string {
  const where = isWholeArea(area) ? '' : plainWords(area);
  return [period?.start ?? '', period?.end ?? '', where, priceBasis ?? ''].join('\u0000');
}

// The value, or what was reached of a fraction; and how far a plan was fulfilled.
function figuresOf(
  metric: Metric,
  index: number,
): readonly { readonly operand: Operand; readonly what: string }[] {
  const value = valueOperand(metric, index) ?? fractionOperands(metric, index)?.[0] ?? null;
  const own = value === null ? [] : [{ operand: value, what: unitOf(value) }];
  const plans = (metric.comparisons ?? []).flatMap((comparison, at) => {
    const { kind, percent, basis } = comparison;
    if (kind === 'change' || percent === undefined || basis?.kind !== 'plan') return [];
    const path = pointerTo('metrics', index, 'comparisons', at);
    const operand = comparisonOperand(comparison, path);
    // the plan of one organ is not that of another
    const what = `plan ${basis.organ ?? ''} ${basis.year ?? ''}`;
    return operand === null ? [] : [{ operand, what }];
  });
  return [...own, ...plans];
}

function unitOf({ unit }: Operand): string {
  if (unit === undefined) return '';
  // what is counted is named by the indicator; its noun is written longer or shorter
  return unit.dimension === 'count' ? 'count' : `${unit.code ?? unit.text} ${unit.per ?? ''}`;
}
