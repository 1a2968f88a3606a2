import type { Source } from '../source.ts';

/** Words for a unit of the administration or a part of one, before its name. */
export interface AreaRow {
  readonly phrases: readonly string[];
  /** May bear a number for a name: "tổ dân phố số 5", "thôn 3". */
  readonly isNumbered?: boolean;
  readonly source: Source;
}

export const areaWords: readonly AreaRow[] = [
  { phrases: ['tỉnh'], source: 'attested' },
  { phrases: ['thành phố', 'TP'], source: 'attested' },
  { phrases: ['xã'], source: 'attested' },
  { phrases: ['phường'], source: 'attested' },
  { phrases: ['đặc khu'], source: 'attested' },
  // up to 30/06/2025
  { phrases: ['huyện'], source: 'attested' },
  { phrases: ['quận'], source: 'attested' },
  { phrases: ['thị xã', 'TX'], source: 'attested' },
  { phrases: ['thị trấn'], source: 'attested' },
  // parts of a commune
  { phrases: ['thôn'], isNumbered: true, source: 'attested' },
  { phrases: ['tổ dân phố', 'TDP'], isNumbered: true, source: 'attested' },
  { phrases: ['khu phố'], isNumbered: true, source: 'attested' },
  { phrases: ['ấp'], isNumbered: true, source: 'attested' },
  { phrases: ['xóm'], isNumbered: true, source: 'attested' },
  { phrases: ['khóm'], isNumbered: true, source: 'attested' },
  { phrases: ['buôn'], source: 'attested' },
  { phrases: ['làng'], source: 'attested' },
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

/** The commonest family names: "Chủ tịch UBND xã Nguyễn Văn A" names a person. Attested. */
export const familyNames: readonly string[] = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Huỳnh',
  'Phan',
  'Vũ',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Đinh',
  'Trịnh',
  'Đoàn',
  'Mai',
];
