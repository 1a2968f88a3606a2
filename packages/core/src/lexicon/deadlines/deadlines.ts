/** Before a date or period: by then it must be done. Attested. */
export const deadlineLeads: readonly string[] = [
  'trước',
  'trước ngày',
  'đến',
  'đến hết',
  'hết',
  'chậm nhất',
  'chậm nhất là',
  'chậm nhất đến',
  'chậm nhất vào',
  'muộn nhất',
  'muộn nhất là',
  'trong',
  'ngay trong',
  'xong trong',
  'xong trước',
  'vào',
  'thời hạn',
  'thời hạn đến',
  'thời hạn hoàn thành',
  'hạn',
  'thời gian hoàn thành',
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
