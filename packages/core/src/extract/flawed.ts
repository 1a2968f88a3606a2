import { contradict } from './contradict.ts';
import { isUngrouped, slipOf } from './evidence.ts';
import { type FigureMention, type HedgeMention, isFigure, type Mention } from './mention.ts';

/** A figure or hedges whose writing may be wrong. */
export type Flawed = HedgeMention | FigureMention;

/**
 * Whether a mention may show something wrong with the writing itself: a sign written twice, hedges
 * that contradict each other, digits parted in a way that only the whole document can judge.
 */
export function isFlawed(mention: Mention): mention is Flawed {
  if (mention.kind === 'hedge') return contradict(mention.hedges);
  if (!isFigure(mention)) return false;
  return mention.doubledSign !== undefined || isParted(mention);
}

function isParted({ kind, numerals }: FigureMention): boolean {
  if (kind === 'number') return false;
  for (const { readings } of numerals) {
    for (const reading of readings) {
      if (slipOf(reading) !== null || isUngrouped(reading)) return true;
    }
  }
  return false;
}
