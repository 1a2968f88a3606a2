import type { Check } from '../../domain/check/check.ts';
import type { Metric } from '../../domain/metric/metric.ts';
import type { Period } from '../../domain/period/period.ts';
import { unitsAddUp } from '../../domain/quantity/units-add-up.ts';
import { fractionOperands, type Operand, valueOperand } from '../operand.ts';

/** A metric with its place among the metrics of the report. */
export interface Placed {
  readonly metric: Metric;
  readonly index: number;
}

/** A total and those of its parts that are not parts of one another. */
export interface PartList {
  readonly total: Placed;
  readonly parts: readonly Placed[];
}

/** Finds metrics by their ids. */
export type Lookup = (id: string) => Placed | undefined;

/** Finds metrics by their ids; of two with one id the first. */
export function lookUp(metrics: readonly Metric[]): Lookup {
  const indexOf = new Map<string, number>();
  for (const [index, { id }] of metrics.entries()) if (!indexOf.has(id)) indexOf.set(id, index);
  return (id) => {
    const index = indexOf.get(id);
    const metric = index === undefined ? undefined : metrics[index];
    return index === undefined || metric === undefined ? undefined : { metric, index };
  };
}

/** The parts of a total; one that is named as a part of another part is counted with that. */
export function partListOf(total: Placed, find: Lookup): PartList | null {
  const { parts: ids = [] } = total.metric;
  const known = [...new Set(ids)]
    .flatMap((id) => find(id) ?? [])
    .filter(({ metric }) => metric !== total.metric);
  const nested = new Set(known.flatMap(({ metric }) => metric.parts ?? []));
  const parts = known.filter(({ metric }) => !nested.has(metric.id));
  return parts.length === 0 ? null : { total, parts };
}

/** The figure of a metric that adds up: its value, or what was done of what is to be done. */
export function addendOf({ metric, index }: Placed): Operand | null {
  return valueOperand(metric, index) ?? fractionOperands(metric, index)?.[0] ?? null;
}

/** Why a total and its parts are not of one kind; null where they are. */
export function misalignment({ total, parts }: PartList): Check['reason'] | null {
  const whole = addendOf(total);
  if (whole === null) return 'missing-figure';
  for (const part of parts) {
    const figure = addendOf(part);
    if (figure === null) return 'missing-figure';
    const unknown = figure.unit === undefined || whole.unit === undefined;
    if (unknown ? figure.unit !== whole.unit : !addUp(figure, whole)) return 'unknown-unit';
    if (differ(part.metric.priceBasis, total.metric.priceBasis)) return 'price-basis';
    if (differ(part.metric.value?.status, total.metric.value?.status)) return 'estimate-and-final';
  }
  return haveOnePeriod(parts, total) || areSuccessive(parts) ? null : 'other-period';
}

function addUp({ unit: part }: Operand, { unit: whole }: Operand): boolean {
  return part !== undefined && whole !== undefined && unitsAddUp(part, whole);
}

function differ<T>(one: T | undefined, other: T | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function haveOnePeriod(parts: readonly Placed[], total: Placed): boolean {
  const whole = keyOf(total.metric.period);
  const own = new Set(parts.map(({ metric }) => keyOf(metric.period) ?? whole));
  own.delete(undefined);
  return own.size === 0 || (own.size === 1 && (whole === undefined || own.has(whole)));
}

// "219 trường hợp (năm 2025: 28 trường hợp; năm 2026: …)": each part is of a time of its own
function areSuccessive(parts: readonly Placed[]): boolean {
  const keys = parts.map(({ metric }) => keyOf(metric.period));
  return !keys.includes(undefined) && new Set(keys).size === parts.length;
}

function keyOf(period: Period | undefined): string | undefined {
  if (period === undefined) return undefined;
  const { start, end, text } = period;
  return start === undefined || end === undefined ? text : `${start}/${end}`;
}
