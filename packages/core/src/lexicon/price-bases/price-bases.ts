import type { Source } from '../source.ts';

/** Words that say in which prices an amount is given: those of its year, or those of a base year. */
export interface PriceBasisRow {
  readonly phrases: readonly string[];
  readonly basis: 'current' | 'constant';
  readonly source: Source;
}

export const priceBases: readonly PriceBasisRow[] = [
  {
    phrases: ['giá hiện hành', 'giá thực tế', 'giá HH'],
    basis: 'current',
    source: 'attested',
  },
  {
    phrases: ['giá so sánh', 'giá SS', 'giá cố định', 'giá SS 2010', 'giá so sánh 2010'],
    basis: 'constant',
    source: 'attested',
  },
];
