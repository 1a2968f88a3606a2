import type { Check } from '../../domain/check/check.ts';
import { intersects, toIntervalData } from '../../domain/interval/interval.ts';
import { rational } from '../../domain/interval/rational.ts';
import { leafOf } from '../operand.ts';
import type { Relation } from '../relation.ts';
import { scalesThatFit, turnedDigitsThatFit } from '../single-edits.ts';
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
  const data = { computed: toIntervalData(computed), written: toIntervalData(written) };
  if (intersects(computed, written)) return [{ ...common, ...data, outcome: 'consistent' }];
  const [status, another] = [one, other].map(({ metric }) => metric.value?.status);
  if (status !== undefined && another !== undefined && status !== another) {
    return [{ ...common, outcome: 'not-comparable', reason: 'estimate-and-final' }];
  }
  const trial = (fact: Fact, against: Fact) => ({
    operand: fact.operand,
    fits: (figure: Fact['operand']['figure']) =>
      intersects(leafOf({ ...fact.operand, figure }), leafOf(against.operand)),
  });
  const trials = [trial(one, other), trial(other, one)];
  const slips = [...scalesThatFit(trials), ...turnedDigitsThatFit(trials)];
  const isSlip = slips.length > 0 || (isAcross && areNear(one, other));
  return isSlip ? [{ ...common, ...data, outcome: 'inconsistent' }] : [];
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
