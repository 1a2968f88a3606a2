import type { Source } from '../source.ts';

/** An organ, or the end of the codes of several, that tells by whose rules a document is numbered. */
export interface OrganCodeRow {
  readonly code: string;
  readonly name: string;
  /** Absent where neither's rules hold: mass organisations number like the Party or like the state. */
  readonly system?: 'state' | 'party';
  /** Codes may end with it: "VPUBND", "BTCTU". */
  readonly isEnding?: true;
  readonly source: Source;
}

export const organCodes: readonly OrganCodeRow[] = [
  { code: 'UBND', name: 'Ủy ban nhân dân', system: 'state', isEnding: true, source: 'attested' },
  { code: 'HĐND', name: 'Hội đồng nhân dân', system: 'state', isEnding: true, source: 'attested' },
  { code: 'CP', name: 'Chính phủ', system: 'state', isEnding: true, source: 'attested' },
  { code: 'TTg', name: 'Thủ tướng Chính phủ', system: 'state', source: 'attested' },
  { code: 'CTN', name: 'Chủ tịch nước', system: 'state', source: 'attested' },
  { code: 'TW', name: 'Trung ương Đảng', system: 'party', isEnding: true, source: 'attested' },
  {
    code: 'TU',
    name: 'Tỉnh ủy, Thành ủy',
    system: 'party',
    isEnding: true,
    source: { law: 'HD 05-HD/VPTW' },
  },
  {
    code: 'ĐU',
    name: 'Đảng ủy',
    system: 'party',
    isEnding: true,
    source: { law: 'HD 05-HD/VPTW' },
  },
  { code: 'CB', name: 'Chi bộ', system: 'party', source: { law: 'HD 05-HD/VPTW' } },
  // up to 30/06/2025
  { code: 'HU', name: 'Huyện ủy', system: 'party', isEnding: true, source: 'unverified' },
  { code: 'QU', name: 'Quận ủy', system: 'party', isEnding: true, source: 'unverified' },
  { code: 'ThU', name: 'Thị ủy', system: 'party', isEnding: true, source: 'unverified' },
  // mass organisations
  { code: 'ĐTN', name: 'Đoàn Thanh niên', isEnding: true, source: 'attested' },
  { code: 'MTTQ', name: 'Mặt trận Tổ quốc', isEnding: true, source: 'attested' },
  { code: 'HPN', name: 'Hội Liên hiệp Phụ nữ', isEnding: true, source: 'unverified' },
  { code: 'HND', name: 'Hội Nông dân', isEnding: true, source: 'unverified' },
  { code: 'CCB', name: 'Hội Cựu chiến binh', isEnding: true, source: 'unverified' },
  { code: 'LĐLĐ', name: 'Liên đoàn Lao động', isEnding: true, source: 'attested' },
];

/** The National Assembly and its Standing Committee, with the number of the term: "QH15". Attested. */
export const assemblyCodes: readonly string[] = ['QH', 'UBTVQH'];
