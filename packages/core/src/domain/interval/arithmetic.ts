import { exactly, type Interval, scale } from './interval.ts';
import { type Rational, rational } from './rational.ts';

/** An interval and how often it counts: 1 for a part, -1 for what is taken away. */
export interface Term {
  readonly interval: Interval;
  readonly weight: Rational;
}

const ZERO = rational('0');

/** Every value with the other sign: the ends change places, and with them which one is open. */
export function negate({ lower, upper, lowerOpen, upperOpen }: Interval): Interval {
  return {
    lower: upper?.neg() ?? null,
    upper: lower?.neg() ?? null,
    lowerOpen: upperOpen,
    upperOpen: lowerOpen,
  };
}

/** X + Y, each standing for all values in its interval. */
export function add(x: Interval, y: Interval): Interval {
  return {
    lower: x.lower === null || y.lower === null ? null : x.lower.add(y.lower),
    upper: x.upper === null || y.upper === null ? null : x.upper.add(y.upper),
    lowerOpen: x.lowerOpen || y.lowerOpen,
    upperOpen: x.upperOpen || y.upperOpen,
  };
}

/** X − Y: a difference in percentage points, what is left of a plan. */
export function subtract(x: Interval, y: Interval): Interval {
  return add(x, negate(y));
}

/** The sum of intervals, each as often as its weight says (figures as intervals, 3.1). */
export function sum(terms: readonly Term[]): Interval {
  return terms.reduce(
    (total, { interval, weight }) => add(total, times(interval, weight)),
    nothing,
  );
}

const nothing = exactly(ZERO);

function times(interval: Interval, weight: Rational): Interval {
  if (weight.equals(ZERO)) return nothing;
  return weight.s < 0n ? scale(negate(interval), weight.neg()) : scale(interval, weight);
}

/**
 * X · Y: the hull of what the four pairs of ends give. An end of the product is open where no
 * pair of values reaches it (figures as intervals, 3.2).
 */
export function product(x: Interval, y: Interval): Interval {
  const corners = endsOf(x).flatMap((a) => endsOf(y).map((b) => corner(a, b)));
  const least = corners.reduce((best, next) => preferred(best, next, -1));
  const most = corners.reduce((best, next) => preferred(best, next, 1));
  return {
    lower: least.value,
    upper: most.value,
    lowerOpen: least.open,
    upperOpen: most.open,
  };
}

/** One end of an interval; without a value it is infinite, on the side its sign says. */
interface End {
  readonly value: Rational | null;
  readonly sign: number;
  readonly open: boolean;
}

function endsOf({ lower, upper, lowerOpen, upperOpen }: Interval): readonly [End, End] {
  return [end(lower, -1, lowerOpen), end(upper, 1, upperOpen)];
}

function end(value: Rational | null, infinite: number, open: boolean): End {
  return value === null
    ? { value, sign: infinite, open: true }
    : { value, sign: Number(value.compare(ZERO)), open };
}

// Zero times anything, however large, is zero; it is reached wherever a zero is.
function corner(a: End, b: End): End {
  const sign = a.sign * b.sign;
  if (sign === 0) {
    const reached = (a.sign === 0 && !a.open) || (b.sign === 0 && !b.open);
    return { value: ZERO, sign, open: !reached };
  }
  if (a.value === null || b.value === null) return { value: null, sign, open: true };
  return { value: a.value.mul(b.value), sign, open: a.open || b.open };
}

// The end farther on the side asked for; of two at one place, the one that is reached.
function preferred(a: End, b: End, side: 1 | -1): End {
  const order = compareEnds(a, b) * side;
  if (order === 0) return a.open ? b : a;
  return order > 0 ? a : b;
}

function compareEnds(a: End, b: End): number {
  if (a.value === null || b.value === null) {
    const [over, under] = [a, b].map(({ value, sign }) => (value === null ? sign : 0)) as [
      number,
      number,
    ];
    return over - under;
  }
  return Number(a.value.compare(b.value));
}
