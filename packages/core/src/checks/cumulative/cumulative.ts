import type { Check } from '../../domain/check/check.ts';
import { add } from '../../domain/interval/arithmetic.ts';
import {
  exactly,
  gap,
  type Interval,
  intersects,
  toIntervalData,
} from '../../domain/interval/interval.ts';
import { leafInterval, type WrittenFigure } from '../../domain/interval/leaf.ts';
import { formatRational, powerOfTen, rational } from '../../domain/interval/rational.ts';
import { decide } from '../decide.ts';
import { leafOf, type Operand } from '../operand.ts';
import type { Relation } from '../relation.ts';
import { scalesThatFit, turnedDigitsThatFit } from '../single-edits.ts';
import { type Flow, flowsOf } from './flows.ts';
import { type Tiling, tilingsOf } from './tilings.ts';

/**
 * What a month adds to the months before it is what they make together; so with the months of a
 * quarter and the quarters of a year (figures as intervals, 3.7). Only what adds up over time.
 */
export const cumulative: Relation = {
  name: 'cumulative',
  scope: 'document',
  check: (report) =>
    flowsOf(report).flatMap((flows) => {
      const tilings = tilingsOf(flows);
      const told = new Set(tilings.map(({ whole }) => whole));
      return [...tilings.map(checkTiling), ...checkContained(flows, told)];
    }),
};

const NOTHING = exactly(rational('0'));

function checkTiling({ whole, parts }: Tiling): Check {
  const together = (figureOf: (flow: Flow) => WrittenFigure): Interval =>
    parts.map((part) => leafInterval(figureOf(part))).reduce(add, NOTHING);
  const computed = together(({ operand }) => operand.figure);
  const written = leafOf(whole.operand);
  const common = {
    relation: 'cumulative',
    at: whole.operand.path,
    operands: parts.map(({ operand }) => operand.path),
  } as const;
  const decision = decide(computed, written, whole.operand.figure.decimals ?? 0);
  if (decision.outcome !== 'inconsistent') return { ...common, ...decision };
  const isMeasured = [whole, ...parts].some(({ operand }) => operand.figure.decimals !== undefined);
  if (isMeasured && decision.slack !== undefined && rational(decision.slack).compare(1) <= 0) {
    return { ...common, ...decision, fitsIf: [{ kind: 'last-place' }] };
  }
  const trials = [whole, ...parts].map((flow) => ({
    operand: flow.operand,
    fits: (figure: WrittenFigure) =>
      intersects(
        together((other) => (other === flow ? figure : other.operand.figure)),
        flow === whole ? leafInterval(figure) : written,
      ),
  }));
  // what fits without a figure fits with next to nothing in its place
  const needless = new Set(
    parts
      .filter((part) => {
        const others = parts
          .filter((other) => other !== part)
          .map(({ operand }) => leafOf(operand));
        return intersects(others.reduce(add, NOTHING), written);
      })
      .map(({ operand }) => operand.path),
  );
  const scales = scalesThatFit(trials).filter(({ operand = '' }) => !needless.has(operand));
  const fitsIf = scales.length > 0 ? scales : turnedDigitsThatFit(trials);
  if (fitsIf.length === 0 && !areNear(computed, whole.operand)) {
    // far apart, and no slip explains it: likelier of two things
    return { ...common, outcome: 'not-comparable', reason: 'unclear' };
  }
  return { ...common, ...decision, ...(fitsIf.length === 0 ? {} : { fitsIf }) };
}

/** How far from the whole its parts may be and be meant for it. */
const NEAR = rational('1/2');

function areNear(computed: Interval, { figure }: Operand): boolean {
  const whole = leafInterval(figure);
  const distance = gap(computed, whole);
  return distance !== null && distance.compare(rational(figure.exact).abs().mul(NEAR)) <= 0;
}

// A month is no more than the months of the year up to it.
function checkContained(flows: readonly Flow[], told: ReadonlySet<Flow>): readonly Check[] {
  return flows.flatMap((whole): readonly Check[] => {
    const { period } = whole.metric;
    if (period?.accumulation !== 'year-to-date' || told.has(whole)) return [];
    const within = flows.filter((part) => part !== whole && isWithin(part, whole));
    return within.map((part) => checkPair(part, whole));
  });
}

function isWithin(part: Flow, whole: Flow): boolean {
  const isShorter = part.to - part.from < whole.to - whole.from;
  return isShorter && part.from >= whole.from && part.to <= whole.to;
}

function checkPair(part: Flow, whole: Flow): Check {
  const [computed, written] = [leafOf(part.operand), leafOf(whole.operand)];
  const common = {
    relation: 'cumulative',
    at: whole.operand.path,
    operands: [part.operand.path],
    computed: toIntervalData(computed),
    written: toIntervalData(written),
  } as const;
  const upToWhole = { ...written, lower: null, lowerOpen: true };
  if (intersects(computed, upToWhole)) return { ...common, outcome: 'consistent' };
  const place = powerOfTen(-(whole.operand.figure.decimals ?? 0));
  const slack = gap(computed, written)?.div(place);
  return {
    ...common,
    outcome: 'inconsistent',
    ...(slack === undefined ? {} : { slack: formatRational(slack) }),
  };
}
