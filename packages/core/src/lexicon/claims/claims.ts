import type { Source } from '../source.ts';

/** Words that say of a plan, without a figure, whether more or less of it was done. */
export interface ClaimRow {
  readonly phrases: readonly string[];
  readonly claim: 'exceeds' | 'falls-short';
  readonly source: Source;
}

export const claims: readonly ClaimRow[] = [
  {
    phrases: [
      'vượt kế hoạch',
      'vượt mức kế hoạch',
      'vượt chỉ tiêu',
      'vượt dự toán',
      'hoàn thành vượt kế hoạch',
      'hoàn thành vượt mức kế hoạch',
      'hoàn thành vượt chỉ tiêu',
      'vượt so với kế hoạch',
      'vượt so với dự toán',
    ],
    claim: 'exceeds',
    source: 'attested',
  },
  {
    phrases: [
      'chưa đạt kế hoạch',
      'không đạt kế hoạch',
      'chưa đạt chỉ tiêu',
      'không đạt chỉ tiêu',
      'chưa đạt dự toán',
      'không đạt dự toán',
      'chưa hoàn thành kế hoạch',
      'không hoàn thành kế hoạch',
      'hụt kế hoạch',
      'hụt dự toán',

      'thấp hơn kế hoạch',
      'thấp hơn dự toán',
      'không đạt so với kế hoạch',
    ],
    claim: 'falls-short',
    source: 'attested',
  },
];

/** After such words: it is said of the pace, or of a plan of another stretch of time. */
export const paceWords: readonly string[] = ['tiến độ', 'tháng', 'quý', 'tuần', 'cùng kỳ'];
