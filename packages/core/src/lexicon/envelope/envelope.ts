import type { Source } from '../source.ts';

/** Words at the top right of a document, and by whose rules it is made. */
export interface TitleRow {
  readonly phrases: readonly string[];
  readonly part: 'state-title' | 'motto' | 'party-title';
  readonly system?: 'state' | 'party';
  readonly source: Source;
}

export const titleRows: readonly TitleRow[] = [
  {
    phrases: ['Cộng hòa xã hội chủ nghĩa Việt Nam'],
    part: 'state-title',
    system: 'state',
    source: { law: 'NĐ 30/2020/NĐ-CP', article: 'Điều 8' },
  },
  {
    phrases: ['Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc'],
    part: 'motto',
    system: 'state',
    source: { law: 'NĐ 30/2020/NĐ-CP', article: 'Điều 8' },
  },
  {
    phrases: ['Đảng Cộng sản Việt Nam'],
    part: 'party-title',
    system: 'party',
    source: { law: 'QĐ 399-QĐ/TW' },
  },
];

/**
 * Words with which the name of an organ begins: a line of the head that begins with one names
 * another organ than the line above it. Those that need more go on in the next line whatever it
 * begins with: "VĂN PHÒNG" over "HĐND VÀ UBND". Attested.
 */
export const organHeads: readonly string[] = [
  'ủy ban',
  'UBND',
  'hội đồng nhân dân',
  'HĐND',
  'thường trực',
  'đảng bộ',
  'đảng ủy',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'quận ủy',
  'thị ủy',
  'chi bộ',
  'chi ủy',
  'ban',
  'BCH',
  'BTV',
  'sở',
  'phòng',
  'bộ',
  'tổng cục',
  'cục',
  'chi cục',
  'văn phòng',
  'trung tâm',
  'trường',
  'bệnh viện',
  'trạm',
  'công an',
  'bộ chỉ huy',
  'thanh tra',
  'kho bạc',
  'tòa án',
  'viện kiểm sát',
  'viện',
  'mặt trận',
  'hội',
  'đoàn',
  'liên đoàn',
  'công đoàn',
  'công ty',
  'chi nhánh',
  'ngân hàng',
  'bảo hiểm xã hội',
  'thống kê',
  'thuế',
  'hải quan',
  'hạt kiểm lâm',
  'đội',
  'tổ',
];

export const unfinishedHeads: readonly string[] = [
  'văn phòng',
  'trung tâm',
  'ban',
  'sở',
  'phòng',
  'bộ',
  'trường',
  'viện',
  'hội',
  'chi cục',
  'cục',
  'ban chấp hành',
];

/** With these a line of the head goes on in the next. Attested. */
export const unfinishedEnds: readonly string[] = ['và', '-', '–', ','];

/** Before the subject of a letter that bears no type. */
export const aboutWords: readonly string[] = ['V/v', 'Về việc'];

/** With these words the body begins, so that what went before is the subject. Attested. */
export const bodyOpenings: readonly string[] = [
  'thực hiện',
  'căn cứ',
  'theo',
  'trong',
  'ngày',
  'sáng',
  'chiều',
  'sau khi',
  'trên cơ sở',
  'để',
  'nhằm',
  'phần',
];

/** Organs that decide in their own name, below the subject of a decision. Attested. */
export const decidingOrgans: readonly string[] = [
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'ban thường vụ',
  'ban chấp hành',
];

export const addresseeWords: readonly string[] = ['Kính gửi', 'Kính trình'];
export const recipientWords: readonly string[] = ['Nơi nhận'];
/** The last line of the recipients: what stays in the files. */
export const filedWords: readonly string[] = ['Lưu'];
/** In place of a signature, on a copy. Attested. */
export const signedWords: readonly string[] = ['đã ký', 'đã kí'];
/** In place of a signature that is still to come. Attested. */
export const unsignedWords: readonly string[] = [
  'ký',
  'chữ ký',
  'ký tên',
  'ký và ghi rõ họ tên',
  'ký ghi rõ họ tên',
];

/** In which capacity one signs, as documents of the state and of the Party have it. */
export interface CapacityRow {
  readonly capacity: 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';
  readonly state: string;
  readonly party?: string;
  readonly source: Source;
}

const ARTICLE_13 = { law: 'NĐ 30/2020/NĐ-CP', article: 'Điều 13' } as const;

export const capacityRows: readonly CapacityRow[] = [
  { capacity: 'TM', state: 'TM.', party: 'T/M', source: ARTICLE_13 },
  { capacity: 'KT', state: 'KT.', party: 'K/T', source: ARTICLE_13 },
  { capacity: 'TL', state: 'TL.', party: 'T/L', source: ARTICLE_13 },
  { capacity: 'TUQ', state: 'TUQ.', source: ARTICLE_13 },
  { capacity: 'Q', state: 'Q.', source: ARTICLE_13 },
];

/** With these a line over the signer's name begins that says what he or she is. Attested. */
export const positionHeads: readonly string[] = [
  'chủ tịch',
  'phó chủ tịch',
  'bí thư',
  'phó bí thư',
  'ủy viên',
  'thường trực',
  'giám đốc',
  'phó giám đốc',
  'tổng giám đốc',
  'phó tổng giám đốc',
  'chánh văn phòng',
  'phó chánh văn phòng',
  'chánh thanh tra',
  'phó chánh thanh tra',
  'trưởng phòng',
  'phó trưởng phòng',
  'trưởng ban',
  'phó trưởng ban',
  'trưởng',
  'phó trưởng',
  'phó',
  'bộ trưởng',
  'thứ trưởng',
  'thủ tướng',
  'phó thủ tướng',
  'cục trưởng',
  'phó cục trưởng',
  'chi cục trưởng',
  'phó chi cục trưởng',
  'vụ trưởng',
  'tổng thư ký',
  'hiệu trưởng',
  'phó hiệu trưởng',
  'viện trưởng',
  'phó viện trưởng',
  'chánh án',
  'chỉ huy trưởng',
  'phó chỉ huy trưởng',
  'chính trị viên',
  'chủ nhiệm',
  'phó chủ nhiệm',
  'thủ trưởng',
  'đội trưởng',
  'trạm trưởng',
  'thư ký',
  'chủ tọa',
  'chủ trì',
  'quyền',
];
