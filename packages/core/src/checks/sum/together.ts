import { add } from '../../domain/interval/arithmetic.ts';
import { exactly, type Interval } from '../../domain/interval/interval.ts';
import { leafInterval, type WrittenFigure } from '../../domain/interval/leaf.ts';
import { rational } from '../../domain/interval/rational.ts';

/** What no figures make together. */
export const NOTHING = exactly(rational('0'));

/** What figures make together (figures as intervals, 3.1). */
export function together(figures: readonly WrittenFigure[]): Interval {
  return figures.map(leafInterval).reduce(add, NOTHING);
}
