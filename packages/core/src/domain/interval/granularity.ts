import type { Interval } from './interval.ts';
import { type Rational, rational } from './rational.ts';

/** What a whole number of things out of a known number of them makes. */
export interface PossibleShare {
  readonly count: Rational;
  readonly percent: Rational;
}

/** Which shares a percentage may stand for when it counts things out of a known number. */
export interface Granularity {
  /** Whether some whole number of things makes such a percentage. */
  readonly possible: boolean;
  /** The possible shares that come nearest to the percentage, from below and from above. */
  readonly nearest: readonly PossibleShare[];
}

const ZERO = rational('0');
const HUNDRED = rational('100');

/**
 * Whether a percentage can be that of a whole number of things out of so many: of 17 communes,
 * none make 42,3 %; 7 make 41,2 % and 8 make 47,1 % (figures as intervals, 3.10). Null where the
 * total is no number of things.
 */
export function granularity(percent: Interval, total: Rational): Granularity | null {
  if (total.d !== 1n || total.compare(ZERO) <= 0) return null;
  const toCount = (bound: Rational) => bound.mul(total).div(HUNDRED);
  const first =
    percent.lower === null ? ZERO : firstAfter(toCount(percent.lower), percent.lowerOpen);
  const last =
    percent.upper === null
      ? total
      : firstAfter(toCount(percent.upper).neg(), percent.upperOpen).neg();
  const lowest = first.compare(ZERO) < 0 ? ZERO : first;
  const highest = last.compare(total) > 0 ? total : last;
  const share = (count: Rational) => ({ count, percent: count.div(total).mul(HUNDRED) });
  if (lowest.compare(highest) <= 0) {
    const ends = lowest.equals(highest) ? [lowest] : [lowest, highest];
    return { possible: true, nearest: ends.map(share) };
  }
  const around = [highest, lowest].filter(
    (count) => count.compare(ZERO) >= 0 && count.compare(total) <= 0,
  );
  return { possible: false, nearest: around.map(share) };
}

// The first whole number that is not before a bound; after it, where the bound itself is left out.
function firstAfter(bound: Rational, open: boolean): Rational {
  const next = bound.ceil();
  return open && next.equals(bound) ? next.add(1) : next;
}
