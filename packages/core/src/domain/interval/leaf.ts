import { decimalsOf, trailingZeros } from '../number/decimal.ts';
import type { Hedge } from '../quantity/quantity.ts';
import { negate } from './arithmetic.ts';
import { closed, exactly, type Interval } from './interval.ts';
import { powerOfTen, type Rational, rational } from './rational.ts';

/** What of a written figure decides which values it may stand for. */
export interface WrittenFigure {
  /** The value as an exact decimal. */
  readonly exact: string;
  /** Last written place as a power of ten, XBRL `decimals`; absent: an exact count. */
  readonly decimals?: number | undefined;
  readonly upperExact?: string | undefined;
  readonly hedge?: Hedge | undefined;
}

const ABOUT_PLACES = 5;
const ABOUT_SHARE = '1/20';

/**
 * The values a written figure may stand for: half a unit of its last written place on either
 * side, closed; a count is exact; a hedge opens one side or widens both (figures as intervals,
 * section 2).
 */
export function leafInterval(figure: WrittenFigure): Interval {
  const fall = sizeOfFall(figure);
  if (fall !== null) return negate(leafInterval(fall));
  const value = rational(figure.exact);
  const plain =
    figure.upperExact === undefined
      ? around(value, figure.decimals)
      : closed(
          around(value, figure.decimals).lower ?? value,
          around(rational(figure.upperExact), figure.decimals).upper ?? value,
        );
  return figure.hedge === undefined ? plain : hedged(plain, value, figure, figure.hedge);
}

/**
 * The values that a figure may stand for whose last digits were cut off instead of rounded: up to
 * one unit of the last written place farther from zero (figures as intervals, 1). A count stands
 * for itself. It never decides; it explains why figures do not fit.
 */
export function truncationLeaf({ exact, decimals }: WrittenFigure): Interval {
  const value = rational(exact);
  if (decimals === undefined) return exactly(value);
  const place = powerOfTen(-decimals);
  const sign = value.compare(0);
  return {
    lower: sign > 0 ? value : value.sub(place),
    upper: sign < 0 ? value : value.add(place),
    lowerOpen: sign <= 0,
    upperOpen: sign >= 0,
  };
}

// "giảm trên 25%" is a fall of more than 25: what is said of a fall is said of its size.
function sizeOfFall(figure: WrittenFigure): WrittenFigure | null {
  if (!figure.exact.startsWith('-')) return null;
  const { exact, upperExact, ...rest } = figure;
  if (upperExact === undefined) return { ...rest, exact: exact.slice(1) };
  if (!upperExact.startsWith('-')) return null;
  return { ...rest, exact: exact.slice(1), upperExact: upperExact.slice(1) };
}

function around(value: Rational, decimals: number | undefined): Interval {
  if (decimals === undefined) return exactly(value);
  const half = powerOfTen(-decimals).div(2);
  return closed(value.sub(half), value.add(half));
}

function hedged(plain: Interval, value: Rational, figure: WrittenFigure, hedge: Hedge): Interval {
  const step = lastNonZeroPlace(figure.exact);
  switch (hedge) {
    case 'nearly':
      return { lower: value.sub(step), upper: value, lowerOpen: true, upperOpen: true };
    case 'over':
      return { lower: value, upper: value.add(step), lowerOpen: true, upperOpen: true };
    case 'below':
      return { lower: null, upper: value, lowerOpen: true, upperOpen: true };
    case 'at-least':
      return { ...plain, upper: null, upperOpen: true };
    case 'at-most':
      return { ...plain, lower: null, lowerOpen: true };
    case 'about': {
      const places = powerOfTen(-lastPlace(figure)).mul(ABOUT_PLACES);
      const share = value.abs().mul(rational(ABOUT_SHARE));
      const reach = places.compare(share) > 0 ? places : share;
      return closed(value.sub(reach), value.add(reach));
    }
    default:
      return plain;
  }
}

function lastPlace({ exact, decimals }: WrittenFigure): number {
  return decimals ?? decimalsOf(exact);
}

// The unit of the last digit that is not zero: 1.200 → 100, 15,30 → 0,1.
function lastNonZeroPlace(exact: string): Rational {
  const [whole = '', decimals = ''] = exact.split('.');
  const significant = decimals.length - trailingZeros(decimals);
  if (significant > 0) return powerOfTen(-significant);
  const zeros = trailingZeros(whole);
  return powerOfTen(zeros >= whole.length ? 0 : zeros);
}
