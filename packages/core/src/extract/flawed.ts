import { contradict } from './contradict.ts';
import { type FigureMention, type HedgeMention, isFigure, type Mention } from './mention.ts';

/** A figure whose sign is written twice, or hedges that contradict each other. */
export type Flawed = HedgeMention | (FigureMention & Required<Pick<FigureMention, 'doubledSign'>>);

/** Whether a mention shows something wrong with the writing itself. */
export function isFlawed(mention: Mention): mention is Flawed {
  if (mention.kind === 'hedge') return contradict(mention.hedges);
  return isFigure(mention) && mention.doubledSign !== undefined;
}
