import type { LevelName } from '../political-system.ts';
import type { Source } from '../source.ts';

/** Words for a unit of the administration or a part of one, before its name. */
export interface AreaRow {
  readonly phrases: readonly string[];
  /** May bear a number for a name: "tổ dân phố số 5", "thôn 3". */
  readonly isNumbered?: boolean;
  /** A thành phố may be of either of two tiers. */
  readonly level?: LevelName;
  /** No name follows it. */
  readonly isNameless?: boolean;
  readonly source: Source;
}

export const areaWords: readonly AreaRow[] = [
  { phrases: ['tỉnh'], level: 'province', source: 'attested' },
  { phrases: ['thành phố', 'TP'], source: 'attested' },
  { phrases: ['xã'], level: 'commune', source: 'attested' },
  { phrases: ['phường'], level: 'commune', source: 'attested' },
  { phrases: ['đặc khu'], level: 'commune', source: 'attested' },
  // up to 30/06/2025
  { phrases: ['huyện'], level: 'district', source: 'attested' },
  { phrases: ['quận'], level: 'district', source: 'attested' },
  { phrases: ['thị xã', 'TX'], level: 'district', source: 'attested' },
  { phrases: ['thị trấn'], level: 'commune', source: 'attested' },
  // parts of a commune
  { phrases: ['thôn'], isNumbered: true, level: 'village', source: 'attested' },
  { phrases: ['tổ dân phố', 'TDP'], isNumbered: true, level: 'village', source: 'attested' },
  { phrases: ['khu phố'], isNumbered: true, level: 'village', source: 'attested' },
  { phrases: ['ấp'], isNumbered: true, level: 'village', source: 'attested' },
  { phrases: ['xóm'], isNumbered: true, level: 'village', source: 'attested' },
  { phrases: ['khóm'], isNumbered: true, level: 'village', source: 'attested' },
  { phrases: ['buôn'], level: 'village', source: 'attested' },
  { phrases: ['làng'], level: 'village', source: 'attested' },
];

/** More such words, which are looked for only beside an organ or a post. */
export const unitWords: readonly AreaRow[] = [
  { phrases: ['Tp', 'T.P', 'tp'], source: 'attested' },
  { phrases: ['Tx', 'T.X'], level: 'district', source: 'attested' },
  { phrases: ['bản'], isNumbered: true, level: 'village', source: 'attested' },
  { phrases: ['khu'], isNumbered: true, level: 'village', source: 'attested' },
  { phrases: ['khu vực'], isNumbered: true, source: 'attested' },
  {
    phrases: ['Trung ương', 'TW', 'T.Ư', 'TƯ'],
    level: 'central',
    isNameless: true,
    source: 'attested',
  },
];

/** Before a word for a unit without a name: "toàn tỉnh". Attested. */
export const wholeWords: readonly string[] = ['toàn', 'cả'];

/** Whole areas that have words of their own. Attested. */
export const wholeAreas: readonly string[] = ['cả nước', 'toàn quốc'];

/** Words that begin as one of these and are no area. Attested. */
export const noAreas: readonly string[] = ['toàn xã hội', 'cả xã hội'];

/** Words that place what is said in the area after them. Attested. */
export const areaLeads: readonly string[] = ['trên địa bàn', 'tại', 'ở'];

/** Before an area that the figure does not cover: it begins, ends or is set against it there. Attested. */
export const foreignAreaLeads: readonly string[] = [
  'so với',
  'so với bình quân',
  'hơn',
  'hơn bình quân',
  'bằng',
  'từ',
  'đến',
  'giáp',
  'giáp với',
  'cách',
  'sang',
  'về',
  'qua',
  'đi',
  'với',
  // a rank among them: "đứng nhất toàn quốc"
  'nhất',
  'nhì',
  'đầu',
  'thứ hai',
  'thứ ba',
];

/** Before several areas: which of them a figure covers is not said. Attested. */
export const pluralWords: readonly string[] = ['các', 'những', 'nhiều', 'một số', 'hai', 'ba'];

/** Capitalised words that make another word with the one before them: "Tỉnh Đoàn". Attested. */
export const notAreaNames: readonly string[] = ['Đoàn', 'Hội', 'Ủy', 'Đội'];

/** After the name of a unit as it was before a merger. Attested. */
export const formerWord = 'cũ';

/** After the name of a unit as it is since; it may also say that something is little. Attested. */
export const newWord = 'mới';

/** Abbreviated names of places that need no word for the unit before them. Attested. */
export const placeShorts: readonly string[] = ['TPHCM', 'TP.HCM', 'TP HCM', 'TP. HCM'];

/** What they are short for. */
export const placeShortsFull = 'Thành phố Hồ Chí Minh';

/** Words for units that notes abbreviate, in full and short. Attested. */
export const shortenedUnits: readonly (readonly [full: string, short: string])[] = [
  ['thành phố', 'TP'],
  ['thị xã', 'TX'],
];

/** Cities of the highest tier: any other thành phố is, or was, part of a province. */
export const centralCities: readonly string[] = [
  'Hà Nội',
  'Hồ Chí Minh',
  'HCM',
  'Hải Phòng',
  'Đà Nẵng',
  'Cần Thơ',
  'Huế',
  'Đồng Nai',
];
