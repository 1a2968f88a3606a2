import type { BranchName, LevelName } from '../political-system.ts';
import type { Source } from '../source.ts';

/** The first words of an organ's name. */
export interface OrganRow {
  /** The first is the name in full. */
  readonly phrases: readonly [string, ...string[]];
  /** As it is abbreviated. */
  readonly short?: string;
  readonly branch?: BranchName;
  readonly level?: LevelName;
  /** It is of a city, which may be of either of two tiers. */
  readonly isOfCity?: boolean;
  /** What must follow, for the words mean other things as well. */
  readonly needs?: 'field' | 'organ' | 'place' | 'name';
  /** Words for what it deals with may follow: "Phòng Kinh tế". */
  readonly hasField?: boolean;
  /** The organ that it is part of or serves may follow: "Văn phòng HĐND và UBND". */
  readonly hasOrgan?: boolean;
  /** A name of its own may follow: "Công ty Hòa Bình". */
  readonly hasName?: boolean;
  readonly source: Source;
}

const attested = { source: 'attested' } as const;
const unverified = { source: 'unverified' } as const;

/** Organs of power and of the Party, which need no more words. */
const institutions: readonly OrganRow[] = [
  {
    phrases: ['Ủy ban nhân dân', 'UBND', 'Ủy ban Nhân dân'],
    short: 'UBND',
    branch: 'government',
    ...attested,
  },
  { phrases: ['Hội đồng nhân dân', 'HĐND', 'HDND'], short: 'HĐND', branch: 'council', ...attested },
  { phrases: ['Tỉnh ủy'], branch: 'party', level: 'province', ...attested },
  { phrases: ['Thành ủy'], branch: 'party', isOfCity: true, ...attested },
  { phrases: ['Thị ủy'], branch: 'party', level: 'district', ...attested },
  { phrases: ['Huyện ủy', 'HU'], branch: 'party', level: 'district', ...attested },
  { phrases: ['Quận ủy'], branch: 'party', level: 'district', ...attested },
  { phrases: ['Đảng ủy', 'ĐU'], short: 'ĐU', branch: 'party', hasOrgan: true, ...attested },
  { phrases: ['Đảng bộ'], branch: 'party', hasOrgan: true, ...attested },
  {
    phrases: ['Chi bộ'],
    branch: 'party',
    hasField: true,
    hasOrgan: true,
    needs: 'place',
    ...attested,
  },
  { phrases: ['Chi ủy'], branch: 'party', ...unverified },
  {
    phrases: [
      'Ủy ban Mặt trận Tổ quốc Việt Nam',
      'Ủy ban Mặt trận Tổ quốc',
      'Ủy ban MTTQ Việt Nam',
      'Ủy ban MTTQVN',
      'Ủy ban MTTQ',
      'UBMTTQ Việt Nam',
      'UBMTTQVN',
      'UBMTTQ',
      'UB MTTQ',
      'UB MTTQ Việt Nam',
      'UBMT Tổ quốc',
      'UBMTTQ VN',
      'Ủy ban Mặt trận',
      'Mặt trận Tổ quốc Việt Nam',
      'Mặt trận Tổ quốc',
      'MTTQ Việt Nam',
      'MTTQVN',
      'MTTQ',
    ],
    short: 'UBMTTQ',
    branch: 'front',
    ...attested,
  },
  {
    phrases: [
      'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      'Ủy ban Trung ương MTTQ Việt Nam',
      'UBTW MTTQ Việt Nam',
    ],
    branch: 'front',
    level: 'central',
    ...attested,
  },
  { phrases: ['Quốc hội'], branch: 'national-assembly', level: 'central', ...attested },
  {
    phrases: ['Ủy ban Thường vụ Quốc hội', 'UBTVQH', 'UBTV Quốc hội'],
    short: 'UBTVQH',
    branch: 'national-assembly',
    level: 'central',
    ...attested,
  },
  { phrases: ['Chính phủ'], branch: 'government', level: 'central', ...attested },
  { phrases: ['Bộ Chính trị'], branch: 'party', level: 'central', ...attested },
  { phrases: ['Ban Bí thư'], branch: 'party', level: 'central', ...attested },
  {
    phrases: [
      'Ban Chấp hành Trung ương Đảng',
      'Ban Chấp hành Trung ương',
      'Trung ương Đảng',
      'BCH Trung ương Đảng',
    ],
    branch: 'party',
    level: 'central',
    ...attested,
  },
  {
    phrases: ['Bộ Chỉ huy quân sự', 'Bộ CHQS', 'BCHQS'],
    short: 'Bộ CHQS',
    branch: 'armed-forces',
    level: 'province',
    ...attested,
  },
  {
    phrases: ['Ban Chỉ huy Quân sự', 'Ban CHQS', 'Ban Chỉ quân sự'],
    short: 'Ban CHQS',
    branch: 'armed-forces',
    ...attested,
  },
  {
    phrases: ['Ban Chỉ huy Phòng thủ khu vực', 'Ban Chỉ huy PTKV'],
    branch: 'armed-forces',
    hasName: true,
    ...attested,
  },
  {
    phrases: ['Bộ đội Biên phòng', 'BĐBP', 'Bộ Chỉ huy Bộ đội Biên phòng', 'Bộ Chỉ huy BĐBP'],
    short: 'BĐBP',
    branch: 'armed-forces',
    ...attested,
  },
  { phrases: ['Đồn Biên phòng'], branch: 'armed-forces', hasName: true, ...attested },
  {
    phrases: ['Tòa án nhân dân', 'TAND', 'Tòa án'],
    short: 'TAND',
    branch: 'court',
    hasName: true,
    ...attested,
  },
  {
    phrases: ['Viện kiểm sát nhân dân', 'VKSND', 'VKS nhân dân', 'Viện kiểm sát'],
    short: 'VKSND',
    branch: 'procuracy',
    hasName: true,
    ...attested,
  },
];

/** Parts and servants of those: "Ban Thường vụ Đảng ủy". */
const parts: readonly OrganRow[] = [
  { phrases: ['Ban Thường vụ', 'BTV'], short: 'BTV', hasOrgan: true, ...attested },
  { phrases: ['Thường trực', 'TT', 'TTr'], hasOrgan: true, needs: 'organ', ...attested },
  { phrases: ['Ban Thường trực'], hasOrgan: true, ...attested },
  { phrases: ['Ban Chấp hành', 'BCH'], short: 'BCH', hasOrgan: true, needs: 'organ', ...attested },
  { phrases: ['Tổ đại biểu'], branch: 'council', hasOrgan: true, needs: 'organ', ...attested },
  {
    phrases: ['Đoàn đại biểu Quốc hội', 'Đoàn ĐBQH'],
    short: 'Đoàn ĐBQH',
    branch: 'national-assembly',
    level: 'province',
    ...attested,
  },
  { phrases: ['Đoàn công tác'], hasOrgan: true, hasField: true, ...attested },
  { phrases: ['Đoàn kiểm tra'], hasOrgan: true, ...attested },
  { phrases: ['Đoàn giám sát'], hasOrgan: true, ...attested },
  { phrases: ['Đoàn khảo sát'], hasOrgan: true, ...unverified },
  {
    phrases: ['Văn phòng', 'VP'],
    short: 'VP',
    hasOrgan: true,
    hasField: true,
    needs: 'organ',
    ...attested,
  },
  {
    phrases: ['Ủy ban Kiểm tra', 'UBKT'],
    short: 'UBKT',
    branch: 'party',
    hasOrgan: true,
    ...attested,
  },
];

/** Organs with a field, and public units. */
const departments: readonly OrganRow[] = [
  {
    phrases: ['Sở'],
    branch: 'government',
    level: 'province',
    hasField: true,
    needs: 'field',
    ...attested,
  },
  { phrases: ['Phòng'], branch: 'government', hasField: true, needs: 'field', ...attested },
  { phrases: ['Ban'], hasField: true, hasOrgan: true, needs: 'field', ...attested },
  {
    phrases: ['Bộ'],
    branch: 'government',
    level: 'central',
    hasField: true,
    needs: 'field',
    ...attested,
  },
  { phrases: ['Ủy ban'], hasField: true, hasOrgan: true, needs: 'field', ...attested },
  { phrases: ['Tổng cục'], branch: 'government', hasField: true, needs: 'field', ...attested },
  { phrases: ['Cục'], branch: 'government', hasField: true, needs: 'field', ...attested },
  { phrases: ['Chi cục'], branch: 'government', hasField: true, needs: 'field', ...attested },
  { phrases: ['Vụ'], branch: 'government', hasField: true, needs: 'field', ...unverified },
  { phrases: ['Thuế'], branch: 'government', needs: 'place', ...attested },
  {
    phrases: ['Trung tâm'],
    branch: 'other',
    hasField: true,
    needs: 'field',
    ...attested,
  },
  {
    phrases: ['Trung tâm Phục vụ hành chính công', 'TTPVHCC', 'Trung tâm PVHCC', 'TT PVHCC'],
    short: 'TTPVHCC',
    branch: 'government',
    ...attested,
  },
  { phrases: ['Trung tâm Hành chính công', 'TTHCC'], branch: 'government', ...attested },
  { phrases: ['Thanh tra'], branch: 'government', needs: 'place', hasField: true, ...attested },
  { phrases: ['Công an', 'CA'], branch: 'armed-forces', needs: 'place', ...attested },
  {
    phrases: ['Kho bạc Nhà nước', 'KBNN', 'Kho bạc'],
    short: 'KBNN',
    branch: 'government',
    hasName: true,
    ...attested,
  },
  {
    phrases: ['Bảo hiểm xã hội', 'BHXH'],
    short: 'BHXH',
    branch: 'government',
    needs: 'place',
    ...attested,
  },
  {
    phrases: ['Ban Quản lý', 'BQL'],
    branch: 'other',
    hasField: true,
    needs: 'field',
    ...attested,
  },
  { phrases: ['Ban QLDA', 'BQLDA'], branch: 'other', hasField: true, ...attested },
  { phrases: ['Ban Chỉ đạo', 'BCĐ'], hasField: true, ...attested },
  { phrases: ['Ban Chỉ huy'], hasField: true, needs: 'field', ...attested },
  { phrases: ['Hội đồng'], hasField: true, needs: 'field', ...attested },
  { phrases: ['Hạt Kiểm lâm'], branch: 'government', ...attested },
  { phrases: ['Trạm Y tế', 'TYT'], branch: 'other', ...attested },
  { phrases: ['Trạm'], branch: 'other', hasField: true, needs: 'field', ...attested },
  {
    phrases: ['Đài Truyền thanh', 'Đài Phát thanh và Truyền hình', 'Đài PT-TH', 'Đài PTTH'],
    branch: 'other',
    ...attested,
  },
  {
    phrases: ['Đài Truyền thanh - Truyền hình', 'Đài TT-TH'],
    branch: 'other',
    ...attested,
  },
  { phrases: ['Đội'], branch: 'government', hasField: true, needs: 'field', ...attested },
  { phrases: ['Tổ công tác'], hasField: true, ...attested },
  { phrases: ['Bộ phận'], branch: 'government', hasField: true, needs: 'field', ...attested },
  {
    phrases: ['Điện lực', 'Công ty Điện lực'],
    branch: 'enterprise',
    hasName: true,
    needs: 'place',
    ...attested,
  },
  {
    phrases: ['Chi nhánh'],
    branch: 'other',
    hasField: true,
    hasOrgan: true,
    needs: 'field',
    ...attested,
  },
  {
    phrases: ['Ngân hàng Chính sách xã hội', 'NHCSXH', 'Ngân hàng CSXH', 'Phòng giao dịch NHCSXH'],
    branch: 'enterprise',
    ...attested,
  },
  {
    phrases: ['Phòng giao dịch Ngân hàng Chính sách xã hội', 'Phòng giao dịch Ngân hàng CSXH'],
    branch: 'enterprise',
    ...attested,
  },
  { phrases: ['Ngân hàng'], branch: 'enterprise', hasName: true, needs: 'name', ...unverified },
  {
    phrases: [
      'Công ty',
      'Công ty TNHH',
      'Công ty cổ phần',
      'Công ty CP',
      'Tổng công ty',
      'Tập đoàn',
    ],
    branch: 'enterprise',
    hasName: true,
    hasField: true,
    needs: 'name',
    ...attested,
  },
  {
    phrases: ['Hợp tác xã', 'HTX'],
    branch: 'enterprise',
    hasName: true,
    hasField: true,
    needs: 'name',
    ...attested,
  },
  {
    phrases: [
      'Trường',
      'Trường Tiểu học',
      'Trường TH',
      'Trường THCS',
      'Trường THPT',
      'Trường TH&THCS',
      'Trường Trung học cơ sở',
      'Trường Trung học phổ thông',
      'Trường Mầm non',
      'Trường MN',
      'Trường Mẫu giáo',
      'Trường Cao đẳng',
      'Trường Đại học',
      'Trường Chính trị',
    ],
    branch: 'other',
    hasName: true,
    hasField: true,
    needs: 'name',
    ...attested,
  },
  {
    phrases: ['Bệnh viện', 'Bệnh viện Đa khoa'],
    branch: 'other',
    hasName: true,
    hasField: true,
    needs: 'name',
    ...attested,
  },
  { phrases: ['Viện'], branch: 'other', hasField: true, needs: 'field', ...unverified },
];

/** Mass organisations. */
const organisations: readonly OrganRow[] = [
  {
    phrases: [
      'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
      'Đoàn TNCS Hồ Chí Minh',
      'Đoàn TNCSHCM',
      'Đoàn TNCS HCM',
      'Đoàn Thanh niên',
      'ĐTN',
    ],
    short: 'Đoàn TNCSHCM',
    branch: 'mass-organisation',
    ...attested,
  },
  { phrases: ['Đoàn'], branch: 'mass-organisation', needs: 'place', ...attested },
  { phrases: ['Trung ương Đoàn'], branch: 'mass-organisation', level: 'central', ...unverified },
  { phrases: ['Tỉnh đoàn'], branch: 'mass-organisation', level: 'province', ...attested },
  { phrases: ['Thành đoàn'], branch: 'mass-organisation', isOfCity: true, ...attested },
  { phrases: ['Huyện đoàn'], branch: 'mass-organisation', level: 'district', ...attested },
  { phrases: ['Thị đoàn'], branch: 'mass-organisation', level: 'district', ...attested },
  { phrases: ['Quận đoàn'], branch: 'mass-organisation', level: 'district', ...unverified },
  {
    phrases: ['Hội Liên hiệp Phụ nữ', 'Hội LHPN', 'Hội Phụ nữ', 'HPN', 'HLHPN'],
    short: 'Hội LHPN',
    branch: 'mass-organisation',
    ...attested,
  },
  {
    phrases: ['Hội Nông dân', 'Hội NDVN', 'HND'],
    short: 'HND',
    branch: 'mass-organisation',
    ...attested,
  },
  {
    phrases: ['Hội Cựu chiến binh', 'Hội CCB', 'HCCB'],
    short: 'Hội CCB',
    branch: 'mass-organisation',
    ...attested,
  },
  { phrases: ['Hội Chữ thập đỏ', 'Hội CTĐ'], branch: 'mass-organisation', ...attested },
  { phrases: ['Hội Người cao tuổi', 'Hội NCT'], branch: 'mass-organisation', ...attested },
  {
    phrases: ['Hiệp hội'],
    branch: 'mass-organisation',
    hasField: true,
    needs: 'field',
    ...attested,
  },
  { phrases: ['Hội'], branch: 'mass-organisation', hasField: true, needs: 'field', ...attested },
  {
    phrases: ['Liên đoàn Lao động', 'LĐLĐ'],
    short: 'LĐLĐ',
    branch: 'mass-organisation',
    ...attested,
  },
  { phrases: ['Công đoàn'], branch: 'mass-organisation', needs: 'place', ...attested },
];

export const organs: readonly OrganRow[] = [
  ...institutions,
  ...parts,
  ...departments,
  ...organisations,
];

/** Party committees whose own words say of which type of unit they are. Attested. */
export const unitCommittees: readonly string[] = [
  'tỉnh ủy',
  'thành ủy',
  'thị ủy',
  'huyện ủy',
  'quận ủy',
];

/** Signs between bodies named as one: "HĐND - UBND", "Thành ủy, HĐND". */
export const bodyJoints: readonly string[] = ['-', '–', '—', ',', '&', '/'];
/** Words for the same. Attested. */
export const bodyJointWords: readonly string[] = ['và'];
/** Between an organ and the one it belongs to: "Ủy ban Pháp luật của Quốc hội". Attested. */
export const belongingWords: readonly string[] = ['của', 'thuộc'];
/** Before the word for a unit that stands for its tier: "UBND cấp xã". Attested. */
export const tierWord = 'cấp';
/** Words after which a body is given a task. Attested. */
export const taskVerbs: readonly string[] = [
  'giao',
  'giao cho',
  'yêu cầu',
  'đề nghị',
  'chỉ đạo',
  'phân công',
];
