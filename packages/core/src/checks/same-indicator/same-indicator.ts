import type { Check } from '../../domain/check/check.ts';
import { type Interval, intersects, toIntervalData } from '../../domain/interval/interval.ts';
import { leafInterval } from '../../domain/interval/leaf.ts';
import { rational } from '../../domain/interval/rational.ts';
import { leafOf } from '../operand.ts';
import type { Relation } from '../relation.ts';
import { scalesThatFit, type Trial, turnedDigitsThatFit } from '../single-edits.ts';
import { type Fact, factsOf } from './facts.ts';
import { totalPairs } from './totals.ts';

/**
 * One indicator, period and area has one value, wherever it stands: in prose, in a table, in an annex.
 * Figures agree where their intervals have a value in common (figures as intervals, section 4). Two
 * in prose that differ are often of two things, with and without a part of it: only a slip of the pen,
 * two digits turned round or another unit, tells that they are of one. A table names its rows in full,
 * so a figure of it that is near to one in prose is compared.
 */
export const sameIndicator: Relation = {
  name: 'same-indicator',
  scope: 'document',
  check: (report) => {
    const groups = new Map<string, Fact[]>();
    for (const fact of factsOf(report)) {
      const group = groups.get(fact.key);
      if (group === undefined) groups.set(fact.key, [fact]);
      else group.push(fact);
    }
    const pairs = totalPairs(report).flatMap(({ total, ofAll }) => checkPair(total, ofAll));
    return [...[...groups.values()].flatMap(checkGroup), ...pairs];
  },
};

// The first that is not at one with those before it; each is judged once.
function checkGroup([first, ...others]: readonly Fact[]): readonly Check[] {
  return others.flatMap((other) => checkPair(first as Fact, other));
}

function checkPair(one: Fact, other: Fact): readonly Check[] {
  // a table names its rows in full; a word or two in prose may be said of many things
  const isAcross = one.isInTable !== other.isInTable;
  if (one.known === 'few-words' && !isAcross) return [];
  const common = {
    relation: 'same-indicator',
    at: other.operand.path,
    operands: [one.operand.path],
  } as const;
  // most figures that stand twice are written the same
  if (isSameFigure(one, other)) return [{ ...common, outcome: 'consistent' }];
  const [computed, written] = [leafOf(one.operand), leafOf(other.operand)];
  const data = () => ({ computed: toIntervalData(computed), written: toIntervalData(written) });
  if (intersects(computed, written)) return [{ ...common, ...data(), outcome: 'consistent' }];
  const [status, another] = [one, other].map(({ metric }) => metric.value?.status);
  if (status !== undefined && another !== undefined && status !== another) {
    return [{ ...common, outcome: 'not-comparable', reason: 'estimate-and-final' }];
  }
  const isNear = isAcross && areNear(one, other);
  if (!isNear && !differBySlip(one, other, computed, written)) return [];
  return [{ ...common, ...data(), outcome: 'inconsistent' }];
}

// Whether one of the two, with two digits turned round or in another unit, would be the other.
function differBySlip(one: Fact, other: Fact, ofOne: Interval, ofOther: Interval): boolean {
  const apart = Math.abs(wholeDigits(one) - wholeDigits(other));
  const isHedged = [one, other].some(({ operand }) => operand.figure.hedge !== undefined);
  // most figures are of other sizes, and need no arithmetic to be told apart
  const mayBeTurned = isHedged || apart <= 1;
  const mayBeScaled = isHedged || apart > 1;
  const trial = ({ operand }: Fact, against: Interval): Trial => ({
    operand,
    fits: (figure) => intersects(leafInterval(figure), against),
  });
  const trials = [trial(one, ofOther), trial(other, ofOne)];
  return (
    (mayBeScaled && scalesThatFit(trials).length > 0) ||
    (mayBeTurned && turnedDigitsThatFit(trials).length > 0)
  );
}

// How many digits stand before the decimal point.
function wholeDigits({ operand }: Fact): number {
  const { exact } = operand.figure;
  const point = exact.indexOf('.');
  return (point < 0 ? exact.length : point) - (exact.startsWith('-') ? 1 : 0);
}

function isSameFigure({ operand: one }: Fact, { operand: other }: Fact): boolean {
  const [a, b] = [one.figure, other.figure];
  return a.exact === b.exact && a.decimals === b.decimals && a.hedge === b.hedge;
}

const NEAR = rational('1/4');

// Whether the smaller is at least three quarters of the larger.
function areNear({ operand: one }: Fact, { operand: other }: Fact): boolean {
  const [a, b] = [rational(one.figure.exact).abs(), rational(other.figure.exact).abs()];
  const larger = a.compare(b) > 0 ? a : b;
  return a.sub(b).abs().compare(larger.mul(NEAR)) <= 0;
}
