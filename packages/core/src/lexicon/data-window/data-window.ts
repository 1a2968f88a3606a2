/** Words for the data of a report, before the days that they cover. Attested. */
export const dataWords: readonly string[] = ['số liệu', 'kỳ số liệu', 'kỳ báo cáo'];

/** Words for the data of the whole report wherever they stand. Attested. */
export const wholeDataWords: readonly string[] = [
  'số liệu báo cáo',
  'số liệu trong báo cáo',
  'số liệu của báo cáo',
  'số liệu nêu trong báo cáo',
  'các số liệu trong báo cáo',
  'thời gian chốt số liệu',
  'thời điểm chốt số liệu',
  'thời gian lấy số liệu',
  'mốc chốt số liệu',
  'ngày chốt số liệu',
  'kỳ số liệu',
];

/** The last words before them that leave them those of the report: "toàn bộ", "ghi chú". Attested. */
export const beforeData: readonly string[] = ['các', 'bộ', 'cáo', 'chú'];

/** What may stand between those words and the days. Attested. */
export const dataLinks: readonly string[] = [
  'báo cáo',
  'trong',
  'này',
  'nêu',
  'trên',
  'được',
  'là',
  'tính',
  'lấy',
  'chốt',
  'tổng hợp',
  'cập nhật',
  'kể',
  'từ',
  'đến',
  'tới',
  'hết',
  'thời điểm',
  'thời gian',
  'ước',
];

/** With these the days end: what came before is left open. Attested. */
export const untilWords: readonly string[] = ['đến', 'tới', 'hết', 'chốt'];
