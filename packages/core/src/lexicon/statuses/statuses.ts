import type { Source } from '../source.ts';

/** Words that say how final a figure is; the first of a row is written. */
export interface StatusRow {
  readonly phrases: readonly string[];
  readonly status: 'estimate' | 'preliminary' | 'final' | 'planned';
  readonly source: Source;
}

export const statuses: readonly StatusRow[] = [
  {
    phrases: ['ước', 'ước đạt', 'ước thực hiện', 'ước tính', 'ước khoảng'],
    status: 'estimate',
    source: 'attested',
  },
  { phrases: ['sơ bộ'], status: 'preliminary', source: 'attested' },
  { phrases: ['chính thức'], status: 'final', source: 'attested' },
  {
    phrases: ['dự kiến', 'phấn đấu', 'phấn đấu đạt', 'dự ước'],
    status: 'planned',
    source: 'attested',
  },
];
