import type { ReportKindName } from '../report-kinds.ts';
import type { Source } from '../source.ts';

/**
 * Words that speak for a kind of document, with the weight they have in each place: 1 hints,
 * 3 speaks for it, 5 and more decides unless something heavier stands against it. Words longer than
 * those of another row hide them: "chuẩn bị kỳ họp" is no "kỳ họp".
 */
export interface KindCueRow {
  readonly phrases: readonly string[];
  readonly kind: ReportKindName;
  /** On a line by itself over the subject, in capitals. */
  readonly type?: number;
  /** In the title, or in the subject of an official document. */
  readonly title?: number;
  /** In the first paragraphs. */
  readonly opening?: number;
  /** At the beginning of a paragraph further down, or in a caption. */
  readonly body?: number;
  readonly source: Source;
}

const nghiDinh30 = { law: 'NĐ 30/2020/NĐ-CP', article: 'Điều 7' } as const;

export const kindCues: readonly KindCueRow[] = [
  // papers that say what they are
  {
    phrases: ['báo cáo'],
    kind: 'periodic-report',
    type: 8,
    title: 1,
    source: nghiDinh30,
  },
  {
    phrases: [
      'báo cáo tình hình',
      'báo cáo kết quả',
      'báo cáo công tác',
      'báo cáo sơ kết',
      'báo cáo tổng kết',
      'báo cáo kinh tế',
      'báo cáo tháng',
      'báo cáo quý',
      'báo cáo tuần',
      'báo cáo năm',
    ],
    kind: 'periodic-report',
    title: 4,
    source: 'attested',
  },
  { phrases: ['thông báo'], kind: 'conclusion-notice', type: 4, source: nghiDinh30 },
  {
    phrases: ['thông báo kết luận', 'kết luận'],
    kind: 'conclusion-notice',
    type: 8,
    source: { law: 'QĐ 45/2018/QĐ-TTg' },
  },
  {
    phrases: ['kết luận của', 'ý kiến kết luận', 'ý kiến chỉ đạo của', 'thông báo kết luận của'],
    kind: 'conclusion-notice',
    title: 6,
    source: 'attested',
  },
  {
    phrases: ['kết luận như sau', 'kết luận và chỉ đạo như sau', 'thống nhất kết luận'],
    kind: 'conclusion-notice',
    opening: 4,
    source: 'attested',
  },
  { phrases: ['biên bản'], kind: 'minutes', type: 10, title: 4, source: nghiDinh30 },
  {
    phrases: ['biên bản họp', 'biên bản cuộc họp'],
    kind: 'minutes',
    type: 10,
    title: 8,
    source: 'attested',
  },
  {
    phrases: ['giấy mời', 'giấy mời họp', 'giấy triệu tập', 'thư mời'],
    kind: 'invitation',
    type: 10,
    title: 5,
    source: nghiDinh30,
  },
  {
    phrases: ['trân trọng kính mời', 'kính mời các đồng chí', 'trân trọng kính mời các đồng chí'],
    kind: 'invitation',
    opening: 3,
    source: 'attested',
  },
  {
    phrases: [
      'về kết quả thực hiện',
      'V/v kết quả thực hiện',
      'báo cáo kết quả như sau',
      'báo cáo kết quả thực hiện như sau',
      'thông báo kết quả rà soát',
      'báo cáo tình hình thực hiện như sau',
    ],
    kind: 'periodic-report',
    title: 4,
    opening: 3,
    source: 'attested',
  },

  // meetings, from the one that is most of its own to the one that may be any
  {
    phrases: [
      'họp báo',
      'buổi họp báo',
      'họp báo thường kỳ',
      'hội nghị cung cấp thông tin cho báo chí',
    ],
    kind: 'press-briefing',
    title: 8,
    opening: 7,
    body: 1,
    source: 'attested',
  },
  {
    phrases: ['phỏng vấn', 'trả lời phỏng vấn', 'cuộc phỏng vấn', 'bài phỏng vấn'],
    kind: 'interview',
    title: 6,
    opening: 6,
    source: 'attested',
  },
  {
    phrases: [
      'có cuộc trao đổi với',
      'có buổi trao đổi với',
      'cuộc trò chuyện với',
      'trao đổi với phóng viên',
    ],
    kind: 'interview',
    title: 4,
    opening: 4,
    source: 'attested',
  },
  {
    phrases: [
      'giao ban',
      'họp giao ban',
      'hội nghị giao ban',
      'tổ chức hội nghị giao ban',
      'phiên họp giao ban',
      'cuộc họp giao ban',
    ],
    kind: 'briefing',
    title: 7,
    opening: 6,
    body: 1,
    source: 'attested',
  },
  {
    phrases: ['kỳ họp'],
    kind: 'council-session',
    title: 4,
    opening: 2,
    body: 1,
    source: 'attested',
  },
  {
    phrases: [
      'kỳ họp thứ',
      'kỳ họp lần thứ',
      'kỳ họp thường lệ',
      'kỳ họp chuyên đề',
      'kỳ họp HĐND',
      'kỳ họp hội đồng nhân dân',
    ],
    kind: 'council-session',
    title: 7,
    opening: 4,
    body: 1,
    source: 'attested',
  },
  // documents are cited with the session that passed them
  {
    phrases: ['tại kỳ họp', 'tại kỳ họp thứ', 'tại kỳ họp lần thứ'],
    kind: 'council-session',
    title: 2,
    opening: 2,
    body: 1,
    source: 'attested',
  },
  {
    phrases: [
      'chuẩn bị kỳ họp',
      'chuẩn bị kỳ họp thứ',
      'chuẩn bị cho kỳ họp',
      'trước kỳ họp',
      'trước kỳ họp thứ',
      'sau kỳ họp',
      'sau kỳ họp thứ',
      'trình kỳ họp',
      'trình kỳ họp thứ',
      'chương trình kỳ họp',
      'chương trình kỳ họp thứ',
      'gửi kỳ họp',
      'gửi tới kỳ họp',
      'nội dung kỳ họp',
    ],
    kind: 'regular-session',
    title: 1,
    source: 'attested',
  },
  {
    phrases: [
      'phiên họp thường kỳ',
      'họp thường kỳ',
      'họp phiên thường kỳ',
      'phiên thường kỳ',
      'cuộc họp thường kỳ',
      'họp UBND thường kỳ',
      'phiên họp UBND thường kỳ',
      'ủy ban nhân dân thường kỳ',
      'UBND thường kỳ',
      'thường kỳ tháng',
      'phiên họp toàn thể',
    ],
    kind: 'regular-session',
    title: 6,
    opening: 5,
    body: 2,
    source: 'attested',
  },
  {
    phrases: ['phiên họp', 'cuộc họp', 'buổi họp', 'họp ban', 'họp tổ'],
    kind: 'regular-session',
    title: 4,
    opening: 3,
    body: 1,
    source: 'attested',
  },
  {
    phrases: [
      'làm việc với',
      'buổi làm việc',
      'cuộc làm việc',
      'làm việc tại',
      'làm việc trực tuyến với',
      'có buổi làm việc',
    ],
    kind: 'working-session',
    title: 6,
    opening: 5,
    body: 1,
    source: 'attested',
  },
  {
    phrases: [
      'khảo sát',
      'buổi khảo sát',
      'đoàn kiểm tra',
      'đoàn giám sát',
      'đoàn khảo sát',
      'kiểm tra thực tế',
      'kiểm tra tiến độ',
      'kiểm tra công tác',
      'giám sát việc',
    ],
    kind: 'working-session',
    title: 4,
    opening: 3,
    source: 'attested',
  },
  {
    phrases: [
      'hội nghị',
      'tổ chức hội nghị',
      'hội nghị sơ kết',
      'hội nghị tổng kết',
      'hội nghị triển khai',
      'hội nghị trực tuyến',
      'hội nghị đối thoại',
      'lễ tổng kết',
      'hội nghị ban chấp hành',
      'tiếp xúc cử tri',
    ],
    kind: 'conference',
    title: 3,
    opening: 3,
    body: 1,
    source: 'attested',
  },
  {
    phrases: [
      'tổng kết công tác',
      'sơ kết công tác',
      'tổng kết năm',
      'sơ kết 6 tháng',
      'sơ kết quý',
      'sơ kết nhiệm vụ',
      'tổng kết nhiệm vụ',
      'đại hội',
    ],
    kind: 'conference',
    title: 3,
    opening: 2,
    source: 'attested',
  },

  // results without a meeting
  {
    phrases: [
      'tình hình sản xuất',
      'tình hình kinh tế',
      'kết quả sản xuất',
      'kết quả thu ngân sách',
      'kết quả giải ngân',
      'kết quả công tác',
      'kết quả thực hiện',
    ],
    kind: 'sector-report',
    title: 2,
    source: 'attested',
  },
];

/** Names of papers that stand in capitals over their subject: NĐ 30/2020/NĐ-CP, Điều 7. */
export const paperNames: readonly string[] = [
  'báo cáo',
  'thông báo',
  'thông báo kết luận',
  'kết luận',
  'biên bản',
  'biên bản họp',
  'biên bản cuộc họp',
  'biên bản hội nghị',
  'giấy mời',
  'giấy mời họp',
  'kế hoạch',
  'tờ trình',
  'nghị quyết',
  'quyết định',
  'chỉ thị',
  'chương trình',
  'công văn',
  'phương án',
  'đề án',
  'hướng dẫn',
  'quy chế',
  'quy định',
  'công điện',
];
