import type { Interval } from '../src/domain/interval/interval.ts';
import { formatRational, type Rational, rational } from '../src/domain/interval/rational.ts';

/** An interval as tests write it: `[1/2, ∞)`. */
export function showInterval({ lower, upper, lowerOpen, upperOpen }: Interval): string {
  const show = (bound: Rational | null, infinite: string) =>
    bound === null ? infinite : formatRational(bound);
  return `${lowerOpen ? '(' : '['}${show(lower, '-∞')}, ${show(upper, '∞')}${upperOpen ? ')' : ']'}`;
}

/** The interval that such a text stands for. */
export function intervalOf(text: string): Interval {
  const [lower = '', upper = ''] = text.slice(1, -1).split(', ');
  return {
    lower: lower === '-∞' ? null : rational(lower),
    upper: upper === '∞' ? null : rational(upper),
    lowerOpen: text.startsWith('('),
    upperOpen: text.endsWith(')'),
  };
}
