import type { Source } from '../source.ts';

/** The years of a term of a body that there is once. */
export interface TermRow {
  readonly body: string;
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly source: Source;
}

const body = 'quốc hội';
const source = 'unverified';

/** Terms of the National Assembly, from general knowledge. */
export const terms: readonly TermRow[] = [
  { body, number: 11, from: 2002, to: 2007, source },
  { body, number: 12, from: 2007, to: 2011, source },
  { body, number: 13, from: 2011, to: 2016, source },
  { body, number: 14, from: 2016, to: 2021, source },
  { body, number: 15, from: 2021, to: 2026, source },
  { body, number: 16, from: 2026, to: 2031, source },
];

/** Bodies that are elected for terms, as they are named before "khóa". Attested. */
export const bodiesOfTerms: readonly string[] = ['quốc hội', 'hđnd', 'hội đồng nhân dân'];

/** Words of a sentence in which another term than the present one is likely. Attested. */
export const otherTermWords: readonly string[] = [
  'nghị quyết',
  'nhiệm kỳ',
  'nguyên',
  'trước',
  'cũ',
  'các khóa',
  'từ khóa',
  'qua các',
  'truyền thống',
  'đã từng',
  'luật',
  'tổng kết',
  'bầu cử',
  'ứng cử',
];
