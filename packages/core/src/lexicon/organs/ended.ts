import type { LevelName } from '../political-system.ts';
import type { Source } from '../source.ts';

/** Bodies that have ended, by the first words of their names. */
export interface EndedRow {
  readonly names: readonly string[];
  /** Only those of this tier. */
  readonly level?: LevelName;
  /** Only those of a unit of this type. */
  readonly unit?: string;
  /** The last day on which they were. */
  readonly validTo: string;
  readonly source: Source;
}

const TWO_TIERS = { law: 'Luật 72/2025/QH15', article: 'Điều 1' } as const;
const LAST_OF_THREE = '2025-06-30';

/** Departments merged early in 2025, province by province; the days were not held against a source. */
const MERGED_DEPARTMENTS = {
  level: 'province',
  validTo: '2025-03-31',
  source: 'unverified',
} as const;

export const endedBodies: readonly EndedRow[] = [
  {
    names: [
      'Ủy ban nhân dân',
      'Hội đồng nhân dân',
      'Huyện ủy',
      'Quận ủy',
      'Thị ủy',
      'Thành ủy',
      'Phòng',
      'Công an',
      'Ban Chỉ huy Quân sự',
      'Ủy ban Mặt trận Tổ quốc',
    ],
    level: 'district',
    validTo: LAST_OF_THREE,
    source: TWO_TIERS,
  },
  {
    names: ['Ủy ban nhân dân', 'Hội đồng nhân dân', 'Đảng ủy', 'Công an'],
    unit: 'thị trấn',
    validTo: LAST_OF_THREE,
    source: TWO_TIERS,
  },
  { names: ['Sở Kế hoạch và Đầu tư', 'Sở KHĐT', 'Sở KH và ĐT'], ...MERGED_DEPARTMENTS },
  { names: ['Sở Tài nguyên và Môi trường', 'Sở TNMT', 'Sở TN và MT'], ...MERGED_DEPARTMENTS },
  {
    names: [
      'Sở Nông nghiệp và Phát triển nông thôn',
      'Sở Nông nghiệp và PTNT',
      'Sở NNPTNT',
      'Sở NN và PTNT',
    ],
    ...MERGED_DEPARTMENTS,
  },
  {
    names: ['Sở Lao động - Thương binh và Xã hội', 'Sở LĐTBXH', 'Sở LĐ-TB và XH', 'Sở LĐTB và XH'],
    ...MERGED_DEPARTMENTS,
  },
  { names: ['Sở Thông tin và Truyền thông', 'Sở TTTT', 'Sở TT và TT'], ...MERGED_DEPARTMENTS },
  { names: ['Sở Giao thông vận tải', 'Sở Giao thông - Vận tải', 'Sở GTVT'], ...MERGED_DEPARTMENTS },
];

/** Between a body and the verb that says what it does: "UBND huyện đã chủ động ban hành". Attested. */
export const beforeActs: readonly string[] = [
  'đã',
  'đang',
  'sẽ',
  'vừa',
  'mới',
  'cũng',
  'tiếp tục',
  'tập trung',
  'chủ động',
  'kịp thời',
  'thường xuyên',
  'đồng thời',
  'phải',
  'cần',
];

/** What a body does while it is there. Attested. */
export const actsOfBodies: readonly string[] = [
  'ban hành',
  'báo cáo',
  'cấp',
  'chỉ đạo',
  'chủ trì',
  'đề nghị',
  'giao',
  'họp',
  'hướng dẫn',
  'khai mạc',
  'kiểm tra',
  'ký',
  'phát động',
  'phê duyệt',
  'phối hợp',
  'quyết định',
  'ra mắt',
  'ra quân',
  'rà soát',
  'tham mưu',
  'thành lập',
  'thông qua',
  'tổ chức',
  'trao',
  'trình',
  'triển khai',
  'vận động',
  'xây dựng',
  'xử lý',
  'xử phạt',
  'yêu cầu',
];

/** After a body that was: "UBND huyện Hòa Lâm (cũ)", "UBND huyện trước đây". Attested. */
export const afterFormer: readonly string[] = [
  'cũ',
  'trước đây',
  'trước kia',
  'trước sắp xếp',
  'trước sáp nhập',
  'trước khi',
  'nay là',
  'nay thuộc',
  'nay',
];

/** Words of a sentence that tells of bodies that were, or of how they ended. Attested. */
export const historyWords: readonly string[] = [
  'trước đây',
  'trước kia',
  'trước khi',
  'trước ngày 01/7',
  'trước ngày 1/7',
  'trước ngày sắp xếp',
  'trước 01/7',
  'trước 1/7',
  'trước thời điểm',
  'sáp nhập',
  'sắp xếp',
  'hợp nhất',
  'giải thể',
  'kết thúc hoạt động',
  'chấm dứt hoạt động',
  'kết thúc nhiệm vụ',
  'bàn giao',
  'chuyển giao',
  'tiếp nhận từ',
  'khi đó',
  'lúc đó',
  'thời kỳ',
  'kế thừa',
  'đơn vị cũ',
  'xã cũ',
  'huyện cũ',
  '(cũ)',
];
