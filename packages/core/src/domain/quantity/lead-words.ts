import { hedges } from '../../lexicon/hedges/hedges.ts';
import { statuses } from '../../lexicon/statuses/statuses.ts';
import type { FigureStatus, Hedge, Qualifier, Quantity } from './quantity.ts';

/** The hedge that a qualifier without one is written with. */
const PLAINEST: Readonly<Record<Qualifier, Hedge>> = {
  about: 'about',
  over: 'over',
  under: 'below',
};

/** The word for how final a figure is, with a blank after it; nothing where that is not said. */
export function statusWord(status: FigureStatus | undefined): string {
  const row = statuses.find((candidate) => candidate.status === status);
  return row === undefined ? '' : `${row.phrases[0]} `;
}

/** The word for a hedge, with a blank after it; nothing where a figure has none. */
export function hedgeWord(
  { hedge: own, qualifier }: Pick<Quantity, 'hedge' | 'qualifier'>,
  locale: 'vi' | 'en' = 'vi',
): string {
  const hedge = own ?? (qualifier === undefined ? undefined : PLAINEST[qualifier]);
  if (hedge === undefined) return '';
  // the names of the hedges are the English words
  if (locale === 'en') return `${hedge.replace('-', ' ')} `;
  return `${hedges.find((row) => row.hedge === hedge)?.phrases[0] ?? ''} `;
}
