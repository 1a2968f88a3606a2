import type { Source } from '../source.ts';

/** A verb with which tasks are set, and what it needs to be one. */
export interface OrderRow {
  readonly phrases: readonly string[];
  /**
   * `give` and `demand` set a task for those they name; `ask` does so from above, and asks where it
   * goes upwards; `direct` is a task itself where nobody with authority stands before it; `stress`
   * sets none by itself: other words beside it say what must be done; `none` is another word.
   */
  readonly force: 'give' | 'demand' | 'ask' | 'direct' | 'stress' | 'none';
  readonly source: Source;
}

export const orders: readonly OrderRow[] = [
  {
    phrases: [
      'giao',
      'giao cho',
      'giao nhiệm vụ',
      'giao nhiệm vụ cho',
      'giao trách nhiệm',
      'giao trách nhiệm cho',
      'phân công',
      'phân công cho',
      'phân công nhiệm vụ cho',
      'ủy quyền cho',
    ],
    force: 'give',
    source: 'attested',
  },
  { phrases: ['yêu cầu', 'yêu cầu đối với'], force: 'demand', source: 'attested' },
  { phrases: ['đề nghị', 'đề nghị đối với', 'lưu ý'], force: 'ask', source: 'attested' },
  {
    phrases: ['chỉ đạo', 'quán triệt', 'đôn đốc', 'nhắc nhở', 'kêu gọi', 'mong muốn', 'mong'],
    force: 'direct',
    source: 'attested',
  },
  {
    phrases: [
      'nhấn mạnh',
      'nêu rõ',
      'chỉ rõ',
      'chỉ ra',
      'gợi ý',
      'định hướng',
      'kết luận',
      'thống nhất',
      'cho rằng',
      'triển khai',
      'phát biểu triển khai',
    ],
    force: 'stress',
    source: 'attested',
  },
  {
    phrases: [
      'giao ban',
      'giao thông',
      'giao lưu',
      'giao dịch',
      'giao thương',
      'giao nhận',
      'giao quân',
      'giao nộp',
      'giao đất',
      'giao rừng',
      'giao khoán',
      'giao thoa',
      'giao tiếp',
      'giao cắt',
      'kết luận thanh tra',
      'chỉ đạo điều hành',
      'chỉ đạo, điều hành',
    ],
    force: 'none',
    source: 'attested',
  },
];

/** After these the same words name an order, or tell that somebody else gave it. Attested. */
export const beforeNouns: readonly string[] = [
  'sự',
  'công tác',
  'ý kiến',
  'văn bản',
  'theo',
  'các',
  'những',
  'một số',
  'nội dung',
  'tinh thần',
  'phát biểu',
  'đáp ứng',
  'thực hiện',
  'hồ sơ',
  'đơn',
  'kiến nghị',
  'kế hoạch',
  'dự toán',
  'chỉ tiêu',
  'nhiệm vụ',
  'được',
  'bị',
  'bàn',
  'có',
  'tập trung',
  'tăng cường',
  'thường xuyên',
  'trực tiếp',
  'quan tâm',
  'lãnh đạo',
  'nhiều',
  'về',
  'việc',
  'để',
  'với',
  'của',
  'bám sát',
  'quyết liệt',
  'kịp thời',
  'là',
  'từng',
  'mọi',
  'vượt',
  'so với',
  'chưa',
  'không',
];

/** Who may set tasks, besides the posts and persons that are named. Attested. */
export const authorities: readonly string[] = [
  'chủ tịch',
  'phó chủ tịch',
  'bí thư',
  'phó bí thư',
  'giám đốc',
  'phó giám đốc',
  'trưởng ban',
  'trưởng đoàn',
  'bộ trưởng',
  'thứ trưởng',
  'thủ tướng',
  'phó thủ tướng',
  'chủ nhiệm',
  'đồng chí',
  'đ/c',
  'ông',
  'bà',
  'lãnh đạo',
  'thường trực',
  'ban thường vụ',
  'chủ tọa',
  'người chủ trì',
  'đoàn giám sát',
  'đoàn kiểm tra',
  'đoàn công tác',
  'đoàn khảo sát',
];

/** Bodies that may set tasks for others too; what they "đã chỉ đạo" is a result. Attested. */
export const orderingBodies: readonly string[] = [
  'UBND',
  'ủy ban nhân dân',
  'HĐND',
  'hội đồng nhân dân',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'thị ủy',
  'quận ủy',
  'đảng ủy',
  'ban chỉ đạo',
  'hội nghị',
  'phiên họp',
];

/** Before who set a task: it is told as somebody's, or as having been received. Attested. */
export const beforeOthers: readonly string[] = [
  'của',
  'do',
  'được',
  'bởi',
  'theo',
  'cho',
  'với',
  'gồm',
  'là',
  'cùng',
  'mời',
  'như',
  'từ',
  'đến',
  'gửi',
];

/** First words of what somebody does, after which no more of the name follows. Attested. */
export const statementVerbs: readonly string[] = [
  'cũng',
  'biểu',
  'ghi',
  'đánh',
  'nhất',
  'phát',
  'kết',
  'khẳng',
  'nhấn',
];

/** Between who orders and the verb. Attested. */
export const beforeMainVerb: readonly string[] = ['đã', 'cũng', 'và', 'thời', 'luôn', 'vừa'];

/** Who asks and does not order. Attested. */
export const askers: readonly string[] = [
  'nhiều ý kiến',
  'nhiều cử tri',
  'nhiều đại biểu',
  'một số ý kiến',
  'cử tri',
  'đại biểu',
  'nhân dân',
  'người dân',
  'các hộ',
  'hộ dân',
  'ý kiến',
  'tham luận',
  'doanh nghiệp',
];

/** Whom nobody in a province orders: what is asked of them goes upwards. Attested. */
export const superiors: readonly string[] = [
  'chính phủ',
  'thủ tướng',
  'thủ tướng chính phủ',
  'trung ương',
  'quốc hội',
  'ủy ban thường vụ quốc hội',
  'UBTV quốc hội',
  'UBTVQH',
  'các bộ',
  'bộ',
  'ban bí thư',
  'bộ chính trị',
  'cấp trên',
  'cấp có thẩm quyền',
];
