/**
 * The little arithmetic that tells how far a planted figure is off. It is written for itself, on
 * whole numbers only, so that an error in the arithmetic of the product cannot hide in it.
 */
export interface Exact {
  readonly over: bigint;
  /** Above zero. */
  readonly under: bigint;
}

/** All values from the low to the high one, both included. */
export interface Range {
  readonly low: Exact;
  readonly high: Exact;
}

export const exact = (over: bigint, under = 1n): Exact => ({ over, under });

export const plus = (a: Exact, b: Exact): Exact =>
  exact(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Exact, b: Exact): Exact => plus(a, exact(-b.over, b.under));
export const times = (a: Exact, b: Exact): Exact => exact(a.over * b.over, a.under * b.under);
/** a / b, for b above zero. */
export const dividedBy = (a: Exact, b: Exact): Exact => exact(a.over * b.under, a.under * b.over);
export const isAbove = (a: Exact, b: Exact): boolean => a.over * b.under > b.over * a.under;
export const toNumber = ({ over, under }: Exact): number => Number((over * 1000n) / under) / 1000;

export const sumOf = (ranges: readonly Range[]): Range =>
  ranges.reduce((a, b) => ({ low: plus(a.low, b.low), high: plus(a.high, b.high) }), {
    low: exact(0n),
    high: exact(0n),
  });
export const differenceOf = (a: Range, b: Range): Range => ({
  low: minus(a.low, b.high),
  high: minus(a.high, b.low),
});
/** 100 · a / b, for values that are not below zero and a base above it; else nothing is said. */
export function percentOf(a: Range, b: Range): Range | null {
  if (!isAbove(b.low, exact(0n)) || isAbove(exact(0n), a.low)) return null;
  const hundred = exact(100n);
  return {
    low: times(hundred, dividedBy(a.low, b.high)),
    high: times(hundred, dividedBy(a.high, b.low)),
  };
}

/** How far what follows is from what is written, in units of the last written place. */
export function slackOf(computed: Range | null, written: Range, place: Exact): Exact {
  if (computed === null) return exact(0n);
  if (isAbove(computed.low, written.high)) {
    return dividedBy(minus(computed.low, written.high), place);
  }
  if (isAbove(written.low, computed.high)) {
    return dividedBy(minus(written.low, computed.high), place);
  }
  return exact(0n);
}
