import type { Source } from '../source.ts';

/**
 * Two things that a total is parted into without a rest: what was done is done in time or late.
 * Two parts so named are all, though words do not say it.
 */
export interface PartitionRow {
  readonly one: readonly string[];
  readonly other: readonly string[];
  /** Words beside the total; of other totals there may be more parts. */
  readonly of: readonly string[];
  readonly source: Source;
}

const LATE = ['quá hạn', 'trễ hạn', 'trễ hẹn', 'chậm hạn', 'quá thời hạn'];

export const partitions: readonly PartitionRow[] = [
  {
    one: [
      'trong hạn',
      'còn trong hạn',
      'còn hạn',
      'chưa đến hạn',
      'chưa tới hạn',
      'trong thời hạn',
    ],
    other: LATE,
    of: [
      'đang thực hiện',
      'đang triển khai',
      'đang giải quyết',
      'đang xử lý',
      'chưa hoàn thành',
      'chưa thực hiện',
      'chưa giải quyết',
    ],
    source: 'attested',
  },
  {
    one: [
      'đúng hạn',
      'đúng hẹn',
      'trước và đúng hạn',
      'đúng và trước hạn',
      'trước hạn và đúng hạn',
    ],
    other: LATE,
    of: ['đã giải quyết', 'đã xử lý', 'đã hoàn thành', 'hoàn thành', 'trả kết quả', 'giải quyết'],
    source: 'attested',
  },
];
