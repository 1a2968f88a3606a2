import type { IntervalData } from './interval-schema.ts';
import { formatRational, type Rational } from './rational.ts';

/** An interval of exact rationals; a null bound is infinity. Bounds are closed unless open. */
export interface Interval {
  readonly lower: Rational | null;
  readonly upper: Rational | null;
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
}

/** The closed interval between two bounds. */
export function closed(lower: Rational, upper: Rational): Interval {
  return { lower, upper, lowerOpen: false, upperOpen: false };
}

/** The interval that holds one value. */
export function exactly(value: Rational): Interval {
  return closed(value, value);
}

/** Whether two intervals share a value. Ends that touch count only if both are closed. */
export function intersects(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

// Whether a begins before b ends.
function reaches(a: Interval, b: Interval): boolean {
  if (a.lower === null || b.upper === null) return true;
  const order = a.lower.compare(b.upper);
  return order < 0 || (order === 0 && !a.lowerOpen && !b.upperOpen);
}

/** The values that two intervals share; null where they share none. */
export function intersection(a: Interval, b: Interval): Interval | null {
  if (!intersects(a, b)) return null;
  const from = laterLower(a, b);
  const to = earlierUpper(a, b);
  return { lower: from.lower, upper: to.upper, lowerOpen: from.lowerOpen, upperOpen: to.upperOpen };
}

function laterLower(a: Interval, b: Interval): Interval {
  if (a.lower === null) return b;
  if (b.lower === null) return a;
  const order = a.lower.compare(b.lower);
  return order > 0 || (order === 0 && a.lowerOpen) ? a : b;
}

function earlierUpper(a: Interval, b: Interval): Interval {
  if (a.upper === null) return b;
  if (b.upper === null) return a;
  const order = a.upper.compare(b.upper);
  return order < 0 || (order === 0 && a.upperOpen) ? a : b;
}

/** The distance between two intervals; zero where they touch or overlap. */
export function gap(a: Interval, b: Interval): Rational | null {
  for (const [low, high] of [
    [a, b],
    [b, a],
  ] as const) {
    if (low.upper !== null && high.lower !== null && low.upper.compare(high.lower) <= 0) {
      return high.lower.sub(low.upper);
    }
  }
  return null;
}

/** Its width; null where it is unbounded. */
export function width({ lower, upper }: Interval): Rational | null {
  return lower === null || upper === null ? null : upper.sub(lower);
}

/**
 * X / Y for X ≥ 0 and Y > 0, each standing for all values in its interval; null where Y may be
 * zero, for then nothing can be said (figures as intervals, 3.2 and 3.3).
 */
export function quotient(x: Interval, y: Interval): Interval | null {
  if (x.lower === null || x.lower.compare(0) < 0) return null;
  if (y.lower === null || y.lower.compare(0) <= 0) return null;
  return {
    lower: y.upper === null ? y.lower.mul(0) : x.lower.div(y.upper),
    upper: x.upper === null ? null : x.upper.div(y.lower),
    lowerOpen: x.lowerOpen || y.upperOpen,
    upperOpen: x.upperOpen || y.lowerOpen,
  };
}

/** Every value multiplied by a positive factor. */
export function scale(interval: Interval, factor: Rational): Interval {
  return {
    ...interval,
    lower: interval.lower?.mul(factor) ?? null,
    upper: interval.upper?.mul(factor) ?? null,
  };
}

/** The interval as data. */
export function toIntervalData({ lower, upper, lowerOpen, upperOpen }: Interval): IntervalData {
  return {
    ...(lower === null ? {} : { lower: formatRational(lower) }),
    ...(upper === null ? {} : { upper: formatRational(upper) }),
    ...(lowerOpen ? { lowerOpen } : {}),
    ...(upperOpen ? { upperOpen } : {}),
  };
}
