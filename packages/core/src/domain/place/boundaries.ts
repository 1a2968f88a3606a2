import { twoTiersFrom } from '../../lexicon/boundaries/boundaries.ts';
import type { Period } from '../period/period.ts';

/**
 * Whether two periods lie on either side of the merger of communes and provinces of 01/7/2025
 * (Nghị quyết 203/2025/QH15), so that one area may have had other boundaries.
 */
export function spansMerger(earlier: Pick<Period, 'end'>, later: Pick<Period, 'end'>): boolean {
  const [before, after] = [earlier.end, later.end];
  return (
    before !== undefined && after !== undefined && before < twoTiersFrom && after >= twoTiersFrom
  );
}
