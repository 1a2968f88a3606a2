import type { Token } from '../vocabulary/tokenize.ts';
import type { Stretch } from './mention.ts';

/** The stretch that tokens `from` up to `to` (exclusive) cover. */
export function stretchOf(tokens: readonly Token[], from: number, to: number): Stretch {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start, from, to };
}
