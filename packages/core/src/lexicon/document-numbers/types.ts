import type { Source } from '../source.ts';

/** A type of document with its abbreviation in the notation, where it has one. */
export interface NotationTypeRow {
  readonly name: string;
  readonly english: string;
  readonly code?: string;
  /** Its number bears the year: laws, decrees, circulars. Absent: it never does; 'maybe': it may. */
  readonly year?: 'always' | 'maybe';
  readonly source: Source;
}

const ANNEX = { law: 'NĐ 30/2020/NĐ-CP', article: 'Phụ lục III' } as const;
const PARTY = { law: 'QĐ 399-QĐ/TW' } as const;

/** The 29 types of administrative documents, and what copies of them bear. */
export const stateTypes: readonly NotationTypeRow[] = [
  { name: 'Nghị quyết', english: 'resolution', code: 'NQ', year: 'maybe', source: ANNEX },
  { name: 'Quyết định', english: 'decision', code: 'QĐ', year: 'maybe', source: ANNEX },
  { name: 'Chỉ thị', english: 'directive', code: 'CT', year: 'maybe', source: ANNEX },
  { name: 'Quy chế', english: 'working rules', code: 'QC', source: ANNEX },
  { name: 'Quy định', english: 'rules', code: 'QyĐ', source: ANNEX },
  { name: 'Thông cáo', english: 'communiqué', code: 'TC', source: ANNEX },
  { name: 'Thông báo', english: 'notice', code: 'TB', source: ANNEX },
  { name: 'Hướng dẫn', english: 'guidance', code: 'HD', source: ANNEX },
  { name: 'Chương trình', english: 'programme', code: 'CTr', source: ANNEX },
  { name: 'Kế hoạch', english: 'plan', code: 'KH', source: ANNEX },
  { name: 'Phương án', english: 'plan of action', code: 'PA', source: ANNEX },
  { name: 'Đề án', english: 'scheme', code: 'ĐA', source: ANNEX },
  { name: 'Dự án', english: 'project', code: 'DA', source: ANNEX },
  { name: 'Báo cáo', english: 'report', code: 'BC', source: ANNEX },
  { name: 'Biên bản', english: 'minutes', code: 'BB', source: ANNEX },
  { name: 'Tờ trình', english: 'submission', code: 'TTr', source: ANNEX },
  { name: 'Hợp đồng', english: 'contract', code: 'HĐ', source: ANNEX },
  { name: 'Công văn', english: 'official letter', source: ANNEX },
  { name: 'Công điện', english: 'official telegram', code: 'CĐ', source: ANNEX },
  { name: 'Bản ghi nhớ', english: 'memorandum', code: 'BGN', source: ANNEX },
  { name: 'Bản thỏa thuận', english: 'agreement', code: 'BTT', source: ANNEX },
  { name: 'Giấy ủy quyền', english: 'power of attorney', code: 'GUQ', source: ANNEX },
  { name: 'Giấy mời', english: 'invitation', code: 'GM', source: ANNEX },
  { name: 'Giấy giới thiệu', english: 'letter of introduction', code: 'GGT', source: ANNEX },
  { name: 'Giấy nghỉ phép', english: 'leave paper', code: 'GNP', source: ANNEX },
  { name: 'Phiếu gửi', english: 'sending slip', code: 'PG', source: ANNEX },
  { name: 'Phiếu chuyển', english: 'forwarding slip', code: 'PC', source: ANNEX },
  { name: 'Phiếu báo', english: 'notification slip', code: 'PB', source: ANNEX },
  { name: 'Thư công', english: 'letter of courtesy', source: ANNEX },
  { name: 'Bản sao y', english: 'true copy', code: 'SY', source: ANNEX },
  { name: 'Bản trích sao', english: 'extract', code: 'TrS', source: ANNEX },
  { name: 'Bản sao lục', english: 'secondary copy', code: 'SL', source: ANNEX },
  // normative documents bear the year
  { name: 'Luật', english: 'law', year: 'always', source: 'attested' },
  { name: 'Bộ luật', english: 'code of law', year: 'always', source: 'attested' },
  { name: 'Pháp lệnh', english: 'ordinance', code: 'PL', year: 'always', source: 'attested' },
  { name: 'Nghị định', english: 'decree', code: 'NĐ', year: 'always', source: 'attested' },
  { name: 'Thông tư', english: 'circular', code: 'TT', year: 'always', source: 'attested' },
  {
    name: 'Thông tư liên tịch',
    english: 'joint circular',
    code: 'TTLT',
    year: 'always',
    source: 'attested',
  },
  {
    name: 'Nghị quyết liên tịch',
    english: 'joint resolution',
    code: 'NQLT',
    year: 'maybe',
    source: 'attested',
  },
];

/** The types of Party documents that have an abbreviation. "QĐ" is a Quyết định or a Quy định. */
export const partyTypes: readonly NotationTypeRow[] = [
  { name: 'Chiến lược', english: 'strategy', code: 'CL', source: 'unverified' },
  { name: 'Nghị quyết', english: 'resolution', code: 'NQ', source: PARTY },
  { name: 'Quyết định', english: 'decision', code: 'QĐ', source: PARTY },
  { name: 'Chỉ thị', english: 'directive', code: 'CT', source: PARTY },
  { name: 'Kết luận', english: 'conclusion', code: 'KL', source: PARTY },
  { name: 'Quy chế', english: 'working rules', code: 'QC', source: PARTY },
  { name: 'Quy định', english: 'rules', code: 'QĐ', source: PARTY },
  { name: 'Thông tri', english: 'Party circular', code: 'TT', source: 'unverified' },
  { name: 'Hướng dẫn', english: 'guidance', code: 'HD', source: PARTY },
  { name: 'Thông báo', english: 'notice', code: 'TB', source: PARTY },
  { name: 'Thông cáo', english: 'communiqué', code: 'TC', source: 'unverified' },
  { name: 'Báo cáo', english: 'report', code: 'BC', source: PARTY },
  { name: 'Kế hoạch', english: 'plan', code: 'KH', source: PARTY },
  { name: 'Quy hoạch', english: 'planning', code: 'QH', source: 'unverified' },
  { name: 'Chương trình', english: 'programme', code: 'CTr', source: PARTY },
  { name: 'Đề án', english: 'scheme', code: 'ĐA', source: PARTY },
  { name: 'Phương án', english: 'plan of action', code: 'PA', source: PARTY },
  { name: 'Dự án', english: 'project', code: 'DA', source: 'unverified' },
  { name: 'Tờ trình', english: 'submission', code: 'TTr', source: PARTY },
  { name: 'Công văn', english: 'official letter', code: 'CV', source: PARTY },
  { name: 'Biên bản', english: 'minutes', code: 'BB', source: PARTY },
  { name: 'Giấy mời', english: 'invitation', code: 'GM', source: 'unverified' },
  { name: 'Giấy giới thiệu', english: 'letter of introduction', code: 'GGT', source: 'unverified' },
];
