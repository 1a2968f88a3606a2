import type { Source } from '../source.ts';

/**
 * Verbs of things that come in and verbs of what became of them. "Tiếp nhận 2.480 hồ sơ, giải
 * quyết 1.815 hồ sơ, đạt 73,2%" asserts that the percentage is of those that came in.
 */
export interface FlowRow {
  readonly intake: readonly string[];
  readonly outcome: readonly string[];
  readonly source: Source;
}

export const flows: readonly FlowRow[] = [
  {
    intake: [
      'tiếp nhận',
      'tiếp nhận mới',
      'nhận',
      'nhận được',
      'thụ lý',
      'tổng số',
      'phải giải quyết',
      'nhận bàn giao',
    ],
    outcome: [
      'giải quyết',
      'đã giải quyết',
      'xử lý',
      'đã xử lý',
      'trả kết quả',
      'đã trả',
      'hoàn thành',
      'cấp',
      'đã cấp',
      'trả lời',
      'đã trả lời',
    ],
    source: 'attested',
  },
  {
    intake: ['phát hiện', 'ghi nhận', 'xảy ra', 'khởi tố'],
    outcome: ['xử lý', 'xử phạt', 'điều tra, khám phá', 'khám phá', 'điều tra làm rõ', 'làm rõ'],
    source: 'attested',
  },
  {
    intake: ['giao', 'được giao', 'giao tổng số', 'được giao tổng số', 'tổng số'],
    outcome: ['hoàn thành', 'đã hoàn thành', 'thực hiện xong', 'đã thực hiện xong'],
    source: 'attested',
  },
];
