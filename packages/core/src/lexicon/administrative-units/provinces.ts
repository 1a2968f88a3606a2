import type { Source } from '../source.ts';

/** A province or centrally run city as it is since 01/7/2025, with those that it was formed from. */
export interface ProvinceRow {
  readonly name: string;
  readonly type: 'tỉnh' | 'thành phố';
  readonly formedFrom: readonly string[];
  readonly source: Source;
}

/** A province or centrally run city as it was up to 30/6/2025. */
export interface FormerProvinceRow {
  readonly name: string;
  readonly type: 'tỉnh' | 'thành phố';
}

/** A province that became a centrally run city, or took another name, with no merger. */
export interface RenamedProvinceRow {
  readonly name: string;
  readonly type: 'tỉnh' | 'thành phố';
  readonly validFrom: string;
  readonly before: FormerProvinceRow;
  readonly source: Source;
}

/** Nghị quyết 202/2025/QH15 says what was merged; its official text was not at hand. */
const MERGED = 'unverified';

/**
 * The 34 provinces and cities since 01/7/2025: 23 formed by mergers, 11 as they were. Written
 * from general knowledge; only the numbers before and since, 63 and 34, were held against a source.
 */
export const provinces: readonly ProvinceRow[] = [
  { name: 'Hà Nội', type: 'thành phố', formedFrom: ['Hà Nội'], source: MERGED },
  { name: 'Huế', type: 'thành phố', formedFrom: ['Huế'], source: MERGED },
  { name: 'Lai Châu', type: 'tỉnh', formedFrom: ['Lai Châu'], source: MERGED },
  { name: 'Điện Biên', type: 'tỉnh', formedFrom: ['Điện Biên'], source: MERGED },
  { name: 'Sơn La', type: 'tỉnh', formedFrom: ['Sơn La'], source: MERGED },
  { name: 'Lạng Sơn', type: 'tỉnh', formedFrom: ['Lạng Sơn'], source: MERGED },
  { name: 'Quảng Ninh', type: 'tỉnh', formedFrom: ['Quảng Ninh'], source: MERGED },
  { name: 'Thanh Hóa', type: 'tỉnh', formedFrom: ['Thanh Hóa'], source: MERGED },
  { name: 'Nghệ An', type: 'tỉnh', formedFrom: ['Nghệ An'], source: MERGED },
  { name: 'Hà Tĩnh', type: 'tỉnh', formedFrom: ['Hà Tĩnh'], source: MERGED },
  { name: 'Cao Bằng', type: 'tỉnh', formedFrom: ['Cao Bằng'], source: MERGED },
  { name: 'Tuyên Quang', type: 'tỉnh', formedFrom: ['Tuyên Quang', 'Hà Giang'], source: MERGED },
  { name: 'Lào Cai', type: 'tỉnh', formedFrom: ['Lào Cai', 'Yên Bái'], source: MERGED },
  { name: 'Thái Nguyên', type: 'tỉnh', formedFrom: ['Thái Nguyên', 'Bắc Kạn'], source: MERGED },
  {
    name: 'Phú Thọ',
    type: 'tỉnh',
    formedFrom: ['Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình'],
    source: MERGED,
  },
  { name: 'Bắc Ninh', type: 'tỉnh', formedFrom: ['Bắc Ninh', 'Bắc Giang'], source: MERGED },
  { name: 'Hưng Yên', type: 'tỉnh', formedFrom: ['Hưng Yên', 'Thái Bình'], source: MERGED },
  { name: 'Hải Phòng', type: 'thành phố', formedFrom: ['Hải Phòng', 'Hải Dương'], source: MERGED },
  {
    name: 'Ninh Bình',
    type: 'tỉnh',
    formedFrom: ['Ninh Bình', 'Hà Nam', 'Nam Định'],
    source: MERGED,
  },
  { name: 'Quảng Trị', type: 'tỉnh', formedFrom: ['Quảng Trị', 'Quảng Bình'], source: MERGED },
  { name: 'Đà Nẵng', type: 'thành phố', formedFrom: ['Đà Nẵng', 'Quảng Nam'], source: MERGED },
  { name: 'Quảng Ngãi', type: 'tỉnh', formedFrom: ['Quảng Ngãi', 'Kon Tum'], source: MERGED },
  { name: 'Gia Lai', type: 'tỉnh', formedFrom: ['Gia Lai', 'Bình Định'], source: MERGED },
  { name: 'Khánh Hòa', type: 'tỉnh', formedFrom: ['Khánh Hòa', 'Ninh Thuận'], source: MERGED },
  {
    name: 'Lâm Đồng',
    type: 'tỉnh',
    formedFrom: ['Lâm Đồng', 'Đắk Nông', 'Bình Thuận'],
    source: MERGED,
  },
  { name: 'Đắk Lắk', type: 'tỉnh', formedFrom: ['Đắk Lắk', 'Phú Yên'], source: MERGED },
  {
    name: 'Hồ Chí Minh',
    type: 'thành phố',
    formedFrom: ['Hồ Chí Minh', 'Bà Rịa - Vũng Tàu', 'Bình Dương'],
    source: MERGED,
  },
  { name: 'Đồng Nai', type: 'tỉnh', formedFrom: ['Đồng Nai', 'Bình Phước'], source: MERGED },
  { name: 'Tây Ninh', type: 'tỉnh', formedFrom: ['Tây Ninh', 'Long An'], source: MERGED },
  {
    name: 'Cần Thơ',
    type: 'thành phố',
    formedFrom: ['Cần Thơ', 'Sóc Trăng', 'Hậu Giang'],
    source: MERGED,
  },
  {
    name: 'Vĩnh Long',
    type: 'tỉnh',
    formedFrom: ['Vĩnh Long', 'Bến Tre', 'Trà Vinh'],
    source: MERGED,
  },
  { name: 'Đồng Tháp', type: 'tỉnh', formedFrom: ['Đồng Tháp', 'Tiền Giang'], source: MERGED },
  { name: 'Cà Mau', type: 'tỉnh', formedFrom: ['Cà Mau', 'Bạc Liêu'], source: MERGED },
  { name: 'An Giang', type: 'tỉnh', formedFrom: ['An Giang', 'Kiên Giang'], source: MERGED },
];

/** Of the 63 up to 30/6/2025 the cities; every other name that formed one of the 34 was a province. */
export const formerCities: readonly string[] = [
  'Hà Nội',
  'Hải Phòng',
  'Huế',
  'Đà Nẵng',
  'Hồ Chí Minh',
  'Cần Thơ',
];

export const renamedProvinces: readonly RenamedProvinceRow[] = [
  {
    name: 'Huế',
    type: 'thành phố',
    validFrom: '2025-01-01',
    before: { name: 'Thừa Thiên Huế', type: 'tỉnh' },
    source: { law: 'Nghị quyết 175/2024/QH15' },
  },
  {
    name: 'Đồng Nai',
    type: 'thành phố',
    validFrom: '2026-04-30',
    before: { name: 'Đồng Nai', type: 'tỉnh' },
    source: { law: 'Nghị quyết 30/2026/QH16' },
  },
];

/** Other ways in which names are written. Attested. */
export const provinceAliases: Readonly<Record<string, readonly string[]>> = {
  'Hồ Chí Minh': ['HCM'],
  'Thừa Thiên Huế': ['Thừa Thiên - Huế', 'Thừa Thiên – Huế'],
  'Bà Rịa - Vũng Tàu': ['Bà Rịa – Vũng Tàu', 'Bà Rịa-Vũng Tàu', 'Bà Rịa Vũng Tàu'],
  'Đắk Lắk': ['Đắc Lắc', 'Đăk Lăk', 'Đak Lak', 'Đắk Lăk', 'Đăk Lắk'],
  'Đắk Nông': ['Đắc Nông', 'Đăk Nông'],
  'Bắc Kạn': ['Bắc Cạn'],
  'Kon Tum': ['Kontum'],
};
