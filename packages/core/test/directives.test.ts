import { describe, expect, test } from 'vitest';
import { analyze, type Directive } from '../src/index.ts';
import { readMarks } from '../src/testing/marked-text.ts';

const NOTICE = '---\nloai: thông báo kết luận\nco-quan: UBND xã Nà Hin\nngay: 2026-09-10\n---\n';
const DIRECTIVES = `${NOTICE}
THÔNG BÁO
Kết luận của Chủ tịch UBND xã tại phiên họp tháng 8

I. ĐÁNH GIÁ CHUNG
Tình hình các lĩnh vực ổn định.

II. NHIỆM VỤ TRỌNG TÂM

`;
const NEWS = `Xã Nà Hin họp phiên thường kỳ

Chiều 9/9, UBND xã Nà Hin tổ chức phiên họp thường kỳ tháng 8 năm 2026.

`;

// «…» marks what must be read as directives; a text without marks must have none
const texts: readonly string[] = [
  // orders in meeting news, and what goes on with them
  'Kết luận phiên họp, Chủ tịch UBND xã Lê Văn Bản ghi nhận sự cố gắng của các đơn vị. «Đồng chí yêu cầu các phòng chuyên môn khẩn trương rà soát hồ sơ tồn đọng.» «Tập trung chỉnh trang đường làng, ngõ xóm.» «Ở lĩnh vực y tế, cần bám sát hướng dẫn của cấp trên.»',
  '«Phát biểu kết luận, đồng chí Hà Thị Mận - Bí thư Đảng ủy đề nghị các chi bộ tiếp tục nâng cao chất lượng sinh hoạt.»\n\n«Tiếp tục vận động nhân dân hiến đất làm đường.»\n\nTrao quà tại hội nghị\n\n«Các thôn chủ động phương án phòng, chống úng.»\n\nTheo báo cáo, toàn xã có 12 thôn.\n\nTập trung cho sản xuất, nhiều hộ đã thoát nghèo.',
  'Tại buổi làm việc, đồng chí Bí thư Huyện ủy nhấn mạnh: Thu ngân sách là nhiệm vụ hàng đầu. «Do vậy, các xã cần tập trung khai thác các nguồn thu còn dư địa.»',
  '«Đối với lĩnh vực đất đai, Chủ tịch UBND huyện đã giao Phòng Nông nghiệp và Môi trường phối hợp các xã lập danh mục vướng mắc.»',
  '«Đồng chí Chủ tịch UBND huyện đánh giá cao các đại biểu đã phát biểu ý kiến, đồng thời yêu cầu cơ quan soạn thảo tiếp thu, hoàn thiện báo cáo.»',
  'Phát biểu kết luận, Chủ tịch UBND huyện Bế Văn Sơn yêu cầu:\n\n«Phòng Kinh tế đánh giá lại việc cấp phép.»\n\n«Các xã tăng cường quản lý đất đai.»',
  '«Qua thảo luận đồng chí Chủ tịch UBND xã đã thống nhất, chỉ đạo các bộ phận chuyên môn chủ động thực hiện.» «Rà soát các nguồn thu.»',
  '«Đồng chí Chủ tịch UBND xã yêu cầu các thôn dọn vệ sinh.» Xã cùng các thôn sẽ rà soát lại quy hoạch. «Các thôn tiếp tục vận động nhân dân.»',
  'Kỳ họp đã thông qua ba nghị quyết. «Giao Ban Kinh tế - Xã hội theo dõi việc thực hiện.»',
  // conclusion notices: whoever heads a list has its tasks
  `${DIRECTIVES}1. Giao Phòng Kinh tế:\n- «Rà soát quy hoạch khu trung tâm.»\n- «Lập danh mục dự án kêu gọi đầu tư.»\n2. Công an xã\n- «Tăng cường tuần tra ban đêm.»`,
  `${DIRECTIVES}1. «Ban Chỉ huy Quân sự xã duy trì nghiêm chế độ trực.»\n2. «Yêu cầu các thôn hoàn thành vệ sinh môi trường.»`,
  '---\nloai: báo cáo\n---\n\nBÁO CÁO\nTình hình tháng 8\n\nI. KẾT QUẢ\n\n1. Tổ chức 12 buổi tuyên truyền.\n\nII. NHIỆM VỤ THÁNG 9\n\n1. Đẩy nhanh tiến độ làm đường.\n2. «Giao Phòng Kinh tế lập danh mục công trình.»\n\nIII. KIẾN NGHỊ\n\nĐề nghị UBND tỉnh bổ sung kinh phí.',
  // what was done, what others ordered, what is asked upwards, words that only look like orders
  'Trong tháng, UBND xã đã chỉ đạo các thôn tập trung thu hoạch lúa.',
  'Thực hiện kế hoạch của huyện, xã đã rà soát 12 hộ nghèo.',
  'Theo báo cáo, kinh tế ổn định. UBND huyện chỉ đạo các xã tập trung thu hoạch lúa.',
  'UBND tỉnh đã giao Sở Tài chính thẩm định giá; đến nay đã hoàn thành.',
  'Thực hiện chỉ đạo của Chủ tịch UBND tỉnh, xã đã rà soát 45 hộ nghèo.',
  'Chiều nay, UBND xã tổ chức hội nghị giao ban tháng 9, triển khai nhiệm vụ tháng 10.',
  'Cử tri đề nghị phường quan tâm nâng cấp đường liên tổ; đại biểu đề nghị tỉnh sớm bố trí vốn.',
  'Trong không khí cởi mở, nhiều cử tri đã phản ánh khó khăn, đề nghị các cơ quan chức năng đẩy nhanh tiến độ cấp giấy.',
  'Xã đề xuất tỉnh hỗ trợ xi măng. Đề nghị Chính phủ ban hành cơ chế riêng cho vùng cao.',
  'Tiếp nhận 25 hồ sơ đề nghị cấp giấy chứng nhận, đáp ứng yêu cầu của người dân.',
  'Xã ưu tiên công tác lãnh đạo, chỉ đạo, triển khai chuyển đổi số.',
  'Công tác lãnh đạo, chỉ đạo được tăng cường; an toàn giao thông được bảo đảm.',
  'Các tham luận nhấn mạnh vai trò của tổ tự quản. Nhiều ý kiến cho rằng cần tăng cường tuyên truyền.',
  'Đồng chí Trần Văn Khởi chủ trì hội nghị. Cùng dự có các đồng chí trong Ban Thường vụ.',
  'Năm qua, xã đã phải đối mặt với nhiều khó khăn. Tổ chức 12 buổi tuyên truyền, thu hút 800 lượt người.',
  'Thu Trang\nPhòng Văn hóa - Xã hội',
];

const forms = (text: string) => [
  text,
  text.normalize('NFD'),
  text.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0'),
];

test.each(texts)('%s', (marked) => {
  for (const form of forms(marked)) {
    const { text, marks } = readMarks(form.startsWith('---') ? form : NEWS + form);
    const found = (analyze(text).report.directives ?? []).map(({ span }) =>
      text.slice(span?.start, span?.end),
    );
    expect(found).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
  }
});

const who = ({ text, role }: NonNullable<Directive['assignees']>[number]) =>
  role === undefined ? text : `${text} (${role})`;

/** Who orders > who must act @ by when -> what is to come of it, as one line. */
function lineOf({ issuer, assignees = [], deadline, product }: Directive): string {
  const due = deadline?.end ?? (deadline?.vague === true ? `~${deadline.text}` : deadline?.text);
  return [
    issuer === undefined ? '' : `${issuer.text} > `,
    assignees.map(who).join('; '),
    due === undefined ? '' : ` @ ${due}`,
    product === undefined ? '' : ` -> ${product}`,
  ].join('');
}

describe('what a directive says', () => {
  test.each([
    ['Giao Phòng Kinh tế rà soát danh mục dự án trước ngày 30/9.', 'Phòng Kinh tế @ 2026-09-30'],
    ['Giao Phòng Kinh tế rà soát danh mục dự án trước tháng 12.', 'Phòng Kinh tế @ 2026-11-30'],
    [
      'Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã kiểm tra các bến bãi trong tháng 10.',
      'Phòng Kinh tế (lead); Công an xã (cooperating) @ 2026-10-31',
    ],
    [
      'Yêu cầu Phòng Kinh tế, Hạ tầng và Đô thị đôn đốc nhà thầu, báo cáo trước 16 giờ 30 ngày 05/10/2026.',
      'Phòng Kinh tế, Hạ tầng và Đô thị @ 2026-10-05',
    ],
    [
      'Giao Ban Quản lý dự án và phát triển quỹ đất tập trung hoàn thiện hồ sơ.',
      'Ban Quản lý dự án và phát triển quỹ đất -> hồ sơ',
    ],
    [
      'Yêu cầu: Công an xã tăng cường tuần tra; đồng thời các thôn tiếp tục dọn vệ sinh; không để phát sinh rác thải.',
      'Công an xã; các thôn',
    ],
    ['Giao Ủy ban nhân dân xã chỉ đạo Công an xã tuần tra.', 'Ủy ban nhân dân xã'],
    [
      'Những việc chung của 3 thôn Nà Pồng, Nà Lại, Nà Khoang cần thực hiện ngay là làm đường.',
      '3 thôn Nà Pồng, Nà Lại, Nà Khoang @ ~ngay',
    ],
    ['Các ngành bám vào chương trình công tác quý để tổ chức thực hiện.', 'Các ngành'],
    [
      'Giao Văn phòng HĐND và UBND xã theo dõi, định kỳ ngày 20 hằng tháng báo cáo kết quả.',
      'Văn phòng HĐND và UBND xã @ định kỳ ngày 20 hằng tháng',
    ],
    [
      'Yêu cầu Công an xã, Ban Chỉ huy Quân sự xã kịp thời xử lý các tình huống.',
      'Công an xã; Ban Chỉ huy Quân sự xã @ ~kịp thời',
    ],
    [
      'Giao đồng chí Bùi Văn Lạc, Phó Chủ tịch UBND xã trực tiếp theo dõi, hoàn thành trong quý IV.',
      'đồng chí Bùi Văn Lạc @ 2026-12-31',
    ],
    [
      'Giao Phòng Văn hóa - Xã hội xây dựng kế hoạch tổ chức lễ hội, trình UBND xã trước ngày 15/01.',
      'Phòng Văn hóa - Xã hội @ 2027-01-15 -> kế hoạch tổ chức lễ hội',
    ],
    ['Các thôn đánh giá kết quả thực hiện trong 6 tháng đầu năm 2026.', 'Các thôn'],
    [
      'Đề nghị, thời gian tới, các hội, đoàn thể tiếp tục đổi mới phương thức hoạt động.',
      'các hội, đoàn thể',
    ],
  ])('%s', (text, wanted) => {
    for (const form of [text, text.normalize('NFD')]) {
      const found = analyze(`${DIRECTIVES}1. ${form}`).report.directives ?? [];
      expect(found.map(lineOf).map((line) => line.normalize('NFC'))).toEqual([wanted]);
    }
  });

  test('who orders is known of what goes on with it', () => {
    const { directives = [] } = analyze(
      `${NEWS}Kết luận, Chủ tịch UBND xã yêu cầu các thôn dọn vệ sinh. Tập trung khơi thông cống rãnh.`,
    ).report;
    expect(directives.map(lineOf)).toEqual(['Chủ tịch UBND xã > các thôn', 'Chủ tịch UBND xã > ']);
  });
});

test('directives stand in the order of the text and do not overlap', () => {
  for (const marked of texts) {
    const { directives = [] } = analyze(NEWS + readMarks(marked).text).report;
    const ends = directives.map(({ span }) => span?.end ?? 0);
    for (const [at, { span }] of directives.entries()) {
      expect(span?.start).toBeGreaterThanOrEqual(ends[at - 1] ?? 0);
      expect(span?.end).toBeGreaterThan(span?.start ?? 0);
    }
  }
});
