/** Words of dates and periods. All attested in real reports; of a list the first is written. */
export const dayWords: readonly string[] = [
  'ngày',
  'mùng',
  'mồng',
  'ngày mùng',
  'ngày mồng',
  'các ngày',
  'hôm',
];
/** Before a month and its year in figures alone: "từ 01/2026 đến 9/2026". */
export const monthLeads: readonly string[] = ['từ', 'đến', 'tới', 'vào', 'hết', 'kỳ'];
/** Days of the week, from Monday. In digits they are counted from two. */
export const weekdays: readonly (readonly string[])[] = [
  ['thứ hai', 'thứ 2'],
  ['thứ ba', 'thứ 3'],
  ['thứ tư', 'thứ 4'],
  ['thứ năm', 'thứ 5'],
  ['thứ sáu', 'thứ 6'],
  ['thứ bảy', 'thứ bẩy', 'thứ 7'],
  ['chủ nhật', 'chúa nhật'],
];
/** The same as they are written out. */
export const weekdayNames: readonly { readonly vi: string; readonly en: string }[] = [
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
  { vi: 'Chủ nhật', en: 'Sunday' },
];
/**
 * Before "thứ tư" these leave a day of the week: elsewhere it may be the fourth of something
 * ("kỳ họp thứ tư, ngày 5/10/2026").
 */
export const weekdayLeads: readonly string[] = [
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'buổi',
  'vào',
  'ngày',
  'hôm',
  'từ',
  'đến',
  'tới',
  'hết',
  'trước',
  'sau',
  'và',
  'qua',
  'nay',
  'mai',
  'giờ',
  'phút',
  'h',
];
export const weekWord = 'tuần';
/** With which "hôm nay", "chiều qua", "ngày mai" end: the date may follow in brackets. */
export const dayEnds: readonly string[] = ['nay', 'qua', 'mai'];
/** Words that make a bare d/m a date: "chiều 3/3". */
export const dayLeads: readonly string[] = ['sáng', 'chiều', 'tối', 'trưa', 'đêm'];
export const monthWord = 'tháng';
/** Short for it: "5 thg 10, 2026". */
export const monthShort = 'thg';
/** Months and quarters in one word with their number, before a year: "T9/2026", "Q3/2026". */
export const monthLetter = 't';
export const quarterLetter = 'q';
export const quarterWord = 'quý';
/** Written so too. */
export const quarterVariant = 'quí';
export const yearWord = 'năm';
/** At the head of a sentence, and with no number after them: the period that the report is about. */
export const ownPeriods: Readonly<Record<string, 'month' | 'quarter' | 'any'>> = {
  'trong tháng': 'month',
  'trong quý': 'quarter',
  'trong kỳ': 'any',
};
/** The whole of the year that the document speaks of. */
export const wholeYearWords: readonly string[] = ['cả năm', 'trong năm'];
/** Words of spans of years: "giai đoạn 2021-2025". */
export const spanWords: readonly string[] = [
  'giai đoạn',
  'nhiệm kỳ',
  'nhiệm kì',
  'năm học',
  'niên độ',
  'niên khóa',
  'niên vụ',
  'năm tài khóa',
  'năm ngân sách',
  'thời kỳ',
  'thời kì',
];
/** Between "giai đoạn" and its first year: "giai đoạn từ năm 2021 đến năm 2025". */
export const spanLinks: readonly string[] = ['từ năm', 'từ', 'năm', '5 năm', '05 năm', '10 năm'];
/** Before the first of a range of days: "từ 01 đến 15/10/2026". */
export const rangeLeads: readonly string[] = ['từ'];
/** Between two months, quarters or days that follow one another: "quý III, IV", "ngày 5 và 6/10". */
export const listMarks: readonly string[] = [',', 'và', '-', '–', 'đến', 'tới', '+'];

/** Parts of a month, a quarter or a year: so manieth of so many. */
export interface PeriodPartRow {
  readonly phrases: readonly string[];
  readonly of: 2 | 3;
  readonly nth: 1 | 2 | 3;
}
export const periodParts: readonly PeriodPartRow[] = [
  { phrases: ['đầu', 'thượng tuần'], of: 3, nth: 1 },
  { phrases: ['giữa', 'trung tuần'], of: 3, nth: 2 },
  { phrases: ['cuối', 'hạ tuần'], of: 3, nth: 3 },
  { phrases: ['nửa đầu'], of: 2, nth: 1 },
  { phrases: ['nửa cuối', 'nửa sau'], of: 2, nth: 2 },
];
/** Before a part these make it a mere point in time: "đến cuối tháng 8", "từ đầu tháng 9". */
export const pointLeads: readonly string[] = ['đến', 'tới', 'từ', 'hết', 'trước', 'sau', 'với'];
/** The first and the last day, week or quarter of something longer: "tuần đầu tiên của tháng 9". */
export const firstUnitWords: readonly string[] = ['đầu tiên', 'đầu'];
export const lastUnitWords: readonly string[] = ['cuối cùng', 'cuối'];
/** After "6 tháng": which end of the year it is ("6 tháng đầu năm"). */
export const stretchSides: Readonly<Record<string, 'first' | 'last'>> = {
  đầu: 'first',
  cuối: 'last',
};

/** The same of the end of the year: "2 tháng còn lại của năm". */
export const restWords = 'còn lại';

/** Month and quarter numbers in words. "Tư" is the fourth only as an ordinal. */
export const ordinalWords: Readonly<Record<string, number>> = {
  một: 1,
  nhất: 1,
  giêng: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  chạp: 12,
};

export const romanNumerals: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
};

/** The words with which periods begin that are named nowhere above by their first word. */
export const otherOpenings: readonly string[] = [
  monthShort,
  quarterVariant,
  weekWord,
  'thứ',
  'chủ',
  'chúa',
  'đầu',
  'giữa',
  'cuối',
  'nửa',
  'thượng',
  'trung',
  'hạ',
  ...['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9', 't10', 't11', 't12'],
  ...['t01', 't02', 't03', 't04', 't05', 't06', 't07', 't08', 't09'],
  ...['q1', 'q2', 'q3', 'q4'],
];

/** Between a date and the time of day. */
export const clockLeads: readonly string[] = ['lúc'];

/** Before a number of hours these make it a stretch of time, which counts nothing. */
export const hourLeads: readonly string[] = [
  'trong',
  'vòng',
  'sau',
  'trước',
  'mỗi',
  'quá',
  'hạn',
  'lúc',
];

/** After a number of months these make it no period of the year: "6 tháng tuổi". */
export const durationEnds: readonly string[] = ['tuổi', 'liền', 'liên', 'lần', 'lương', 'tù'];

/** Between the two ends of a range of dates. The first is the one that is written. */
export const rangeWords: readonly string[] = ['đến', 'tới', 'đến hết', 'tới hết', '-', '–', '—'];

/** Before a number of months these make it a duration: "trong vòng 3 tháng". */
export const durationWords: readonly string[] = [
  'vòng',
  'năm',
  'tù',
  'hạn',
  'mỗi',
  'sau',
  'dài',
  'là',
  'khoảng',
  'gần',
  'hơn',
  'trên',
  'dưới',
  'trước',
];

/** Between words of accumulation and the day or month up to which it goes. */
export const toDateLinks: readonly string[] = [
  'đến',
  'đến hết',
  'đến cuối',
  'tính đến',
  'tính đến hết',
  'tới',
];
/** Closes a stretch that began with the year: "từ đầu năm 2026 đến nay". */
export const untilNowWords: readonly string[] = ['đến nay', 'tới nay'];
/** From the beginning of the year to the end of the period reported on. */
export const yearToDateWords: readonly string[] = [
  'từ đầu năm đến nay',
  'từ đầu năm',
  'lũy kế từ đầu năm',
  'lũy kế từ đầu năm đến nay',
  'lũy kế',
  'lũy kế đến nay',
  'cộng dồn',
];

/** Before a period these make it the base of a comparison, a price basis or a far goal. */
export const foreignPeriodLeads: readonly string[] = [
  'so với',
  'so',
  'với',
  'vốn',
  'nguồn',
  'nghị quyết',
  'dự toán',
  'kế hoạch',
  'so sánh',
  'hiện hành',
  'giá',
  'chuyển sang',
  'trước',
  'sau',
  'ngày',
  'đề án',
];
/** Before a month these make it the end of a stretch that began with the year. */
export const cumulativeLeads: readonly string[] = [
  'đến hết',
  'đến cuối',
  'hết',
  'lũy kế',
  'luỹ kế',
  'lũy kế đến',
  'lũy kế đến hết',
];
/** Before a year: the like period of that year. */
export const likePeriodLeads: readonly string[] = ['cùng kỳ', 'cùng kì'];
/** Before a year: a goal, not a period reported on. */
export const goalLeads: readonly string[] = ['đến', 'tới'];

/** Before two figures with a slash these make them a date: "dịp 30/4", "Quốc khánh 2/9". Attested. */
export const feastLeads: readonly string[] = [
  'dịp',
  'lễ',
  'tết',
  'quốc khánh',
  'kỷ niệm',
  'kỉ niệm',
  'chào mừng',
  'mừng',
  'hôm',
];
/** These too, unless a noun follows that the second figure may count: "đến 3/5 xã". */
export const dateLeads: readonly string[] = [
  'vào',
  'từ',
  'đến',
  'tới',
  'hết',
  'trước',
  'sau',
  'và',
  'đến hết',
];
