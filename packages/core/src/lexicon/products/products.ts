/** Verbs whose object is what is to come of a task. Attested. */
export const makingVerbs: readonly string[] = [
  'xây dựng',
  'lập',
  'ban hành',
  'soạn thảo',
  'hoàn thiện',
  'hoàn chỉnh',
  'tham mưu',
  'trình',
  'chuẩn bị',
  'gửi',
  'đề xuất',
  'dự thảo',
  'có',
];

/** After these it is said what the product is for, where it goes or when. Attested. */
export const productEnds: readonly string[] = [
  'để',
  'gửi',
  'trình',
  'trước',
  'nhằm',
  'theo',
  'và',
  'báo',
  'chậm',
  'xong',
];

/** What is to come of a task. Attested. */
export const productNouns: readonly string[] = [
  'kế hoạch',
  'đề án',
  'phương án',
  'báo cáo',
  'tờ trình',
  'dự thảo',
  'quy chế',
  'quy định',
  'chương trình',
  'danh mục',
  'danh sách',
  'biểu tiến độ',
  'lộ trình',
  'dự toán',
  'hồ sơ',
  'văn bản',
  'nghị quyết',
  'quyết định',
  'hướng dẫn',
  'kịch bản',
  'biên bản',
  'thông báo',
];
