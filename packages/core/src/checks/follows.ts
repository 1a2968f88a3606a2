import type { Check, Hypothesis } from '../domain/check/check.ts';
import { exactly, type Interval, intersects } from '../domain/interval/interval.ts';
import { leafInterval, type WrittenFigure } from '../domain/interval/leaf.ts';
import { rational, truncateDecimal } from '../domain/interval/rational.ts';
import { coarserReading } from './coarser-reading.ts';
import { decide } from './decide.ts';
import { leafOf, type Operand } from './operand.ts';
import { scalesThatFit, type Trial, turnedDigitsThatFit } from './single-edits.ts';

/** What follows from two figures; null where nothing does (a base that may be zero). */
export type Formula = (x: Interval, y: Interval) => Interval | null;

/** A third figure that is said to follow from two others. */
export interface Assertion {
  readonly relation: Check['relation'];
  readonly x: Operand;
  readonly y: Operand;
  readonly written: Operand;
  readonly formula: Formula;
  /** Other things that the words may have meant, each a change of one word. */
  readonly others?: readonly {
    readonly kind: Hypothesis['kind'];
    readonly formula: Formula;
  }[];
}

/** Judges whether a figure follows from the two it is said to follow from. */
export function judgeAssertion(assertion: Assertion): Check {
  const { relation, x, y, written, formula } = assertion;
  const operands = [...new Set([x.path, y.path])];
  const common = { relation, at: written.path, operands } as const;
  const computed = formula(leafOf(x), leafOf(y));
  if (computed === null) return { ...common, outcome: 'not-comparable', reason: 'zero-base' };
  const decision = decide(computed, leafOf(written), written.figure.decimals ?? 0);
  if (decision.outcome !== 'inconsistent') return { ...common, ...decision };
  if (fitsOtherwise(assertion)) {
    const { slack: _, ...rest } = decision;
    return { ...common, ...rest, outcome: 'consistent' };
  }
  const fitsIf = hypotheses(assertion, decision.slack);
  return { ...common, ...decision, ...(fitsIf.length === 0 ? {} : { fitsIf }) };
}

// Whether it holds in another reading of figures that may be read in two ways: "1,200".
function fitsOtherwise({ x, y, written, formula }: Assertion): boolean {
  if (x.others === undefined && y.others === undefined) return false;
  const readings = ({ figure, others = [] }: Operand) => [figure, ...others].map(leafInterval);
  const says = leafOf(written);
  return readings(x).some((one) =>
    readings(y).some((other) => {
      const computed = formula(one, other);
      return computed !== null && intersects(computed, says);
    }),
  );
}

// Single changes that would make the figures fit, each tried only after they do not (figures as
// intervals, section 5): another word, then the last digit, then another figure. What is likelier
// hides what is not.
function hypotheses(assertion: Assertion, slack: string | undefined): readonly Hypothesis[] {
  const { x, y, written, formula, others = [] } = assertion;
  const [over, under, says] = [leafOf(x), leafOf(y), leafOf(written)];
  const holds = (one: Interval, other: Interval, follows = formula, said = says) => {
    const computed = follows(one, other);
    return computed !== null && intersects(computed, said);
  };
  const words = others.filter((other) => holds(over, under, other.formula));
  if (words.length > 0) return words.map(({ kind }) => ({ kind }));
  const small = lastDigit(assertion, slack);
  if (small !== null) return [small];
  const [roundX, roundY] = [coarserReading(x.figure), coarserReading(y.figure)];
  if (holds(roundX ?? over, roundY ?? under)) return [{ kind: 'coarser' }];
  const swapped = holds(under, over) ? [{ kind: 'swapped', operand: x.path } as const] : [];
  const trials: readonly Trial[] = [
    { operand: x, fits: (figure) => holds(leafInterval(figure), under) },
    { operand: y, fits: (figure) => holds(over, leafInterval(figure)) },
  ];
  const found = [...swapped, ...scalesThatFit(trials)];
  if (found.length > 0) return found;
  const said: Trial = {
    operand: written,
    fits: (figure) => holds(over, under, formula, leafInterval(figure)),
  };
  return turnedDigitsThatFit([said, ...trials]);
}

function lastDigit({ x, y, written, formula }: Assertion, slack?: string): Hypothesis | null {
  const point = formula(pointOf(x.figure), pointOf(y.figure))?.lower ?? null;
  const { exact, decimals } = written.figure;
  // what was counted is not rounded
  if (decimals === undefined) return null;
  if (point !== null && decimals >= 0) {
    const cut = rational(truncateDecimal(point, decimals));
    if (cut.equals(rational(exact))) return { kind: 'truncation' };
  }
  return slack !== undefined && rational(slack).compare(1) <= 0 ? { kind: 'last-place' } : null;
}

const pointOf = ({ exact }: WrittenFigure): Interval => exactly(rational(exact));
