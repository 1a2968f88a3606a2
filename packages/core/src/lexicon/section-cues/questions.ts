/** Who is asked, and words before it: one of them stands in a question. Attested. */
export const askedWords: readonly string[] = [
  'ông',
  'bà',
  'đồng',
  'anh',
  'chị',
  'bác',
  'pv',
  'phóng',
  'hỏi',
  'xin',
];

/** First words of a line in which somebody asks: "PV:", "Phóng viên:", "Hỏi:", "Nhà báo". Attested. */
export const askerWords: readonly string[] = ['pv', 'phóng', 'hỏi', 'nhà'];

/** Who is asked, as the last words of a question: "…, thưa ông?" Attested. */
export const askedLast: readonly string[] = ['ông', 'bà', 'đồng chí'];

/** With these a talk ends. Attested. */
export const thanksWords: readonly string[] = ['cảm ơn', 'cám ơn'];
