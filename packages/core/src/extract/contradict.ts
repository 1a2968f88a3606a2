import { qualifierOf } from '../domain/quantity/qualifier.ts';
import type { HedgeMention } from './mention.ts';

/** Whether one hedge of a run says less and another says more: "gần trên". */
export function contradict(hedges: HedgeMention['hedges']): boolean {
  if (hedges.length < 2) return false;
  const classes = new Set(hedges.map(({ hedge }) => qualifierOf(hedge)));
  return classes.has('under') && classes.has('over');
}
