import type { Check } from '../../domain/check/check.ts';
import { add, subtract } from '../../domain/interval/arithmetic.ts';
import { exactly, type Interval, intersects } from '../../domain/interval/interval.ts';
import { leafInterval, type WrittenFigure } from '../../domain/interval/leaf.ts';
import { rational } from '../../domain/interval/rational.ts';
import type { Metric } from '../../domain/metric/metric.ts';
import type { Balance } from '../../domain/report/balance.ts';
import { decide } from '../decide.ts';
import { type Operand, valueOperand } from '../operand.ts';
import type { Relation } from '../relation.ts';
import { turnedDigitsThatFit } from '../single-edits.ts';

/**
 * Carried over and received is done and pending: the commonest sum of a commune. Judged is what is
 * pending, which follows from the others.
 */
export const balance: Relation = {
  name: 'balance',
  scope: 'block',
  check: ({ metrics = [], balances = [] }) => {
    const indexOf = new Map(metrics.map(({ id }, index) => [id, index]));
    return balances.flatMap((one) => checkBalance(one, metrics, indexOf));
  },
};

function checkBalance(
  { due = [], carriedOver = [], received, done, pending }: Balance,
  metrics: readonly Metric[],
  indexOf: ReadonlyMap<string, number>,
): readonly Check[] {
  const operandOf = (id: string): Operand | null => {
    const index = indexOf.get(id);
    const metric = index === undefined ? undefined : metrics[index];
    return metric === undefined || index === undefined ? null : valueOperand(metric, index);
  };
  const read = (ids: readonly string[]) => {
    const found = ids.flatMap((id) => operandOf(id) ?? []);
    return found.length === ids.length ? found : null;
  };
  const [all, into] = [read(due), read([...carriedOver, ...received])];
  const [out, left] = [read(done), read(pending)];
  if (all === null || into === null || out === null || left === null) return [];
  if (all.length === 0) return [judge(into, [...out, ...left])];
  return [judge(into, all), judge(all, [...out, ...left])];
}

// Both sides are equal. Judged is the last figure, which follows from all the others.
function judge(one: readonly Operand[], other: readonly Operand[]): Check {
  const last = other.at(-1) as Operand;
  const others = [...one, ...other.slice(0, -1)];
  const common = {
    relation: 'balance',
    at: last.path,
    operands: others.map(({ path }) => path),
  } as const;
  if (new Set([...others, last].map(({ unit }) => unit?.dimension)).size > 1) {
    return { ...common, outcome: 'not-comparable', reason: 'unknown-unit' };
  }
  const rest = (figureOf: (operand: Operand) => WrittenFigure): Interval => {
    const made = (some: readonly Operand[]) =>
      some.map((operand) => leafInterval(figureOf(operand))).reduce(add, NOTHING);
    return subtract(made(one), made(other.slice(0, -1)));
  };
  const computed = rest(({ figure }) => figure);
  const decision = decide(computed, leafInterval(last.figure), last.figure.decimals ?? 0);
  if (decision.outcome !== 'inconsistent') return { ...common, ...decision };
  const trials = [...others, last].map((operand) => ({
    operand,
    fits: (figure: WrittenFigure) =>
      intersects(
        rest((each) => (each === operand ? figure : each.figure)),
        leafInterval(operand === last ? figure : last.figure),
      ),
  }));
  const fitsIf = turnedDigitsThatFit(trials);
  return { ...common, ...decision, ...(fitsIf.length === 0 ? {} : { fitsIf }) };
}

const NOTHING = exactly(rational('0'));
