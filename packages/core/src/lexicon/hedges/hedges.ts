import type { Source } from '../source.ts';

/** Words before a figure that say where the true value lies; the first of a row is written. */
export interface HedgeRow {
  readonly phrases: readonly string[];
  readonly hedge: 'about' | 'nearly' | 'over' | 'below' | 'at-least' | 'at-most';
  readonly source: Source;
}

export const hedges: readonly HedgeRow[] = [
  {
    phrases: [
      'khoảng',
      'khoảng chừng',
      'vào khoảng',
      'tầm',
      'tầm khoảng',
      'chừng',
      'ước chừng',
      'áng chừng',
      'phỏng chừng',
      'xấp xỉ',
      'độ khoảng',
      'tương đương',
      'trên dưới',
      'suýt soát',
      '≈',
      '~',
    ],
    hedge: 'about',
    source: 'attested',
  },
  {
    phrases: ['gần', 'gần tới', 'gần đến', 'gần bằng', 'ngót', 'ngót nghét'],
    hedge: 'nearly',
    source: 'attested',
  },
  { phrases: ['trên', 'hơn', 'lớn hơn', '>'], hedge: 'over', source: 'attested' },
  {
    phrases: [
      'dưới',
      'chưa đến',
      'chưa tới',
      'chưa đầy',
      'không đến',
      'không tới',
      'không đầy',
      'nhỏ hơn',
      '<',
    ],
    hedge: 'below',
    source: 'attested',
  },
  {
    phrases: [
      'ít nhất',
      'ít nhất là',
      'tối thiểu',
      'tối thiểu là',
      'không dưới',
      'không ít hơn',
      'không thấp hơn',
      'không nhỏ hơn',
      'từ trên',
      '≥',
      '>=',
    ],
    hedge: 'at-least',
    source: 'attested',
  },
  {
    phrases: [
      'không quá',
      'tối đa',
      'tối đa là',
      'nhiều nhất',
      'nhiều nhất là',
      'không vượt quá',
      'không vượt',
      'không hơn',
      'không cao hơn',
      'không lớn hơn',
      'không nhiều hơn',
      '≤',
      '<=',
    ],
    hedge: 'at-most',
    source: 'attested',
  },
];

/** Words after a figure that make it the least or the most: "từ 15 triệu đồng trở lên". */
export const trailingHedges: readonly HedgeRow[] = [
  { phrases: ['trở lên', 'đổ lên'], hedge: 'at-least', source: 'attested' },
  { phrases: ['trở xuống', 'đổ xuống'], hedge: 'at-most', source: 'attested' },
];
