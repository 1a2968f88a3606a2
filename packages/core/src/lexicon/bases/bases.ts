import type { Source } from '../source.ts';

/** Words that name what a figure is compared with; the first of a row is written. */
export interface BasisRow {
  readonly phrases: readonly string[];
  readonly basis: 'same-period' | 'previous-period' | 'plan' | 'whole' | 'other';
  readonly source: Source;
}

/** Words that lead to a base: "so với", "của". They are skipped before the base is looked up. */
export const basisLeads: readonly string[] = [
  'so với',
  'so',
  'với',
  'của',
  'trên',
  'trong',
  'theo',
  'so với mức',
  'của cả',
  'tổng',
];

/** After "so với", before a period: which moment of it. Attested. */
export const basisMoments: readonly string[] = [
  'đầu',
  'cuối',
  'thời điểm',
  'thời điểm đầu',
  'thời điểm cuối',
];

/** After a plan, whose it is: "dự toán tỉnh giao", "kế hoạch thành phố". Attested. */
export const planOwners: readonly string[] = [
  'tỉnh',
  'thành phố',
  'trung ương',
  'TW',
  'huyện',
  'thị xã',
  'xã',
  'phường',
  'đặc khu',
  'Chính phủ',
  'HĐND',
  'HĐND tỉnh',
  'HĐND thành phố',
  'HĐND huyện',
  'HĐND xã',
  'HĐND phường',
  'UBND tỉnh',
  'UBND thành phố',
  'UBND huyện',
  'cấp trên',
];

/** After a plan or its owner: that it was set. Attested. */
export const planSetWords: readonly string[] = [
  'giao',
  'được giao',
  'đã giao',
  'đề ra',
  'đã đề ra',
];

export const bases: readonly BasisRow[] = [
  {
    phrases: [
      'cùng kỳ',
      'cùng kì',
      'CK',
      'cùng kỳ năm trước',
      'cùng kỳ năm ngoái',
      'cùng thời điểm',
      'cùng thời điểm năm trước',
      'năm trước',
      'năm học trước',
      'vụ trước',
      'mùa vụ trước',
      'vụ mùa trước',
      'vụ mùa năm trước',
      'vụ xuân năm trước',
      'vụ đông năm trước',
      'vụ đông xuân năm trước',
      'vụ hè thu năm trước',
      'năm ngoái',
    ],
    basis: 'same-period',
    source: 'attested',
  },
  {
    phrases: [
      'kỳ trước',
      'tháng trước',
      'quý trước',
      'tuần trước',
      'tháng liền trước',
      'cuối năm trước',
      'đầu năm',
    ],
    basis: 'previous-period',
    source: 'attested',
  },
  {
    phrases: [
      'kế hoạch',
      'KH',
      'dự toán',
      'DT',
      'chỉ tiêu',
      'mục tiêu',
      'nghị quyết',
      'NQ',
      'kịch bản',
      'kế hoạch vốn',
      'kế hoạch năm',
      'dự toán năm',
      'chỉ tiêu giao',
      'chỉ tiêu kế hoạch',
    ],
    basis: 'plan',
    source: 'attested',
  },
  // as scanners misread it
  { phrases: ['kê hoạch'], basis: 'plan', source: 'attested' },
  {
    phrases: [
      'tổng số',
      'tổng',
      'tổng dư nợ',
      'dư nợ',
      'tổng vốn',
      'tổng giá trị',
      'tổng diện tích',
      'tổng sản lượng',
      'tổng thu',
      'tổng chi',
      'toàn ngành',
      'số hồ sơ',
      'số hộ',
    ],
    basis: 'whole',
    source: 'attested',
  },
];
