import type { Source } from '../source.ts';

/** Words in the heading of a column with what they say of it. */
export interface TableHeadingRow {
  readonly phrases: readonly string[];
  /**
   * `area`: its rows are places or bodies; `ratio`: so many per cent of something; `compared`:
   * set against something, which may be a ratio or a growth; `growth`: how much it rose or fell;
   * `share`: of a total that the table need not show; `other`: what is no figure of an indicator.
   */
  readonly says:
    | 'ordinal'
    | 'indicator'
    | 'area'
    | 'unit'
    | 'actual'
    | 'cumulative'
    | 'plan'
    | 'same-period'
    | 'previous-period'
    | 'ratio'
    | 'compared'
    | 'growth'
    | 'share'
    | 'note'
    | 'other';
  /** Its figures are estimates. */
  readonly isEstimate?: boolean;
  readonly source: Source;
}

export const tableHeadings: readonly TableHeadingRow[] = [
  { phrases: ['TT', 'STT', 'số TT', 'số thứ tự'], says: 'ordinal', source: 'attested' },
  {
    phrases: [
      'chỉ tiêu',
      'tên chỉ tiêu',
      'các chỉ tiêu',
      'nội dung',
      'tiêu chí',
      'danh mục',
      'hạng mục',
      'khoản mục',
      'khoản thu',
      'khoản chi',
      'nội dung chi',
      'nguồn thu',
      'nguồn vốn',
      'lĩnh vực',
      'ngành',
      'diễn giải',
      'tên dự án',
      'tên công trình',
      'dự án',
      'sản phẩm',
      'chỉ tiêu nhiệm vụ',
    ],
    says: 'indicator',
    source: 'attested',
  },
  {
    phrases: [
      'địa phương',
      'địa bàn',
      'xã, phường',
      'xã',
      'phường',
      'thôn',
      'tổ dân phố',
      'thôn, tổ dân phố',
      'khu phố',
      'tên đơn vị',
    ],
    says: 'area',
    source: 'attested',
  },
  { phrases: ['đơn vị tính', 'ĐVT', 'đơn vị'], says: 'unit', source: 'attested' },
  {
    phrases: [
      'thực hiện',
      'TH',
      'kết quả',
      'kết quả thực hiện',
      'số thực hiện',
      'đã thực hiện',
      'giải ngân',
      'đã giải ngân',
      'số giải ngân',
    ],
    says: 'actual',
    source: 'attested',
  },
  {
    phrases: ['ước', 'ước thực hiện', 'ước TH', 'ước đạt', 'ước kết quả', 'ƯTH', 'ước giải ngân'],
    says: 'actual',
    isEstimate: true,
    source: 'attested',
  },
  {
    phrases: ['lũy kế', 'LK', 'lũy kế thực hiện', 'lũy kế giải ngân', 'cộng dồn'],
    says: 'cumulative',
    source: 'attested',
  },
  {
    phrases: ['ước lũy kế', 'lũy kế ước', 'ước thực hiện lũy kế', 'lũy kế ước thực hiện'],
    says: 'cumulative',
    isEstimate: true,
    source: 'attested',
  },
  {
    phrases: [
      'kế hoạch',
      'KH',
      'dự toán',
      'DT',
      'mục tiêu',
      'nghị quyết',
      'NQ',
      'kế hoạch vốn',
      'chỉ tiêu giao',
      'chỉ tiêu được giao',
      'chỉ tiêu tỉnh giao',
      'chỉ tiêu kế hoạch',
      'chỉ tiêu nghị quyết',
      'chỉ tiêu năm',
    ],
    says: 'plan',
    source: 'attested',
  },
  {
    phrases: ['cùng kỳ', 'cùng kì', 'CK', 'cùng kỳ năm trước', 'năm trước', 'năm ngoái'],
    says: 'same-period',
    source: 'attested',
  },
  {
    phrases: ['tháng trước', 'quý trước', 'kỳ trước'],
    says: 'previous-period',
    source: 'attested',
  },
  {
    phrases: ['tỷ lệ', 'tỉ lệ', 'TL', 'tỷ lệ đạt', 'tỷ lệ thực hiện', 'tỷ lệ hoàn thành', 'đạt'],
    says: 'ratio',
    source: 'attested',
  },
  { phrases: ['so với', 'so', 'so sánh', 'so sánh với'], says: 'compared', source: 'attested' },
  {
    phrases: [
      'tăng',
      'giảm',
      'tăng trưởng',
      'tốc độ tăng',
      'tốc độ tăng trưởng',
      'tỷ lệ tăng',
      'tỷ lệ giảm',
      'chênh lệch',
    ],
    says: 'growth',
    source: 'attested',
  },
  { phrases: ['tỷ trọng', 'cơ cấu'], says: 'share', source: 'attested' },
  {
    phrases: ['ghi chú', 'nguồn số liệu', 'lý do', 'nguyên nhân'],
    says: 'note',
    source: 'attested',
  },
  {
    phrases: [
      'đơn vị thực hiện',
      'đơn vị chủ trì',
      'đơn vị phối hợp',
      'cơ quan',
      'cơ quan thực hiện',
      'cơ quan chủ trì',
      'người thực hiện',
      'thời gian',
      'thời gian thực hiện',
      'thời hạn',
      'thời điểm',
      'tiến độ',
      'tiến độ thực hiện',
      'tình hình thực hiện',
      'địa điểm',
      'địa điểm thực hiện',
      'giải pháp',
      'còn lại',
      'số còn lại',
    ],
    says: 'other',
    source: 'attested',
  },
];

/** Rows that add up the others; all the words of their label. Attested. */
export const totalLabels: readonly string[] = [
  'tổng cộng',
  'cộng',
  'tổng số',
  'tổng',
  'tổng số cộng',
  'cộng chung',
  'toàn xã',
  'toàn phường',
  'toàn huyện',
  'toàn tỉnh',
];

/** Of them, those that say that what is above or below is all there is. Attested. */
export const closingTotalLabels: readonly string[] = ['tổng cộng', 'cộng', 'tổng số cộng'];

/** At the beginning of a label: its figures do not add up, and are in no unit of money or number. Attested. */
export const rateLabels: readonly string[] = [
  'tỷ lệ',
  'tỉ lệ',
  'tỷ trọng',
  'tốc độ',
  'cơ cấu',
  'mật độ',
  'năng suất',
  'bình quân',
  'chỉ số',
  'hệ số',
  'giá',
  'mức',
  'điểm',
  'tuổi',
  'hạng',
  'xếp hạng',
];

/** Labels that begin like those of rates and are amounts. Attested. */
export const amountLabels: readonly string[] = ['giá trị'];

/** Anywhere in a heading: its figures do not add up. Attested. */
export const averageWords: readonly string[] = ['bình quân', 'trung bình', 'BQ'];

/** Headings of amounts that begin like those of numbers. Attested. */
export const amountHeadings: readonly string[] = [
  'số tiền',
  'số vốn',
  'số thu',
  'số chi',
  'số dư',
  'số nợ',
];

/** In headings under which stand no amounts, whatever unit stands over the table. Attested. */
export const noAmountHeadings: readonly string[] = [
  'năm',
  'ngày',
  'tháng',
  'thời',
  'mã',
  'điện thoại',
  'lớp',
  'khóa',
  'nhiệm kỳ',
  'tuổi',
  'thứ',
  'xếp',
  'hạng',
  'chức vụ',
  'văn bản',
  'quyết định',
];

/** After "Số" in a heading: it is what they are called by, not how many they are. Attested. */
export const numberedThings: readonly string[] = [
  'quyết định',
  'văn bản',
  'công văn',
  'tờ trình',
  'thông báo',
  'biên bản',
  'hợp đồng',
  'giấy',
  'thẻ',
  'tài khoản',
  'nhà',
  'ngày',
  'năm',
  'lô',
  'tờ',
  'thửa',
];

/** In headings of columns of persons, of whom no figures are told. Attested. */
export const personHeadings: readonly string[] = [
  'họ',
  'họ tên',
  'chủ hộ',
  'người',
  'đồng chí',
  'cán bộ',
  'đại biểu',
  'học sinh',
  'năm',
  'ngày',
  'thời gian',
];

/** Before what is counted, in a label: "Số hộ nghèo". Attested. */
export const countLeads: readonly string[] = ['số', 'tổng số', 'số lượng', 'tổng số lượng'];

/** In a cell for the unit: as in the row above. Attested. */
export const dittoWords: readonly string[] = [
  '"',
  '”',
  '“',
  "''",
  'nt',
  '-nt-',
  'như trên',
  '//',
  '-"-',
];

/** At the beginning of a caption. Attested. */
export const captionLeads: readonly string[] = [
  'biểu',
  'bảng',
  'phụ lục',
  'phụ biểu',
  'biểu số',
  'bảng số',
  'phụ lục số',
  'phụ biểu số',
];

/** Before the unit of a whole table: "Đơn vị tính: triệu đồng". Attested. */
export const unitLeads: readonly string[] = ['đơn vị tính', 'ĐVT', 'đơn vị'];

/** Over the column that adds up those of a year. Attested. */
export const wholeYearHeading = 'cả năm';

/** Headings that together leave nothing out. Attested. */
export const completeDivisions: readonly (readonly string[])[] = [
  ['nam', 'nữ'],
  ['quý i', 'quý ii', 'quý iii', 'quý iv'],
  ['quý 1', 'quý 2', 'quý 3', 'quý 4'],
  Array.from({ length: 12 }, (_, at) => `tháng ${at + 1}`),
];

/** A heading that is of units of measure, or of the bodies that stand below it. Attested. */
export const bodiesHeading = 'đơn vị';
