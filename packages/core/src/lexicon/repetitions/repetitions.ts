/** Words that never stand twice in a row. All attested. */
export const neverDoubled: readonly string[] = [
  'và',
  'các',
  'những',
  'của',
  'đã',
  'sẽ',
  'hoặc',
  'nhưng',
  'rằng',
  'với',
];

/**
 * Words of two syllables whose first does not stand by itself at the head of a sentence: "Triển
 * triển khai". "Ban ban hành" is right, so "ban hành" is none of them. All attested.
 */
export const boundWords: readonly string[] = [
  'triển khai',
  'thực hiện',
  'tuyên truyền',
  'thường xuyên',
  'nghiêm túc',
  'khẩn trương',
  'quyết liệt',
  'phối hợp',
  'tăng cường',
  'tiếp tục',
  'hoàn thành',
  'hoàn thiện',
  'kịp thời',
  'chuẩn bị',
  'đảm bảo',
  'bảo đảm',
  'khắc phục',
  'huy động',
  'kiểm tra',
  'giám sát',
  'đôn đốc',
  'hướng dẫn',
  'lãnh đạo',
  'chỉ đạo',
  'tham mưu',
  'thẩm định',
  'phê duyệt',
  'nâng cao',
  'đẩy mạnh',
  'đẩy nhanh',
  'tập trung',
  'chủ động',
  'phát huy',
  'phấn đấu',
  'quán triệt',
  'giải quyết',
  'tiếp nhận',
  'xây dựng',
];

/** Words of two syllables that are rightly said twice. All attested. */
export const rightlyRepeated: readonly string[] = [
  'từng bước',
  'từng ngày',
  'từng giờ',
  'năm mươi',
  'một hai',
  'ngày đêm',
  'lần lượt',
];
