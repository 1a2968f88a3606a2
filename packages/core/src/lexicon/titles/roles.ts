import type { BranchName, LevelName } from '../political-system.ts';
import type { Source } from '../source.ts';

/** A role that somebody holds: the words of a title before the organ. */
export interface RoleRow {
  /** The first is the one in full. */
  readonly phrases: readonly [string, ...string[]];
  readonly role: string;
  /** What it is short for, where that is a role with its organ: "BTĐU". */
  readonly shortFor?: string;
  /** Its words say "Thường trực". */
  readonly isStanding?: boolean;
  /** As it is abbreviated. */
  readonly short?: string;
  readonly branch?: BranchName;
  readonly level?: LevelName;
  /** The organ of which one is a member, where the words of the role name it. */
  readonly organ?: string;
  /** It is a title only with an organ or a unit after it. */
  readonly needs?: 'organ';
  /** Words for a field may stand for the organ: "Bộ trưởng Y tế", "Công chức Tư pháp". */
  readonly hasField?: boolean;
  /** Its last word begins the organ or the unit: "Trưởng phòng Kinh tế", "Trưởng thôn 3". */
  readonly last?: 'organ' | 'place';
  readonly source: Source;
}

const attested = { source: 'attested' } as const;
const unverified = { source: 'unverified' } as const;

const general: readonly RoleRow[] = [
  { phrases: ['Chủ tịch', 'CT'], role: 'chair', short: 'CT', ...attested },
  {
    phrases: ['Phó Chủ tịch', 'PCT', 'P. Chủ tịch', 'P.Chủ tịch'],
    role: 'vice-chair',
    short: 'PCT',
    ...attested,
  },
  { phrases: ['Bí thư', 'BT'], role: 'secretary', short: 'BT', ...attested },
  {
    phrases: ['Phó Bí thư', 'PBT', 'P. Bí thư'],
    role: 'deputy-secretary',
    short: 'PBT',
    ...attested,
  },
  { phrases: ['Ủy viên', 'UV'], role: 'member', short: 'UV', needs: 'organ', ...attested },
  {
    phrases: ['Ủy viên dự khuyết', 'UVDK'],
    role: 'alternate-member',
    needs: 'organ',
    ...attested,
  },
  { phrases: ['Giám đốc', 'GĐ'], role: 'director', short: 'GĐ', ...attested },
  {
    phrases: ['Phó Giám đốc', 'PGĐ', 'P. Giám đốc'],
    role: 'deputy-director',
    short: 'PGĐ',
    ...attested,
  },
  { phrases: ['Tổng Giám đốc', 'TGĐ'], role: 'general-director', short: 'TGĐ', ...attested },
  {
    phrases: ['Phó Tổng Giám đốc', 'PTGĐ'],
    role: 'deputy-general-director',
    short: 'PTGĐ',
    ...attested,
  },
  { phrases: ['Chủ nhiệm'], role: 'chair-of-commission', needs: 'organ', ...attested },
  { phrases: ['Phó Chủ nhiệm'], role: 'vice-chair-of-commission', needs: 'organ', ...attested },
  { phrases: ['Thư ký'], role: 'clerk', ...attested },
  { phrases: ['Đại biểu', 'ĐB'], role: 'deputy', needs: 'organ', ...attested },
  { phrases: ['Cố vấn'], role: 'adviser', needs: 'organ', ...attested },
  { phrases: ['Thủ trưởng'], role: 'head', needs: 'organ', ...attested },
];

const heads: readonly RoleRow[] = [
  { phrases: ['Trưởng'], role: 'head', needs: 'organ', ...attested },
  { phrases: ['Phó Trưởng'], role: 'deputy-head', needs: 'organ', ...attested },
  { phrases: ['Phó'], role: 'deputy-head', needs: 'organ', ...attested },
  { phrases: ['Trưởng phòng'], role: 'head', last: 'organ', ...attested },
  { phrases: ['Phó Trưởng phòng'], role: 'deputy-head', last: 'organ', ...attested },
  { phrases: ['Phó phòng'], role: 'deputy-head', last: 'organ', ...unverified },
  { phrases: ['Trưởng ban'], role: 'head', last: 'organ', ...attested },
  { phrases: ['Phó Trưởng ban'], role: 'deputy-head', last: 'organ', ...attested },
  { phrases: ['Phó ban'], role: 'deputy-head', last: 'organ', ...unverified },
  { phrases: ['Trưởng đoàn'], role: 'head', last: 'organ', ...attested },
  {
    phrases: ['Phó Trưởng đoàn', 'Phó đoàn'],
    role: 'deputy-head',
    last: 'organ',
    ...attested,
  },
  { phrases: ['Trưởng khoa'], role: 'head', last: 'organ', ...unverified },
  { phrases: ['Trưởng trạm'], role: 'head', last: 'organ', ...unverified },
  { phrases: ['Phó Trưởng trạm'], role: 'deputy-head', last: 'organ', ...unverified },
  { phrases: ['Tổ trưởng'], role: 'head', ...attested },
  { phrases: ['Tổ phó'], role: 'deputy-head', ...unverified },
  { phrases: ['Đội trưởng'], role: 'head', ...attested },
  { phrases: ['Đội phó', 'Phó Đội trưởng'], role: 'deputy-head', ...unverified },
  { phrases: ['Hạt trưởng'], role: 'head', ...unverified },
  { phrases: ['Phó Hạt trưởng'], role: 'deputy-head', ...unverified },
  { phrases: ['Trạm trưởng'], role: 'head', ...unverified },
  { phrases: ['Đồn trưởng'], role: 'head', branch: 'armed-forces', ...unverified },
  { phrases: ['Phó Đồn trưởng'], role: 'deputy-head', branch: 'armed-forces', ...unverified },
  { phrases: ['Chi cục trưởng', 'CCT'], role: 'head', short: 'CCT', ...unverified },
  { phrases: ['Phó Chi cục trưởng'], role: 'deputy-head', ...unverified },
  { phrases: ['Cục trưởng'], role: 'head', ...unverified },
  { phrases: ['Phó Cục trưởng'], role: 'deputy-head', ...unverified },
  { phrases: ['Vụ trưởng'], role: 'head', level: 'central', ...unverified },
  { phrases: ['Phó Vụ trưởng'], role: 'deputy-head', level: 'central', ...unverified },
  { phrases: ['Viện trưởng'], role: 'head', ...unverified },
  { phrases: ['Phó Viện trưởng'], role: 'deputy-head', ...unverified },
  { phrases: ['Chánh Văn phòng', 'CVP'], role: 'chief', short: 'CVP', last: 'organ', ...attested },
  {
    phrases: ['Phó Chánh Văn phòng', 'PCVP', 'Phó Văn phòng'],
    role: 'deputy-chief',
    short: 'PCVP',
    last: 'organ',
    ...attested,
  },
  { phrases: ['Chánh Thanh tra'], role: 'chief', last: 'organ', ...attested },
  { phrases: ['Phó Chánh Thanh tra'], role: 'deputy-chief', last: 'organ', ...unverified },
  { phrases: ['Chánh án'], role: 'chief', branch: 'court', ...attested },
  { phrases: ['Phó Chánh án'], role: 'deputy-chief', branch: 'court', ...unverified },
  { phrases: ['Hiệu trưởng', 'HT'], role: 'principal', short: 'HT', ...attested },
  {
    phrases: ['Phó Hiệu trưởng', 'Hiệu phó', 'PHT'],
    role: 'vice-principal',
    short: 'PHT',
    ...attested,
  },
  { phrases: ['Công chức'], role: 'clerk', needs: 'organ', hasField: true, ...unverified },
  { phrases: ['Chuyên viên'], role: 'clerk', needs: 'organ', hasField: true, ...unverified },
  { phrases: ['Kế toán trưởng'], role: 'chief-accountant', ...unverified },
];

const military: readonly RoleRow[] = [
  {
    phrases: ['Chỉ huy trưởng', 'CHT'],
    role: 'commander',
    short: 'CHT',
    branch: 'armed-forces',
    ...attested,
  },
  {
    phrases: ['Phó Chỉ huy trưởng', 'Chỉ huy phó'],
    role: 'deputy-commander',
    branch: 'armed-forces',
    ...attested,
  },
  { phrases: ['Tư lệnh'], role: 'commander', branch: 'armed-forces', ...unverified },
  { phrases: ['Phó Tư lệnh'], role: 'deputy-commander', branch: 'armed-forces', ...unverified },
  { phrases: ['Chính ủy'], role: 'commissar', branch: 'armed-forces', ...unverified },
  { phrases: ['Phó Chính ủy'], role: 'deputy-commissar', branch: 'armed-forces', ...unverified },
  { phrases: ['Chính trị viên'], role: 'commissar', branch: 'armed-forces', ...unverified },
  {
    phrases: ['Chính trị viên phó'],
    role: 'deputy-commissar',
    branch: 'armed-forces',
    ...unverified,
  },
  { phrases: ['Tham mưu trưởng'], role: 'chief-of-staff', branch: 'armed-forces', ...unverified },
];

// members of committees: the organ is in the word
const members: readonly RoleRow[] = [
  {
    phrases: ['Tỉnh ủy viên', 'TUV'],
    role: 'member',
    short: 'TUV',
    branch: 'party',
    level: 'province',
    organ: 'Tỉnh ủy',
    ...attested,
  },
  {
    phrases: ['Thành ủy viên'],
    role: 'member',
    branch: 'party',
    organ: 'Thành ủy',
    ...attested,
  },
  {
    phrases: ['Thị ủy viên', 'ThUV'],
    role: 'member',
    short: 'ThUV',
    branch: 'party',
    level: 'district',
    organ: 'Thị ủy',
    ...attested,
  },
  {
    phrases: ['Huyện ủy viên', 'HUV'],
    role: 'member',
    short: 'HUV',
    branch: 'party',
    level: 'district',
    organ: 'Huyện ủy',
    ...attested,
  },
  {
    phrases: ['Quận ủy viên', 'QUV'],
    role: 'member',
    short: 'QUV',
    branch: 'party',
    level: 'district',
    organ: 'Quận ủy',
    ...unverified,
  },
  {
    phrases: ['Đảng ủy viên', 'ĐUV'],
    role: 'member',
    short: 'ĐUV',
    branch: 'party',
    organ: 'Đảng ủy',
    ...attested,
  },
  {
    phrases: ['Phó Bí thư Thường trực', 'PBTTT'],
    role: 'deputy-secretary',
    short: 'PBT TT',
    isStanding: true,
    ...attested,
  },
  {
    phrases: ['CTHĐND'],
    shortFor: 'Chủ tịch Hội đồng nhân dân',
    role: 'chair',
    branch: 'council',
    organ: 'Hội đồng nhân dân',
    ...attested,
  },
  {
    phrases: ['PCTHĐND'],
    shortFor: 'Phó Chủ tịch Hội đồng nhân dân',
    role: 'vice-chair',
    branch: 'council',
    organ: 'Hội đồng nhân dân',
    ...attested,
  },
  {
    phrases: ['CTUBND'],
    shortFor: 'Chủ tịch Ủy ban nhân dân',
    role: 'chair',
    branch: 'government',
    organ: 'Ủy ban nhân dân',
    ...attested,
  },
  {
    phrases: ['PCTUBND'],
    shortFor: 'Phó Chủ tịch Ủy ban nhân dân',
    role: 'vice-chair',
    branch: 'government',
    organ: 'Ủy ban nhân dân',
    ...attested,
  },
  {
    phrases: ['BTĐU'],
    shortFor: 'Bí thư Đảng ủy',
    role: 'secretary',
    branch: 'party',
    organ: 'Đảng ủy',
    ...attested,
  },
  {
    phrases: ['PBTĐU'],
    shortFor: 'Phó Bí thư Đảng ủy',
    role: 'deputy-secretary',
    branch: 'party',
    organ: 'Đảng ủy',
    ...attested,
  },
  { phrases: ['Chi ủy viên'], role: 'member', branch: 'party', organ: 'Chi ủy', ...unverified },
  {
    phrases: [
      'Ủy viên Ban Thường vụ',
      'Ủy viên BTV',
      'UV BTV',
      'UVBTV',
      'Ủy viên Thường vụ',
      'UVTV',
    ],
    role: 'standing-member',
    short: 'UVBTV',
    branch: 'party',
    ...attested,
  },
  {
    phrases: ['Ủy viên Ban Chấp hành', 'Ủy viên BCH', 'UVBCH', 'UV BCH'],
    role: 'member',
    short: 'UVBCH',
    ...attested,
  },
  {
    phrases: [
      'Ủy viên Ban Chấp hành Trung ương Đảng',
      'Ủy viên Trung ương Đảng',
      'Ủy viên BCH Trung ương Đảng',
      'UVTW Đảng',
      'UVT.Ư Đảng',
      'UVTƯ Đảng',
      'UV T.Ư Đảng',
      'Ủy viên T.Ư Đảng',
      'Ủy viên TƯ Đảng',
      'Ủy viên TW Đảng',
      'Ủy viên BCHTW Đảng',
      'Ủy viên Ban Chấp hành T.Ư Đảng',
      'Ủy viên BCH Trung ương',
      'UVTWĐ',
      'UVTW',
      'Ủy viên Ban Chấp hành Trung ương',
    ],
    role: 'member',
    short: 'UVTW',
    branch: 'party',
    level: 'central',
    organ: 'Ban Chấp hành Trung ương Đảng',
    ...attested,
  },
  {
    phrases: [
      'Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng',
      'Ủy viên dự khuyết Trung ương Đảng',
      'Ủy viên dự khuyết BCH Trung ương Đảng',
    ],
    role: 'alternate-member',
    branch: 'party',
    level: 'central',
    organ: 'Ban Chấp hành Trung ương Đảng',
    ...attested,
  },
  {
    phrases: ['Ủy viên Bộ Chính trị', 'UVBCT'],
    role: 'member',
    short: 'UVBCT',
    branch: 'party',
    level: 'central',
    organ: 'Bộ Chính trị',
    ...attested,
  },
  {
    phrases: ['Bí thư Trung ương Đảng', 'Ủy viên Ban Bí thư'],
    role: 'member',
    branch: 'party',
    level: 'central',
    organ: 'Ban Bí thư',
    ...attested,
  },
];

const central: readonly RoleRow[] = [
  {
    phrases: ['Tổng Bí thư', 'TBT'],
    role: 'general-secretary',
    short: 'TBT',
    branch: 'party',
    level: 'central',
    ...attested,
  },
  {
    phrases: ['Chủ tịch nước'],
    role: 'president',
    branch: 'government',
    level: 'central',
    ...attested,
  },
  {
    phrases: ['Phó Chủ tịch nước'],
    role: 'vice-president',
    branch: 'government',
    level: 'central',
    ...attested,
  },
  {
    phrases: ['Thủ tướng', 'TTg'],
    role: 'prime-minister',
    short: 'TTg',
    branch: 'government',
    level: 'central',
    ...attested,
  },
  {
    phrases: ['Phó Thủ tướng', 'Phó Thủ tướng Thường trực'],
    role: 'deputy-prime-minister',
    branch: 'government',
    level: 'central',
    ...attested,
  },
  {
    phrases: ['Bộ trưởng'],
    role: 'minister',
    hasField: true,
    branch: 'government',
    level: 'central',
    ...attested,
  },
  {
    phrases: ['Thứ trưởng'],
    role: 'vice-minister',
    hasField: true,
    branch: 'government',
    level: 'central',
    ...attested,
  },
  {
    phrases: ['Thường trực Ban Bí thư'],
    role: 'standing-member',
    branch: 'party',
    level: 'central',
    organ: 'Ban Bí thư',
    ...attested,
  },
];

const village = [
  'thôn',
  'bản',
  'ấp',
  'khu',
  'xóm',
  'buôn',
  'làng',
  'khóm',
  'tổ dân phố',
  'khu phố',
];
const grassroots: readonly RoleRow[] = [
  ...village.map(
    (unit): RoleRow => ({
      phrases: [`Trưởng ${unit}`],
      role: 'head',
      level: 'village',
      last: 'place',
      ...attested,
    }),
  ),
  ...village.map(
    (unit): RoleRow => ({
      phrases: [`Phó Trưởng ${unit}`],
      role: 'deputy-head',
      level: 'village',
      last: 'place',
      ...unverified,
    }),
  ),
  {
    phrases: ['Tổ trưởng tổ dân phố', 'Tổ trưởng TDP'],
    role: 'head',
    level: 'village',
    last: 'place',
    ...attested,
  },
];

export const roles: readonly RoleRow[] = [
  ...general,
  ...heads,
  ...military,
  ...members,
  ...central,
  ...grassroots,
];

/** What may stand around the words of a role. Attested. */
export const actingWords: readonly string[] = ['quyền', 'Q.'];
export const formerWords: readonly string[] = ['nguyên'];
export const standingWords: readonly string[] = ['Thường trực', 'TT'];
/** Between the role and its organ, and without a bearing on which post it is. */
export const roleQualifiers: readonly string[] = [
  'chuyên trách',
  'phụ trách',
  'điều hành',
  'kiêm nhiệm',
];
/** Of them, those that say that somebody stands in for the head. */
export const inChargeWord = 'phụ trách';
/** Between two titles of one person, beside commas and dashes. */
export const titleJoints: readonly string[] = ['kiêm', 'và', 'đồng thời là', 'kiêm chức'];
/** Between the name of a person and the post: "Lan là Chủ tịch", "Lan giữ chức Phó Giám đốc". */
export const postVerbs: readonly string[] = [
  'là',
  'hiện là',
  'nguyên là',
  'làm',
  'giữ chức',
  'giữ chức vụ',
  'giữ cương vị',
  'đảm nhiệm chức vụ',
  'đảm nhận chức vụ',
  'chức danh',
  'giữ chức danh',
  'tái cử chức danh',
  'trúng cử chức danh',
  'trúng cử chức vụ',
  'là tân',
];
