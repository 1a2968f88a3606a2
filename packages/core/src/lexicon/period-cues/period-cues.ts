import type { Source } from '../source.ts';

/**
 * Words before a period in a title or an opening that tell what it is to the document: what is
 * reported on, the meeting that is named after it, what is planned for, or nothing of the kind. The
 * last of them before the period decides.
 */
export interface PeriodCueRow {
  readonly phrases: readonly string[];
  readonly use: 'reported' | 'named' | 'planned' | 'other';
  readonly source: Source;
}

/**
 * The first word of "trọng tâm": right after words for what is reported on it adds to them ("kết quả
 * thực hiện nhiệm vụ trọng tâm tháng 9").
 */
export const mainPointWord = 'trọng';

export const periodCues: readonly PeriodCueRow[] = [
  {
    phrases: [
      'kết quả',
      'tình hình',
      'đánh giá',
      'tổng kết',
      'sơ kết',
      'kiểm điểm',
      'kết quả thực hiện nhiệm vụ',
      'kết quả triển khai nhiệm vụ',
      'kết quả thực hiện các nhiệm vụ',
      'tình hình thực hiện nhiệm vụ',
      'tình hình thực hiện các nhiệm vụ',
      'đánh giá kết quả thực hiện nhiệm vụ',
      'đánh giá tình hình thực hiện nhiệm vụ',
      'báo cáo thực hiện nhiệm vụ',
      'thực hiện nhiệm vụ',
      'công tác',
      'báo cáo',
      'hoạt động',
      'số liệu',
      'trong',
      'theo đó',
      'qua',
      'hết',
    ],
    use: 'reported',
    source: 'attested',
  },
  {
    phrases: ['giao ban', 'thường kỳ', 'phiên họp', 'cuộc họp', 'họp báo', 'họp', 'định kỳ'],
    use: 'named',
    source: 'attested',
  },
  {
    phrases: [
      'nhiệm vụ',
      'nhiệm vụ công tác',
      'triển khai công tác',
      'nhiệm vụ trọng tâm',
      'nhiệm vụ chủ yếu',
      'nhiệm vụ, giải pháp',
      'phương hướng',
      'phương hướng, nhiệm vụ',
      'phương hướng công tác',
      'kế hoạch công tác',
      'chương trình công tác',
      'công tác trọng tâm',
      'công tác chủ yếu',
      'trọng tâm công tác',
      'triển khai nhiệm vụ',
      'triển khai thực hiện nhiệm vụ',
      'triển khai phương hướng',
      'triển khai kế hoạch',
      'giải pháp',
      'giải pháp thực hiện',
      'giải pháp thực hiện nhiệm vụ',
      'giải pháp hoàn thành nhiệm vụ',
      'tiếp tục thực hiện nhiệm vụ',
      'thực hiện nhiệm vụ trọng tâm',
      'định hướng',
      'trọng tâm',
      'dự kiến',
      'phấn đấu',
    ],
    use: 'planned',
    source: 'attested',
  },
  {
    phrases: [
      'chỉ tiêu',
      'chỉ tiêu của',
      'mục tiêu',
      'các chỉ tiêu',
      'nghị quyết',
      'kế hoạch số',
      'quyết định',
      'luật',
      'chương trình mục tiêu',
      'kỷ niệm',
      'khóa',
      'nhiệm kỳ',
      'giai đoạn',
      'so với',
      'so với cùng kỳ',
      'cùng kỳ',
      'vào',
      'đến',
      'từ',
      'trước',
      'sau',
      'ngày',
      'năm học',
      'kịch bản',
      'dự toán',
      'thành lập',
      'quỹ',
      'bầu cử',
      'diễn tập',
      'kế hoạch',
    ],
    use: 'other',
    source: 'attested',
  },
];
