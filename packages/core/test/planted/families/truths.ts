import { type Exact, exact } from '../exact.ts';
import { BILLION, MILLION, type Unit } from '../figure.ts';
import type { Random } from '../random.ts';

/** An amount of money in đồng, and how a report would write one of its size. */
export interface Money {
  readonly value: Exact;
  readonly unit: Unit;
  readonly places: number;
}

export function moneyFrom(random: Random): Money {
  if (random.whole(0, 5) === 0) {
    const value = BigInt(random.whole(150, 990)) * 10n ** 6n + BigInt(random.whole(0, 999_999));
    return { value: exact(value), unit: MILLION, places: random.pick([0, 1, 2]) };
  }
  const size = random.pick([2n, 40n, 600n, 5000n]);
  const share = BigInt(random.whole(100_000_000, 999_999_999));
  const places = random.pick(size < 40n ? [2, 3] : [0, 1, 2, 3]);
  return { value: exact(size * share * 10n), unit: BILLION, places };
}

/** A whole amount or number that is so many thousandths of another. */
export function partOf({ over, under }: Exact, random: Random, least: number, most: number): Exact {
  const share = BigInt(random.whole(least * 1000, most * 1000));
  return exact((over * share) / 1_000_000n, under);
}

/** A number of things. */
export const countFrom = (random: Random, least: number, most: number): Exact =>
  exact(BigInt(random.whole(least, most)));
