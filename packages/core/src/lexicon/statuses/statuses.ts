import type { Source } from '../source.ts';

/** Words that say how final a figure is; the first of a row is written. */
export interface StatusRow {
  readonly phrases: readonly string[];
  readonly status: 'estimate' | 'preliminary' | 'final' | 'planned';
  readonly source: Source;
}

export const statuses: readonly StatusRow[] = [
  {
    phrases: [
      'ước',
      'ước đạt',
      'ước thực hiện',
      'ước tính',
      'ước tính đạt',
      'ước cả năm',
      'ước thu',
      'ước chi',
      'ước giải ngân',
      'ước giá trị',
    ],
    status: 'estimate',
    source: 'attested',
  },
  { phrases: ['sơ bộ', 'sơ bộ đạt', 'số liệu sơ bộ'], status: 'preliminary', source: 'attested' },
  { phrases: ['chính thức', 'số liệu chính thức'], status: 'final', source: 'attested' },
  {
    phrases: ['dự kiến', 'dự kiến đạt', 'phấn đấu', 'phấn đấu đạt', 'dự ước'],
    status: 'planned',
    source: 'attested',
  },
];
