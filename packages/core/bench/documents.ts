/** Sentences of an invented ward office, from which documents of any size are made. */
const SENTENCES = [
  'Thu ngân sách trên địa bàn ước đạt 31,4 tỷ đồng, bằng 87,2% dự toán năm, tăng 8,5% so với cùng kỳ.',
  'Trung tâm Phục vụ hành chính công tiếp nhận 2.480 hồ sơ, đã giải quyết 2.153 hồ sơ, đạt 86,8%.',
  'Công tác tuyên truyền, phổ biến pháp luật được duy trì; các hoạt động văn hóa, thể thao diễn ra sôi nổi.',
  'Tổ chức tổng vệ sinh tại 23/25 tổ dân phố, đạt 92%; thu gom 310 tấn rác thải sinh hoạt.',
  'Đồng chí Chủ tịch UBND phường yêu cầu các phòng chuyên môn hoàn thành trước ngày 25/11/2026.',
  'Phạm pháp hình sự xảy ra 3 vụ, giảm 1 vụ so với tháng trước; tình hình an ninh cơ bản ổn định.',
  'Giá trị sản xuất công nghiệp 10 tháng ước đạt 1.297.314 triệu đồng, tăng 5,6% so với cùng kỳ năm 2025.',
];

/**
 * A document of about so many UTF-8 bytes, the same on every call; one figure in each paragraph
 * differs, as in a real report.
 */
export function makeDocument(bytes: number): string {
  let text = '# BÁO CÁO\n\n';
  let size = 0;
  for (let paragraph = 0; size < bytes; paragraph += 1) {
    const from = paragraph % SENTENCES.length;
    const sentences = [0, 1, 2].map((step) => SENTENCES[(from + step) % SENTENCES.length]);
    const line = `- ${sentences.join(' ').replace('310 tấn', `${300 + (paragraph % 100)} tấn`)}\n`;
    text += line;
    size += new TextEncoder().encode(line).length;
  }
  return text;
}

/** The same words without line breaks. */
export function oneParagraph(text: string): string {
  return text.replaceAll('\n- ', ' ');
}

/** The same words without line breaks and full stops. */
export function oneSentence(text: string): string {
  return oneParagraph(text).replaceAll('. ', ', ');
}
