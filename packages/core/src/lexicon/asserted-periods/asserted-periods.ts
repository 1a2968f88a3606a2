/** After a period that is still to come: "trong tháng 9 tới". Attested. */
export const comingWords: readonly string[] = ['tới', 'sắp tới', 'tới đây'];

/** Before the period with which a sentence opens: "Trong tháng 9, …". Attested. */
export const openingWords: readonly string[] = ['trong', 'trong cả'];

/** Before a period whose tasks are named anywhere in the text, not only in a heading. Attested. */
export const taskLeads: readonly string[] = [
  'nhiệm vụ trọng tâm',
  'nhiệm vụ trọng tâm trong',
  'nhiệm vụ trọng tâm của',
  'nhiệm vụ, giải pháp trọng tâm',
  'nhiệm vụ giải pháp trọng tâm',
  'nhiệm vụ chủ yếu',
  'phương hướng',
  'phương hướng, nhiệm vụ',
  'phương hướng nhiệm vụ',
  'phương hướng, nhiệm vụ trọng tâm',
  'công tác trọng tâm',
  'trọng tâm công tác',
];

/** With these a task is told of as done, or as one of a plan that is cited. Attested. */
export const doneWords: readonly string[] = [
  'đã',
  'kết quả',
  'hoàn thành',
  'thực hiện tốt',
  'kế hoạch',
  'chương trình',
  'nghị quyết',
  'quyết định',
  'thông báo',
  'công văn',
];

/** Before the tasks of a period these look back on them. Attested. */
export const reviewWords: readonly string[] = [
  'khắc phục',
  'rà soát',
  'đánh giá',
  'tổng kết',
  'sơ kết',
  'kiểm điểm',
  'ghi nhận',
  'biểu dương',
  'báo cáo',
];

/** After the tasks of a period that should be over: "nhiệm vụ trọng tâm tháng 9 chưa xong". Attested. */
export const leftOverWords: readonly string[] = ['chưa', 'còn', 'đã', 'chậm', 'tồn đọng'];

/** What a sentence begins with that is written because of a paper. Attested. */
export const groundWords: readonly string[] = [
  'căn cứ',
  'thực hiện',
  'theo',
  'tiếp theo',
  'trên cơ sở',
  'xét',
];

/** After what a report gives an account of: "như sau". Attested. */
export const accountWords: readonly string[] = ['như sau', 'cụ thể', 'với các nội dung'];

/** In a sentence with these a period may be what others are set against. Attested. */
export const againstWords: readonly string[] = [
  'so với',
  'so cùng',
  'cùng kỳ',
  'từ',
  'chuyển sang',
  'còn tồn',
  'kỳ trước',
  'riêng',
];

/** After a period whose figures are not final yet: "tháng 8 ước đạt". Attested. */
export const estimateWord = 'ước';

/** Before a period with which the others are set against or limited: "so với tháng 9". Attested. */
export const notAssertingWords: readonly string[] = [
  'với',
  'từ',
  'đến',
  'tới',
  'hết',
  'sau',
  'trước',
  'đầu',
  'cuối',
  'giữa',
  'ngày',
  'riêng',
];

/** Before the day up to which figures are told: "tính đến ngày 15/10/2026". Attested. */
export const dataLeads: readonly string[] = [
  'tính đến',
  'tính đến hết',
  'tính đến thời điểm',
  'lũy kế đến',
  'lũy kế đến hết',
  'đến',
  'đến hết',
  'đến thời điểm',
];

/** What has been is told with these: "đến ngày 15/10, đã giải ngân". Attested. */
export const toldWords: readonly string[] = ['đã', 'đạt', 'có', 'còn'];

/** With these in its sentence a day is one to come, or its figures are none yet. Attested. */
export const notToldWords: readonly string[] = [
  'ước',
  'dự kiến',
  'dự báo',
  'phấn đấu',
  'kế hoạch',
  'mục tiêu',
  'chỉ tiêu',
  'sẽ',
  'từ',
  'thời hạn',
  'gia hạn',
  'kéo dài',
  'hiệu lực',
  'hoàn thành',
  'yêu cầu',
  'đề nghị',
  'giao',
  'cam kết',
  'hạn',
  'nghỉ',
  'đăng ký',
  'thời gian',
  'theo',
];

/** Before a period in which something was. Attested. */
export const withinWord = 'trong';

/** What is cited may itself be a report: the first word of "báo cáo". Attested. */
export const reportWord = 'báo';
