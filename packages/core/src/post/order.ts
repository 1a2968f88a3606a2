import type { Finding } from '../domain/finding/finding.ts';

type Placed = Pick<Finding, 'rule' | 'span'>;

/** Puts findings in the order of the text; those without a place in it stand last. */
export function inTextOrder<F extends Placed>(findings: readonly F[]): readonly F[] {
  const startOf = ({ span }: Placed) => span?.start ?? Number.MAX_SAFE_INTEGER;
  return [...findings].sort((a, b) => startOf(a) - startOf(b) || (a.rule < b.rule ? -1 : 1));
}
