import { add, negate, subtract } from '../domain/interval/arithmetic.ts';
import { exactly, quotient, scale } from '../domain/interval/interval.ts';
import { rational } from '../domain/interval/rational.ts';
import type { Formula } from './follows.ts';

const HUNDRED = rational('100');
const ALL = exactly(HUNDRED);

/** x in per cent of y: 100·X/Y (figures as intervals, 3.3). */
export const percentOf: Formula = (x, y) => {
  const share = quotient(x, y);
  return share === null ? null : scale(share, HUNDRED);
};

/** What is left of all in per cent of y: 100 − 100·X/Y. */
export const restOf: Formula = (x, y) => {
  const share = percentOf(x, y);
  return share === null ? null : subtract(ALL, share);
};

/** The growth from y to x in per cent: 100·(X/Y − 1), each variable once (3.4). */
export const growthFrom: Formula = (x, y) => {
  const index = percentOf(x, y);
  return index === null ? null : subtract(index, ALL);
};

/** How much more x is than y (3.5). */
export const difference: Formula = (x, y) => subtract(x, y);

/**
 * The growth in per cent of what is now x and has changed by d: 100·D/(X − D), written with each
 * variable once.
 */
export const growthBy: Formula = (x, d) => {
  const isFall = d.upper !== null && d.upper.compare(0) < 0;
  const times = quotient(x, isFall ? negate(d) : d);
  if (times === null) return null;
  const one = exactly(rational('1'));
  const growth = percentOf(one, isFall ? add(times, one) : subtract(times, one));
  return growth === null || !isFall ? growth : negate(growth);
};
