import type { Source } from '../source.ts';

/** What a relative period is counted in. */
export type RelativeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A stretch of time named by its distance from the day of speaking. */
export interface RelativePeriodRow {
  readonly phrases: readonly string[];
  readonly unit: RelativeUnit;
  /** First and last unit, counted from the one that holds the day of speaking. */
  readonly from: number;
  readonly to: number;
  readonly source: Source;
}

export const relativePeriods: readonly RelativePeriodRow[] = [
  {
    phrases: [
      'hôm nay',
      'ngày hôm nay',
      'sáng nay',
      'trưa nay',
      'chiều nay',
      'tối nay',
      'đêm nay',
      'sáng hôm nay',
      'chiều hôm nay',
    ],
    unit: 'day',
    from: 0,
    to: 0,
    source: 'attested',
  },
  {
    phrases: ['hôm qua', 'ngày hôm qua', 'chiều qua', 'sáng qua', 'tối qua', 'đêm qua', 'trưa qua'],
    unit: 'day',
    from: -1,
    to: -1,
    source: 'attested',
  },
  { phrases: ['hôm kia', 'ngày hôm kia'], unit: 'day', from: -2, to: -2, source: 'unverified' },
  {
    phrases: ['ngày mai', 'sáng mai', 'trưa mai', 'chiều mai', 'tối mai'],
    unit: 'day',
    from: 1,
    to: 1,
    source: 'attested',
  },
  { phrases: ['ngày kia', 'ngày mốt'], unit: 'day', from: 2, to: 2, source: 'unverified' },
  { phrases: ['tuần này', 'tuần nay'], unit: 'week', from: 0, to: 0, source: 'attested' },
  {
    phrases: ['tuần trước', 'tuần qua', 'tuần vừa qua', 'tuần vừa rồi', 'tuần rồi'],
    unit: 'week',
    from: -1,
    to: -1,
    source: 'attested',
  },
  {
    phrases: ['tuần sau', 'tuần tới', 'tuần tiếp theo', 'tuần kế tiếp'],
    unit: 'week',
    from: 1,
    to: 1,
    source: 'attested',
  },
  {
    phrases: ['tháng này', 'tháng nay', 'tháng hiện tại'],
    unit: 'month',
    from: 0,
    to: 0,
    source: 'attested',
  },
  {
    phrases: ['tháng trước', 'tháng vừa qua', 'tháng vừa rồi', 'tháng qua', 'tháng rồi'],
    unit: 'month',
    from: -1,
    to: -1,
    source: 'attested',
  },
  {
    phrases: ['tháng sau', 'tháng tới', 'tháng tiếp theo', 'tháng kế tiếp'],
    unit: 'month',
    from: 1,
    to: 1,
    source: 'attested',
  },
  {
    phrases: ['quý này', 'quý nay', 'quý hiện tại'],
    unit: 'quarter',
    from: 0,
    to: 0,
    source: 'attested',
  },
  {
    phrases: ['quý trước', 'quý vừa qua', 'quý vừa rồi'],
    unit: 'quarter',
    from: -1,
    to: -1,
    source: 'attested',
  },
  {
    phrases: ['quý sau', 'quý tới', 'quý tiếp', 'quý tiếp theo', 'quý kế tiếp'],
    unit: 'quarter',
    from: 1,
    to: 1,
    source: 'attested',
  },
  {
    phrases: ['năm nay', 'năm này', 'năm hiện tại'],
    unit: 'year',
    from: 0,
    to: 0,
    source: 'attested',
  },
  {
    phrases: ['năm trước', 'năm ngoái', 'năm vừa qua', 'năm vừa rồi', 'năm rồi'],
    unit: 'year',
    from: -1,
    to: -1,
    source: 'attested',
  },
  { phrases: ['năm kia'], unit: 'year', from: -2, to: -2, source: 'unverified' },
  {
    phrases: ['năm sau', 'năm tới', 'năm tiếp theo', 'năm kế tiếp', 'năm sang'],
    unit: 'year',
    from: 1,
    to: 1,
    source: 'attested',
  },
];

/** Units of "3 tháng qua". */
export const relativeUnits: Readonly<Record<string, RelativeUnit>> = {
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
};

/** After a number of units: the units before now, those after it, or one so far off. */
export const pastWords: readonly string[] = [
  'qua',
  'vừa qua',
  'vừa rồi',
  'trước',
  'gần đây',
  'gần nhất',
  'gần đây nhất',
  'trở lại đây',
];
export const futureWords: readonly string[] = ['tới', 'tiếp theo', 'sắp tới', 'tiếp'];
export const offsetWords: readonly string[] = ['sau', 'nữa'];
