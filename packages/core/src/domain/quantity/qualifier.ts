import type { Hedge, Qualifier } from './quantity.ts';

/**
 * The class of a hedge: what is written as less, as more, or as about.
 *
 * @example
 * ```ts
 * qualifierOf('nearly'); // 'under'
 * ```
 */
export function qualifierOf(hedge: Hedge): Qualifier {
  if (hedge === 'nearly' || hedge === 'below' || hedge === 'at-most') return 'under';
  return hedge === 'about' ? 'about' : 'over';
}
