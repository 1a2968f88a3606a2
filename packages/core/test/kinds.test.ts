import { describe, expect, test } from 'vitest';
import { analyze } from '../src/index.ts';

const paper = (name: string, subject: string, text: string) =>
  `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n${name}\n${subject}\n\n${text}\n`;
const news = (title: string, ...paragraphs: readonly string[]) =>
  [title, ...paragraphs].join('\n\n');

const OPENING = 'Sáng 12/8, UBND phường Tân Sơn tổ chức';
const PLAIN = 'Công tác tuyên truyền, vận động được duy trì thường xuyên trên địa bàn phường.';

describe('the kind of a document', () => {
  test.each([
    // papers say what they are; the meeting they are about does not count
    ['periodic-report', paper('BÁO CÁO', 'Kết quả công tác quý III năm 2026', PLAIN)],
    ['periodic-report', paper('THÔNG BÁO', 'V/v kết quả thực hiện các chỉ tiêu năm 2026', PLAIN)],
    [
      'conclusion-notice',
      paper('THÔNG BÁO', 'Kết luận của Chủ tịch UBND xã tại hội nghị giao ban tháng 9', PLAIN),
    ],
    ['minutes', paper('BIÊN BẢN', 'Họp giao ban tuần 37', PLAIN)],
    ['invitation', paper('GIẤY MỜI', 'Dự phiên họp thường kỳ tháng 9', PLAIN)],
    // a paper that is none of these has no kind
    [undefined, paper('KẾ HOẠCH', 'Tổ chức hội nghị tổng kết năm 2026', PLAIN)],
    [
      'periodic-report',
      `# Báo cáo tháng 10\n\n## I. Kết quả\n\n${PLAIN}\n\n## II. Hạn chế\n\n## III. Nhiệm vụ\n`,
    ],
    // meetings, by the title first
    [
      'briefing',
      news('Phường Tân Sơn giao ban tháng 9', `${OPENING} phiên họp thường kỳ tháng 9.`),
    ],
    [
      'briefing',
      news('Phường Tân Sơn bàn việc cuối năm', `${OPENING} hội nghị giao ban công tác.`),
    ],
    ['regular-session', news('Phường Tân Sơn quyết nhiều việc', `${OPENING} phiên họp thường kỳ.`)],
    [
      'regular-session',
      news('Thường trực HĐND phường họp chuẩn bị kỳ họp thứ ba', `${OPENING} cuộc họp.`),
    ],
    ['council-session', news('Khai mạc kỳ họp thứ ba, HĐND phường Tân Sơn', PLAIN)],
    [
      'working-session',
      news('Thành ủy làm việc với phường Tân Sơn', 'Tại hội nghị, phường báo cáo.', PLAIN),
    ],
    ['conference', news('Phường Tân Sơn vì người nghèo', `${OPENING} hội nghị.`, PLAIN)],
    ['press-briefing', news('Phường Tân Sơn họp báo về tuyến đường mới', PLAIN)],
    [
      'interview',
      news(
        'Tân Sơn đổi mới',
        PLAIN,
        '- Xin ông cho biết kết quả?',
        '+ Tốt.',
        '- Thưa ông, vì sao?',
        '+ Vì dân.',
      ),
    ],
    [
      'sector-report',
      news(
        'Kết quả công tác thu ngân sách',
        'Thu 5 tỷ đồng, thu phí 2 tỷ đồng, thu thuế 3 tỷ đồng, chi 4 tỷ đồng.',
        'Nộp 12 hồ sơ, trả 11 hồ sơ, tồn 1 hồ sơ, tiếp 5 lượt người.',
      ),
    ],
    ['news', news('Đổi thay ở Tân Sơn', PLAIN)],
    // a conference that is only mentioned, and a phrase that is no document
    ['news', news('Tân Sơn làm đường', PLAIN, PLAIN, PLAIN, 'Chủ trương này do hội nghị đưa ra.')],
    [
      'news',
      news(
        'Đổi thay ở Tân Sơn',
        'Thực hiện Nghị quyết số 12/NQ-HĐND tại kỳ họp thứ ba, xã làm đường.',
      ),
    ],
    [undefined, PLAIN],
    [undefined, ''],
  ])('%s', (kind, text) => {
    for (const variant of [text, text.normalize('NFD'), text.replaceAll(' ', '\u00a0')]) {
      expect(analyze(variant).report.kind).toBe(kind);
    }
  });

  test('comes with the words that told it', () => {
    const text = news('Phường Tân Sơn giao ban tháng 9', `${OPENING} hội nghị giao ban.`);
    const { kindEvidence = [] } = analyze(text).report;
    expect(kindEvidence.map((row) => [row.kind, row.text, row.weight])).toEqual([
      ['briefing', 'giao ban', 7],
      ['briefing', 'tổ chức hội nghị giao ban', 6],
    ]);
    for (const { text: words, span } of kindEvidence) {
      expect(text.slice(span?.start, span?.end)).toBe(words);
    }
  });

  test('is what the draft says it is', () => {
    const text = `---\nloai: họp báo\n---\n${news('Phường Tân Sơn giao ban', PLAIN)}`;
    const { report } = analyze(text);
    expect([report.kind, report.profile, report.kindEvidence]).toEqual([
      'press-briefing',
      'press-briefing',
      undefined,
    ]);
  });
});
