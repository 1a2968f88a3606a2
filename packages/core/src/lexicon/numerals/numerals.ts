/** Words of numbers. All in general use; the variants attested in real reports. */

/** Digits in words, with their forms after "mươi" (mốt, tư, lăm). */
export const digitWords: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** Of them, those that are said only after a ten: "hai mốt" is 21. */
export const afterTenWords: readonly string[] = ['mốt', 'lăm', 'nhăm', 'tư'];

/** Digits that by themselves mostly mean something else: "no", "year". */
export const otherwiseWords: readonly string[] = ['không', 'năm'];

/** Ten by itself, and tens after a digit: "hai mươi", "hai chục". */
export const tenWord = 'mười';
export const tensWords: readonly string[] = ['mươi', 'chục'];
export const hundredWord = 'trăm';
/** Between a hundred and a digit: "một trăm linh năm". */
export const zeroTensWords: readonly string[] = ['linh', 'lẻ'];
/** Half of the scale before it: "hai triệu rưỡi". */
export const halfWords: readonly string[] = ['rưỡi', 'rưởi'];
/** Half of what follows it, or of a whole: "nửa triệu", "một nửa". */
export const halfOfWord = 'nửa';
/** Between the whole and its decimals: "ba phẩy năm". */
export const decimalWord = 'phẩy';
/** Between the two figures of a fraction in words: "ba phần tư". */
export const fractionWord = 'phần';
/** After "gấp": how many times, said without the word for times. */
export const timesLead = 'gấp';
export const timesWords: Readonly<Record<string, string>> = {
  đôi: '2',
  rưỡi: '1.5',
  ba: '3',
  bốn: '4',
  mười: '10',
};

/** A minus in words. */
export const minusWord = 'âm';

/** Powers of ten that close a group of digits in words. */
export const groupWords: Readonly<Record<string, number>> = {
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
};

/** Ordinals: "thứ nhất", "đầu tiên". */
export const ordinalLead = 'thứ';
export const firstWords: readonly string[] = ['đầu tiên'];

/** After "thứ": "thứ nhất", "thứ nhì", "thứ tư". */
export const ordinalNumbers: Readonly<Record<string, number>> = {
  nhất: 1,
  nhì: 2,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** The per cent sign, also as wide as an Asian letter. */
export const percentSigns: readonly string[] = ['%', '％'];
/** Signs of a minus. */
export const minusSigns: readonly string[] = ['-', '−'];

/** Typed right after the per cent sign it makes it per thousand: "0,6%o". */
export const perThousandLetter = 'o';
/** The per cent sign in words. */
export const percentWords: readonly string[] = ['phần', 'trăm'];

/** Between the two ends of a range of figures: "10-15 triệu đồng", "từ 5 đến 7 hộ". */
export const figureRangeMarks: readonly string[] = ['-', '–', '—', '÷', 'đến', 'tới'];
/** "giữa 5 và 7 hộ". */
export const betweenLead = 'giữa';

/** What follows a figure of the clock: "14 giờ 30 phút". Up to the hours of a day it counts none. */
export const clockWord = 'giờ';
export const lastHour = 24;
