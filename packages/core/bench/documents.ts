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

/** Sentences in which most figures are dates, numbers of documents and of places: no measures. */
const PROSE = [
  'Thực hiện Kế hoạch số 118/KH-UBND ngày 14/9/2026, các ban, ngành đã rà soát nhiệm vụ được giao và phân công cán bộ theo dõi từng việc.',
  'Công tác chuyển đổi số tiếp tục được quan tâm; hệ thống một cửa điện tử vận hành thông suốt, không để hồ sơ tồn đọng kéo dài.',
  'Đến ngày 20/10/2026, toàn phường còn 14 hộ nghèo và 37 hộ cận nghèo, giảm 5 hộ so với đầu năm.',
  'Mặt trận Tổ quốc và các đoàn thể phối hợp vận động nhân dân hưởng ứng các phong trào thi đua, xây dựng nếp sống văn minh đô thị.',
  'Tổ chức 4 lớp tập huấn cho 210 cán bộ tổ dân phố; cấp 1.150 tờ rơi hướng dẫn phòng cháy, chữa cháy.',
  'Công tác khám, chữa bệnh và chăm sóc sức khỏe ban đầu cho nhân dân được duy trì; không có dịch bệnh lớn xảy ra trên địa bàn.',
  'Về giáo dục, các trường hoàn thành việc tuyển sinh, ổn định nền nếp dạy và học ngay từ đầu năm học 2026-2027.',
  'Tuy nhiên, việc phối hợp giữa một số đơn vị chưa thường xuyên, có nội dung tham mưu còn chậm so với yêu cầu.',
  'Tổng thu trong tháng đạt 6,42 tỷ đồng, lũy kế 10 tháng đạt 58,7 tỷ đồng, bằng 81,3% dự toán, tăng 4,6% so với cùng kỳ năm trước.',
  'Nguyên nhân chủ yếu là do lực lượng mỏng, địa bàn rộng, một bộ phận người dân chưa chấp hành đầy đủ quy định.',
];

/**
 * A document of about so many UTF-8 bytes, the same on every call; one figure in each paragraph
 * differs, as in a real report. There is hardly a sentence without figures.
 */
export function makeDocument(bytes: number): string {
  return repeat(SENTENCES, bytes, (line, paragraph) =>
    line.replace('310 tấn', `${300 + (paragraph % 100)} tấn`),
  );
}

/** The same of ordinary report prose: every other sentence is without figures. */
export function makeProse(bytes: number): string {
  return repeat(PROSE, bytes, (line, paragraph) =>
    line.replace('1.150 tờ rơi', `1.${100 + (paragraph % 800)} tờ rơi`),
  );
}

function repeat(
  source: readonly string[],
  bytes: number,
  vary: (line: string, paragraph: number) => string,
): string {
  let text = '# BÁO CÁO\n\n';
  let size = 0;
  for (let paragraph = 0; size < bytes; paragraph += 1) {
    const from = paragraph % source.length;
    const sentences = [0, 1, 2].map((step) => source[(from + step) % source.length]);
    const line = `- ${vary(sentences.join(' '), paragraph)}\n`;
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
