import type { Source } from '../source.ts';

/** Verbs that set a percentage against another figure; the first of a row is written. */
export interface ComparisonVerbRow {
  readonly phrases: readonly string[];
  readonly verb:
    | 'increase'
    | 'decrease'
    | 'equal'
    | 'reach'
    | 'account-for'
    | 'exceed'
    | 'fall-short'
    | 'multiply';
  readonly source: Source;
}

export const comparisonVerbs: readonly ComparisonVerbRow[] = [
  {
    phrases: ['tăng', 'tăng thêm', 'tăng trưởng', 'tăng cao hơn', 'cao hơn', 'nhiều hơn'],
    verb: 'increase',
    source: 'attested',
  },
  {
    phrases: ['giảm', 'giảm bớt', 'thấp hơn', 'ít hơn'],
    verb: 'decrease',
    source: 'attested',
  },
  // the same change told again, in another way
  {
    phrases: ['tương ứng tăng', 'tương đương tăng', 'tỷ lệ tăng', 'tỉ lệ tăng', 'tỷ lệ tăng đạt'],
    verb: 'increase',
    source: 'attested',
  },
  {
    phrases: ['tương ứng giảm', 'tương đương giảm', 'tỷ lệ giảm', 'tỉ lệ giảm'],
    verb: 'decrease',
    source: 'attested',
  },
  { phrases: ['bằng', 'tương đương', 'tương ứng'], verb: 'equal', source: 'attested' },
  {
    phrases: [
      'đạt',
      'đạt tỷ lệ',
      'đạt tỉ lệ',
      'hoàn thành',
      'thực hiện',
      'thực hiện được',
      'tỷ lệ',
      'tỉ lệ',
      'đạt được',
      'tỷ lệ đạt',
      'ước đạt',
    ],
    verb: 'reach',
    source: 'attested',
  },
  {
    phrases: ['chiếm', 'chiếm tỷ lệ', 'chiếm tỉ lệ', 'chiếm tỷ trọng'],
    verb: 'account-for',
    source: 'attested',
  },
  // as scanners misread it
  { phrases: ['chiêm'], verb: 'account-for', source: 'attested' },
  { phrases: ['vượt', 'vượt mức'], verb: 'exceed', source: 'attested' },
  { phrases: ['còn thiếu', 'hụt', 'hụt thu'], verb: 'fall-short', source: 'attested' },
  { phrases: ['gấp'], verb: 'multiply', source: 'attested' },
];
