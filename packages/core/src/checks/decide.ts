import type { Check } from '../domain/check/check.ts';
import {
  gap,
  type Interval,
  intersects,
  toIntervalData,
  width,
} from '../domain/interval/interval.ts';
import { formatRational, powerOfTen } from '../domain/interval/rational.ts';

/** How many units of the last place an interval may be wide and still tell something. */
const WIDEST = 20;

/**
 * Decides a relation of equality: consistent if what follows and what is written share a value;
 * too coarse to tell if what follows is wide (figures as intervals, section 4). The slack is the
 * gap in units of the last written place.
 */
export function decide(
  computed: Interval,
  written: Interval,
  decimals: number,
): Pick<Check, 'computed' | 'written' | 'outcome' | 'slack' | 'reason'> {
  const data = { computed: toIntervalData(computed), written: toIntervalData(written) };
  const place = powerOfTen(-decimals);
  if (intersects(computed, written)) {
    const breadth = width(computed);
    const tells = breadth !== null && breadth.compare(place.mul(WIDEST)) < 0;
    return tells
      ? { ...data, outcome: 'consistent' }
      : { ...data, outcome: 'imprecise', reason: 'rounded' };
  }
  const distance = gap(computed, written);
  const slack = distance === null ? {} : { slack: formatRational(distance.div(place)) };
  return { ...data, outcome: 'inconsistent', ...slack };
}
