import type { Source } from '../source.ts';

/**
 * What a figure of files or petitions says of their way through an office. `due` is all that is to
 * be done: what was carried over and what came in. `detail` parts what is named beside it; `other`
 * leaves by another way, or says in part what another figure says in full.
 */
export interface BalanceRow {
  readonly role: 'carried-over' | 'received' | 'due' | 'done' | 'pending' | 'detail' | 'other';
  readonly phrases: readonly string[];
  /** Of what is pending: it is all that is left, so that nothing was carried over unsaid. */
  readonly isRest?: boolean;
  readonly source: Source;
}

export const balanceRows: readonly BalanceRow[] = [
  {
    role: 'carried-over',
    phrases: [
      'kỳ trước chuyển sang',
      'kỳ trước chuyển qua',
      'tháng trước chuyển sang',
      'tháng trước chuyển qua',
      'quý trước chuyển sang',
      'năm trước chuyển sang',
      'chuyển từ kỳ trước',
      'chuyển từ tháng trước',
      'chuyển từ năm trước',
      'từ kỳ trước chuyển sang',
      'tồn kỳ trước',
      'tồn từ kỳ trước',
      'tồn tháng trước',
      'tồn năm trước',
      'tồn đầu kỳ',
      'tồn cũ',
      'tồn cũ chuyển sang',
      'tồn trước đó',
      'cũ chuyển sang',
      'trước đó chuyển sang',
      'tồn kỳ trước chuyển sang',
      'nhận bàn giao',
    ],
    source: 'attested',
  },
  {
    role: 'received',
    phrases: [
      'tiếp nhận',
      'tiếp nhận mới',
      'nhận mới',
      'nhận được',
      'mới tiếp nhận',
      'thụ lý',
      'thụ lý mới',
      'phát sinh mới',
      'mới phát sinh',
      'phát sinh trong kỳ',
    ],
    source: 'attested',
  },
  {
    role: 'due',
    phrases: ['phải giải quyết', 'phải xử lý', 'cần giải quyết'],
    source: 'attested',
  },
  {
    role: 'done',
    phrases: [
      'giải quyết',
      'giải quyết xong',
      'đã giải quyết',
      'đã giải quyết xong',
      'xử lý',
      'xử lý xong',
      'đã xử lý',
      'đã xử lý xong',
      'trả kết quả',
      'đã trả kết quả',
    ],
    source: 'attested',
  },
  {
    role: 'pending',
    phrases: [
      'đang giải quyết',
      'đang xử lý',
      'đang xem xét',
      'đang xem xét giải quyết',
      'đang trong thời hạn giải quyết',
      'đang trong hạn giải quyết',
      'chưa giải quyết',
      'chưa xử lý',
      'chuyển kỳ sau',
      'chuyển sang kỳ sau',
      'chuyển tháng sau',
      'tồn cuối kỳ',
    ],
    source: 'attested',
  },
  {
    role: 'pending',
    phrases: ['còn lại', 'số còn lại', 'còn', 'hiện còn', 'còn tồn'],
    isRest: true,
    source: 'attested',
  },
  {
    role: 'detail',
    phrases: ['trước hạn', 'đúng hạn', 'trong hạn', 'trước và đúng hạn', 'quá hạn', 'trễ hạn'],
    source: 'attested',
  },
  {
    role: 'other',
    phrases: [
      'trả lại',
      'trả về',
      'rút',
      'xin rút',
      'hủy',
      'từ chối',
      'không đủ điều kiện',
      'chưa đủ điều kiện',
      'chuyển cơ quan',
      'chuyển đơn vị',
      'tạm dừng',
      'trực tuyến',
      'gồm',
      'bao gồm',
    ],
    source: 'attested',
  },
];
