/** Words of dates and periods. All attested in real reports; of a list the first is written. */
export const dayWords: readonly string[] = ['ngày', 'mùng', 'hôm'];
/** Words that make a bare d/m a date: "chiều 3/3". */
export const dayLeads: readonly string[] = ['sáng', 'chiều', 'tối', 'trưa'];
export const monthWord = 'tháng';
export const quarterWord = 'quý';
export const weekWord = 'tuần';
export const yearWord = 'năm';
/** Between a month or quarter and its year: "tháng 3 của năm 2026". */
export const ofWord = 'của';
/** The whole of the year that the document speaks of. */
export const wholeYearWords: readonly string[] = ['cả năm', 'trong năm'];
/** Words of spans of years: "giai đoạn 2021-2025". */
export const spanWords: readonly string[] = [
  'giai đoạn',
  'nhiệm kỳ',
  'nhiệm kì',
  'năm học',
  'thời kỳ',
];
/** After "6 tháng": which end of the year it is ("6 tháng đầu năm"). */
export const stretchSides: Readonly<Record<string, 'first' | 'last'>> = {
  đầu: 'first',
  cuối: 'last',
};

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

/** Before a range of dates: "từ ngày … đến ngày …". */
export const rangeLead = 'từ';
/** Between the two ends of a range of dates. The first is the one that is written. */
export const rangeWords: readonly string[] = ['đến', 'tới', 'đến hết', '-', '–'];

/** Before a number of months these make it a duration: "trong vòng 3 tháng". */
export const durationWords: readonly string[] = [
  'vòng',
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
export const dateLeads: readonly string[] = [
  'dịp',
  'lễ',
  'tết',
  'quốc khánh',
  'kỷ niệm',
  'chào mừng',
  'mừng',
  'vào',
  'từ',
  'đến',
  'hết',
  'trước',
  'sau',
  'hôm',
  'và',
];
