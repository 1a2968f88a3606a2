import { sum, type Term } from '../../packages/core/src/domain/interval/arithmetic.ts';
import { granularity } from '../../packages/core/src/domain/interval/granularity.ts';
import {
  closed,
  type Interval,
  intersection,
  intersects,
} from '../../packages/core/src/domain/interval/interval.ts';
import { leafInterval } from '../../packages/core/src/domain/interval/leaf.ts';
import {
  formatRational,
  type Rational,
  rational,
  truncateDecimal,
} from '../../packages/core/src/domain/interval/rational.ts';
import type { Answer } from './row.ts';

interface Fact {
  readonly value: string;
  /** How many decimals count; "INF": the value is exact. */
  readonly decimals: string | number;
}

interface Calculation {
  readonly total: Fact;
  readonly items: readonly (Fact & { readonly item: string; readonly weight: number })[];
}

/** How each group of rows is answered. */
export const ANSWERS: Readonly<Record<string, Answer>> = {
  'rounding-interval': (fact: Fact) => {
    const leaf = leafOf(fact);
    return { ...intervalAnswer(leaf), closed: !leaf.lowerOpen && !leaf.upperOpen };
  },
  'interval-intersection': ([a, b]: readonly [readonly string[], readonly string[]]) => {
    const shared = intersection(between(a), between(b));
    return shared === null ? { type: 'empty' } : intervalAnswer(shared);
  },
  'calc-sum': ({ total, items }: Calculation) => {
    const written = leafOf(total);
    const computed = sum(termsOf(items));
    return {
      type: 'consistency',
      consistent: intersects(computed, written),
      total_interval: endsOf(written),
      sum_interval: endsOf(computed),
    };
  },
  'insignificant-digits': ({ value, decimals }: Fact) => {
    const kept = truncateDecimal(rational(value), Number(decimals));
    const dropped = rational(value).sub(rational(kept)).abs();
    if (dropped.equals(0)) return { type: 'none' };
    return { type: 'truncated', kept: exactly(rational(kept)), dropped: exactly(dropped) };
  },
  'grim-percent': ({ x, n, items }: { x: string; n: number; items: number }) => {
    const found = granularity(written(x), rational(`${n * items}`));
    return { type: 'consistency', consistent: found?.possible };
  },
  'rounding-bounds': ({ x }: { x: string }) => {
    const leaf = written(x);
    return {
      ...intervalAnswer(leaf),
      lower_inclusive: !leaf.lowerOpen,
      upper_inclusive: !leaf.upperOpen,
    };
  },
  unround: ({ x, decimals }: { x: string; decimals: number }) =>
    intervalAnswer(leafInterval({ exact: x, decimals })),
};

// One item given twice is as finely known as both together tell.
function termsOf(items: Calculation['items']): readonly Term[] {
  const terms = new Map<string, Term>();
  for (const fact of items) {
    const before = terms.get(fact.item)?.interval;
    const leaf = leafOf(fact);
    const interval = before === undefined ? leaf : (intersection(before, leaf) ?? leaf);
    terms.set(fact.item, { interval, weight: rational(`${fact.weight}`) });
  }
  return [...terms.values()];
}

const leafOf = ({ value, decimals }: Fact): Interval =>
  leafInterval({ exact: value, ...(decimals === 'INF' ? {} : { decimals: Number(decimals) }) });

const written = (exact: string): Interval =>
  leafInterval({ exact, decimals: exact.split('.')[1]?.length ?? 0 });

const between = ([lower = '0', upper = '0']: readonly string[]): Interval =>
  closed(rational(lower), rational(upper));

const intervalAnswer = (interval: Interval) => {
  const [lower, upper] = endsOf(interval);
  return { type: 'interval', lower, upper };
};

const endsOf = ({ lower, upper }: Interval) => [lower, upper].map((end) => end && exactly(end));

/** Numbers are compared as what they are, not as they are written. */
const exactly = (value: Rational): string => formatRational(value);

/** An answer of another project in the form that is compared. */
export function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, comparable(item)]));
  }
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/u.test(value)
    ? exactly(rational(value))
    : value;
}
