/** Before a date or period: by then it must be done, and nothing else is meant. Attested. */
export const firmDeadlineLeads: readonly string[] = [
  'trước',
  'chậm nhất',
  'chậm nhất là',
  'chậm nhất đến',
  'chậm nhất vào',
  'chậm nhất trong',
  'muộn nhất',
  'muộn nhất là',
  'hoàn thành trong',
  'xong trong',
  'xong trước',
  'thời hạn',
  'thời hạn đến',
  'thời hạn hoàn thành',
  'hạn',
  'thời gian hoàn thành',
];

/** Before "trước ngày …": what is done by then, not what happened before it. Attested. */
export const deliveries: readonly string[] = [
  'hoàn thành',
  'hoàn tất',
  'hoàn thiện',
  'xong',
  'báo cáo',
  'gửi',
  'trình',
  'nộp',
  'tham mưu',
  'bàn giao',
  'công bố',
  'công khai',
  'niêm yết',
  'trả lời',
  'khắc phục',
  'tổng hợp',
  'phê duyệt',
  'đưa vào sử dụng',
];

/** Right before "trước ngày …": what had come about before that day, not what is due. Attested. */
export const datedStates: readonly string[] = [
  'tiếp nhận',
  'phát sinh',
  'xảy ra',
  'xây dựng',
  'sử dụng',
  'hoạt động',
  'tồn tại',
  'cấp',
  'sinh',
  'ký',
  'ký kết',
  'thành lập',
  'đăng ký',
  'đầu tư',
  'có hiệu lực',
  'có',
  'chiếm',
  'lấn chiếm',
  'vi phạm',
  'từ',
  'ngay',
];

/** Between the task and its date: it was done, or ought to have been. Attested. */
export const pastDeadlineWords: readonly string[] = ['đã', 'chưa', 'được', 'quá hạn'];

/** Before a date or period that is still to come. Attested. */
export const deadlineLeads: readonly string[] = [
  'đến',
  'đến hết',
  'hết',
  'trong',
  'ngay trong',
  'vào',
];

/** Deadlines that name no day. Attested. */
export const vagueDeadlines: readonly string[] = [
  'trong thời gian tới',
  'thời gian tới',
  'trong thời gian sớm nhất',
  'trong thời gian ngắn nhất',
  'thời gian sớm nhất',
  'thời gian nhanh nhất',
  'sớm',
  'sớm nhất',
  'kịp thời',
  'khẩn trương',
  'ngay',
  'nhanh chóng',
  'đúng tiến độ',
  'đúng thời gian quy định',
];

/** The same words in these name no deadline. Attested. */
export const noDeadlines: readonly string[] = [
  'ngay từ',
  'ngay trong',
  'ngay tại',
  'ngay sau',
  'ngay sau khi',
  'ngay trên',
  'ngay cả',
  'ngay khi',
  'từ sớm',
];

/** Words that say how often it is due. Attested. */
export const recurrences: readonly string[] = [
  'hằng ngày',
  'hàng ngày',
  'hằng tuần',
  'hàng tuần',
  'hằng tháng',
  'hàng tháng',
  'hằng quý',
  'hàng quý',
  'hằng năm',
  'hàng năm',
  'định kỳ',
];

/** Of the leads, the one after which the date itself may be meant or the day before it. */
export const beforeWord = 'trước';

/** Words between a lead and its date that tell the hour. Attested. */
export const hourWords: readonly string[] = ['giờ', 'phút', 'h', 'lúc'];
