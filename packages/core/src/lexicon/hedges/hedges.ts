import type { Source } from '../source.ts';

/** Words before a figure that say where the true value lies; the first of a row is written. */
export interface HedgeRow {
  readonly phrases: readonly string[];
  readonly hedge: 'about' | 'nearly' | 'over' | 'below' | 'at-least' | 'at-most';
  readonly source: Source;
}

export const hedges: readonly HedgeRow[] = [
  {
    phrases: ['khoảng', 'khoảng chừng', 'chừng', 'xấp xỉ', 'độ', 'tương đương'],
    hedge: 'about',
    source: 'attested',
  },
  { phrases: ['gần', 'ngót'], hedge: 'nearly', source: 'attested' },
  { phrases: ['trên', 'hơn'], hedge: 'over', source: 'attested' },
  { phrases: ['dưới', 'chưa đến', 'chưa tới'], hedge: 'below', source: 'attested' },
  {
    phrases: ['ít nhất', 'tối thiểu', 'không dưới', 'từ trên'],
    hedge: 'at-least',
    source: 'attested',
  },
  {
    phrases: ['không quá', 'tối đa', 'nhiều nhất', 'không vượt quá'],
    hedge: 'at-most',
    source: 'attested',
  },
];
