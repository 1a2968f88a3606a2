import type { Segment } from '../../segment.ts';
import { type Item, leadOf } from './item.ts';

/** How deep in brackets each item of a sentence stands. */
export function bracketDepths(
  items: readonly Item[],
  from: number,
  { tokens }: Segment,
): readonly number[] {
  let depth = 0;
  let at = from;
  return items.map((item) => {
    for (const lead = leadOf(item); at < lead; at += 1) {
      if (tokens[at]?.key === '(') depth += 1;
      if (tokens[at]?.key === ')') depth -= 1;
    }
    return depth;
  });
}

/** How many statements back something may go on. */
const FARTHEST = 12;

/** The place of the last statement that stands no deeper; the last of all where none is near. */
export function lastWithin(depths: readonly number[], depth: number): number {
  const least = Math.max(0, depths.length - FARTHEST);
  for (let place = depths.length - 1; place >= least; place -= 1) {
    if ((depths[place] ?? 0) <= depth) return place;
  }
  return depths.length - 1;
}
