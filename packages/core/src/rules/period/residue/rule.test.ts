import { expect, test } from 'vitest';
import { analyze } from '../../../analyzer/analyzer.ts';
import { applyReplacements } from '../../../analyzer/apply-edits.ts';
import { check } from '../../../index.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { periodResidue } from './rule.ts';

const HEAD =
  'ỦY BAN NHÂN DÂN\nXÃ KHE NGANG\n\nSố: 86/BC-UBND\n\nKhe Ngang, ngày 28 tháng 10 năm 2026\n\nBÁO CÁO\n';
const OCTOBER = `${HEAD}Kết quả công tác tháng 10, nhiệm vụ trọng tâm tháng 11 năm 2026\n\n`;
const QUARTER = `${HEAD}Tình hình kinh tế - xã hội quý III, nhiệm vụ quý IV năm 2026\n\n`;
const HALF = `${HEAD}Kết quả công tác 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026\n\n`;
const YEAR = `${HEAD}Kết quả công tác năm 2026, phương hướng, nhiệm vụ năm 2027\n\n`;
const NEWS =
  'Xã Khe Ngang: Phiên họp thường kỳ tháng 8 năm 2026\n\n08/09/2026 - 09:35\n\nChiều ngày 07/9, UBND xã Khe Ngang tổ chức phiên họp thường kỳ tháng 8, đánh giá tình hình kinh tế - xã hội tháng 8, triển khai nhiệm vụ trọng tâm tháng 9 năm 2026. Đồng chí Lường Văn Tiến, Chủ tịch UBND xã chủ trì phiên họp.\n\n';

test('period/residue', () => {
  const failures = checkRule(periodResidue, {
    invalid: [
      // the opening, the headings, the sentences and the closing of a monthly report
      `${OCTOBER}UBND xã Khe Ngang báo cáo kết quả công tác «reporting:tháng 9 năm 2026», nhiệm vụ trọng tâm tháng 11 năm 2026 như sau:\n\nI. KẾT QUẢ CÔNG TÁC THÁNG 10\n\n1. Kinh tế\n\nThu ngân sách đạt 5 tỷ đồng.\n`,
      `${OCTOBER}I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ «reporting:THÁNG 9»\n\n1. Kinh tế\n\nThu ngân sách đạt 5 tỷ đồng.\n\nII. NHIỆM VỤ TRỌNG TÂM THÁNG 11\n\n1. Rà soát hộ nghèo.\n`,
      `${OCTOBER}I. KẾT QUẢ\n\nTrong «reporting:tháng 9 năm 2026», xã đã tiếp nhận 120 hồ sơ.\n\nII. NHIỆM VỤ TRỌNG TÂM «next:THÁNG 10»\n\n1. Rà soát hộ nghèo.\n`,
      `${OCTOBER}I. KẾT QUẢ\n\nTheo tổng hợp của các phòng, trong «reporting:tháng 9», xã đã tiếp nhận 120 hồ sơ.\n`,
      `${OCTOBER}I. KẾT QUẢ\n\nTổng thu ngân sách «reporting:tháng 9» ước đạt 5 tỷ đồng.\n`,
      `${OCTOBER}I. KẾT QUẢ\n\nTrung tâm Phục vụ hành chính công tiếp nhận trong «reporting:tháng 9» là 120 hồ sơ.\n`,
      `${OCTOBER}I. KẾT QUẢ\n\nTrong «reporting:tháng 10 năm 2025», xã đã tiếp nhận 120 hồ sơ.\n`,
      `${OCTOBER}I. KẾT QUẢ\n\nXã đã tiếp nhận 120 hồ sơ.\n\nII. NHIỆM VỤ TRỌNG TÂM\n\nTrong «next:tháng 10», các phòng tập trung rà soát hộ nghèo.\n`,
      `${OCTOBER}I. KẾT QUẢ\n\nXã đã tiếp nhận 120 hồ sơ.\n\nTrên đây là báo cáo kết quả công tác «reporting:tháng 9», nhiệm vụ trọng tâm «next:tháng 10 năm 2026» của UBND xã Khe Ngang./.\n`,
      // the title itself plans for the month it reports on
      `${HEAD}Kết quả công tác tháng 10, nhiệm vụ trọng tâm «next:tháng 10 năm 2026»\n\nI. KẾT QUẢ\n\nThu đạt 5 tỷ đồng.\n`,
      // everything else is about the month after that of the title
      `${HEAD}Kết quả công tác «title:tháng 9», nhiệm vụ trọng tâm «title:tháng 10 năm 2026»\n\nUBND xã báo cáo kết quả công tác tháng 10 như sau:\n\nI. KẾT QUẢ CÔNG TÁC THÁNG 10\n\nThu ngân sách đạt 5 tỷ đồng.\n\nII. NHIỆM VỤ TRỌNG TÂM THÁNG 11\n\n1. Rà soát hộ nghèo.\n`,
      // the year of the report before, in a document of this year
      `${HEAD}Kết quả công tác tháng 10, nhiệm vụ trọng tâm «year:tháng 11 năm 2025»\n\nI. KẾT QUẢ\n\nThu đạt 5 tỷ đồng.\n`,
      `${HEAD}Kết quả công tác «year:tháng 10 năm 2025»\n\nI. KẾT QUẢ\n\nThu đạt 5 tỷ đồng.\n`,
      // what is reviewed and what is planned leave a month out
      `${NEWS.replace('kinh tế - xã hội tháng 8', 'kinh tế - xã hội «reporting:tháng 7»')}Theo báo cáo, xã tiếp nhận 120 hồ sơ.\n`,
      `${OCTOBER}I. KẾT QUẢ CÔNG TÁC TUẦN 42\n\nThu đạt 5 tỷ đồng.\n`
        .replace(/công tác tháng 10, .*2026/u, 'công tác tuần 43, nhiệm vụ tuần 44 năm 2026')
        .replace('TUẦN 42', '«reporting:TUẦN 42»'),
      // other periods
      `${QUARTER}I. TÌNH HÌNH KINH TẾ - XÃ HỘI «reporting:QUÝ II»\n\nThu đạt 5 tỷ đồng.\n\nII. NHIỆM VỤ TRỌNG TÂM «next:QUÝ III»\n\n1. Rà soát hộ nghèo.\n`,
      `${HALF}I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ «reporting:6 THÁNG ĐẦU NĂM 2025»\n\nThu đạt 5 tỷ đồng.\n\nII. NHIỆM VỤ TRỌNG TÂM «next:6 THÁNG CUỐI NĂM 2025»\n\n1. Rà soát hộ nghèo.\n`,
      `${YEAR}I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ «reporting:NĂM 2025»\n\nThu đạt 5 tỷ đồng.\n\nII. PHƯƠNG HƯỚNG, NHIỆM VỤ «next:NĂM 2026»\n\n1. Rà soát hộ nghèo.\n`,
      // what is asked for at a meeting
      `${NEWS}Theo báo cáo, xã tiếp nhận 120 hồ sơ.\n\nPhát biểu kết luận, đồng chí Lường Văn Tiến đề nghị trong «next:tháng 8» tới, các phòng tập trung rà soát hộ nghèo.\n`,
      `${NEWS}Theo báo cáo, xã tiếp nhận 120 hồ sơ.\n\nPhát biểu kết luận, đồng chí Lường Văn Tiến yêu cầu các phòng bám sát nhiệm vụ trọng tâm «next:tháng 8», rà soát hộ nghèo.\n`,
      // no words say which period it is, but the day of the draft does
      `---\nngay: 2026-10-09\n---\n\nBIÊN BẢN\nPhiên họp của UBND xã Khe Ngang\n\nHôm nay, ngày 09/10/2026, UBND xã Khe Ngang tổ chức phiên họp thường kỳ.\n\nI. KẾT LUẬN\n\n1. Trong «passed:tháng 9» tới, các thôn tiếp tục vận động người dân giữ gìn vệ sinh.\n`,
    ],
    valid: [
      `---\nngay: 2026-10-09\n---\n\nBIÊN BẢN\nPhiên họp của UBND xã Khe Ngang\n\nHôm nay, ngày 09/10/2026, UBND xã Khe Ngang tổ chức phiên họp thường kỳ.\n\nI. KẾT LUẬN\n\n1. Trong tháng 10 tới, các thôn tiếp tục vận động người dân giữ gìn vệ sinh.\n`,
      `${OCTOBER}UBND xã Khe Ngang báo cáo kết quả công tác tháng 10, nhiệm vụ trọng tâm tháng 11 năm 2026 như sau:\n\nI. KẾT QUẢ CÔNG TÁC THÁNG 10\n\nTrong tháng 10, xã tiếp nhận 120 hồ sơ.\n\nII. NHIỆM VỤ TRỌNG TÂM THÁNG 11\n\nTrong tháng 11, các phòng tập trung rà soát.\n`,
      // the year before last is another report's; that of a whole year comes months later
      `${HEAD}Kết quả công tác tháng 5 năm 2025\n\nI. KẾT QUẢ\n\nThu đạt 5 tỷ đồng.\n`,
      `${HEAD}Kết quả công tác năm 2025\n\nI. KẾT QUẢ\n\nThu đạt 5 tỷ đồng.\n`,
      // what is compared, cited, carried over or told of the past
      `${OCTOBER}I. KẾT QUẢ\n\nXã tiếp nhận 120 hồ sơ, tăng 5 hồ sơ so với tháng 9; hồ sơ tháng 9 chuyển sang là 12.\n`,
      `${OCTOBER}I. KẾT QUẢ\n\nTrong tháng 10 xảy ra 5 vụ, giảm 3 vụ so với tháng 9.\n`,
      `${OCTOBER}Thực hiện Công văn số 12/UBND-VP ngày 01/10/2026 về việc báo cáo kết quả công tác tháng 9, UBND xã báo cáo kết quả công tác tháng 10 như sau:\n\nI. KẾT QUẢ\n\nThu đạt 5 tỷ đồng.\n`,
      `${OCTOBER}I. KẾT QUẢ\n\nThực hiện Kế hoạch tháng 9 năm 2026 của Đảng ủy, xã ra quân 3 đợt (trong tháng 9: 2 đợt).\n\nTừ tháng 9, xã mở 2 lớp học.\n\nRiêng trong tháng 9, xã mở 1 lớp.\n`,
      `${OCTOBER}I. KẾT QUẢ\n\nHưởng ứng Tháng hành động vì trẻ em năm 2025, Tháng Thanh niên năm 2026, xã trao 12 suất quà.\n\nNgày 12/9/2026, xã khai giảng lớp học.\n`,
      `${OCTOBER}I. KẾT QUẢ\n\nLũy kế 10 tháng, xã thu 45 tỷ đồng; 9 tháng đầu năm thu 40 tỷ đồng.\n\nTrong quý III, xã thu 12 tỷ đồng.\n`,
      // deadlines, and plans for later
      `${OCTOBER}II. NHIỆM VỤ TRỌNG TÂM THÁNG 11\n\n1. Phòng Kinh tế rà soát, hoàn thành trước tháng 10 năm 2027.\n\n2. Xây dựng kế hoạch tháng 12 và năm 2027.\n\n3. Khắc phục hạn chế đã nêu trong tháng 10.\n`,
      `${OCTOBER}II. NHIỆM VỤ TRỌNG TÂM THÁNG 11, 12\n\n1. Rà soát hộ nghèo.\n`,
      // the days that the data cover
      `${OCTOBER}UBND xã báo cáo kết quả công tác tháng 10 (số liệu từ ngày 15/9 đến ngày 14/10/2026) như sau:\n\nI. KẾT QUẢ\n\nThu đạt 5 tỷ đồng.\n`,
      // a month inside a longer period
      `${QUARTER}I. KẾT QUẢ\n\nTrong tháng 8, xã thu 5 tỷ đồng; tháng 9 ước đạt 6 tỷ đồng.\n`,
      `${HALF}I. KẾT QUẢ\n\nTrong quý I, xã thu 5 tỷ đồng. Riêng tháng 5 xảy ra 2 vụ, tăng 1 vụ so với tháng 4.\n`,
      `${YEAR}I. KẾT QUẢ\n\nThu đạt 50 tỷ đồng, tăng 5% so với năm 2025. Năm 2025 xã có 12 hộ nghèo.\n`,
      // December reported on in January
      'Giao ban tháng 12 tại xã Khe Ngang\n\n05/01/2027 10:20\n\nNgày 4/1/2027, UBND xã Khe Ngang giao ban đánh giá kết quả công tác tháng 12, triển khai nhiệm vụ trọng tâm tháng 1.\n\nTrong tháng 12, xã tiếp nhận 120 hồ sơ.\n\nPhát biểu kết luận, Chủ tịch UBND xã yêu cầu trong tháng 1 tới các phòng rà soát hộ nghèo.\n',
      // a session named after the month it is held in
      'Phường Tân Sơn họp thường kỳ tháng 9\n\nNgày 4/9/2026, UBND phường đánh giá tình hình kinh tế - xã hội tháng 8, triển khai nhiệm vụ trọng tâm tháng 9.\n\nTrong tháng 8, phường tiếp nhận 120 hồ sơ.\n',
      // nothing says what period the text is about
      'Đổi thay ở Khe Ngang\n\nTrong tháng 9, xã làm đường. Trong tháng 10, xã làm cầu.\n',
      `${NEWS}Theo báo cáo, trong tháng 8, xã tiếp nhận 120 hồ sơ.\n\nPhát biểu kết luận, đồng chí Lường Văn Tiến biểu dương các phòng đã hoàn thành nhiệm vụ tháng 8; yêu cầu trong tháng 9 tới rà soát hộ nghèo, xong trong tháng 10.\n`,
    ],
  });
  expect(failures).toEqual([]);
});

const levelsOf = (text: string) =>
  analyze(text)
    .findings.filter(({ rule }) => rule === 'period/residue')
    .map(({ severity }) => severity);

test.each([
  ['the heading of a part', `${OCTOBER}I. KẾT QUẢ THÁNG 9\n\nThu 5 tỷ đồng.\n`, ['warning']],
  [
    'words that open a sentence',
    `${OCTOBER}I. KẾT QUẢ\n\nTrong tháng 9, xã thu 5 tỷ đồng.\n`,
    ['warning'],
  ],
  ['words in passing', `${OCTOBER}I. KẾT QUẢ\n\nSố thu trong tháng 9 là 5 tỷ đồng.\n`, ['info']],
  [
    'the right month beside it',
    `${OCTOBER}I. KẾT QUẢ\n\nTrong tháng 9, xảy ra 8 vụ. Trong tháng 10, xảy ra 5 vụ.\n`,
    ['info'],
  ],
  ['a quarter before', `${QUARTER}I. KẾT QUẢ\n\nTrong quý II, xã thu 5 tỷ đồng.\n`, ['info']],
  [
    'a month of which the data cover days',
    `${OCTOBER}UBND xã báo cáo như sau (số liệu từ 15/9 đến 14/10/2026):\n\nI. KẾT QUẢ\n\nTrong tháng 9, xã thu 5 tỷ đồng.\n`,
    ['info'],
  ],
  ['a month long past', `${OCTOBER}I. KẾT QUẢ\n\nTrong tháng 3, xã thu 5 tỷ đồng.\n`, []],
])('%s: how sure it is', (_name, text, levels) => {
  expect(levelsOf(text)).toEqual(levels);
});

test.each([
  ['Trong tháng 9, xã thu 5 tỷ đồng.', ['Trong tháng 10, xã thu 5 tỷ đồng.']],
  ['Trong tháng 10/2025, xã thu 5 tỷ đồng.', ['Trong tháng 10/2026, xã thu 5 tỷ đồng.']],
  ['Trong tháng 09 năm 2026, xã thu.', ['Trong tháng 10 năm 2026, xã thu.']],
])('%s: the month is offered as it is written', (sentence, fixed) => {
  const head = `${OCTOBER}I. KẾT QUẢ\n\n`;
  const text = `${head}${sentence}\n`;
  const fixes = analyze(text).findings.flatMap(({ fixes = [] }) => fixes);
  expect(
    fixes.map(({ edits }) => applyReplacements(text, edits).slice(head.length).trim()),
  ).toEqual(fixed);
  expect(fixes.every(({ safe }) => !safe)).toBe(true);
});

test('a quarter in Roman figures keeps them', () => {
  const text = `${QUARTER}I. KẾT QUẢ CÔNG TÁC QUÝ II\n\nThu 5 tỷ đồng.\n`;
  const [finding] = analyze(text).findings;
  expect(finding?.fixes?.[0]?.edits[0]?.text).toBe('QUÝ III');
});

test('period/residue in a report that never was text', () => {
  const month = (value: number, as: 'reporting' | 'next') =>
    ({
      kind: 'month',
      given: { month: value, year: 2026 },
      start: `2026-${String(value).padStart(2, '0')}-01`,
      end: `2026-${String(value).padStart(2, '0')}-30`,
      asserts: { as, by: 'heading' },
    }) as const;
  const { asserts: _, ...period } = month(9, 'reporting');
  const { findings } = check({
    schemaVersion: '1',
    period,
    periods: [month(9, 'reporting'), month(6, 'reporting'), month(9, 'next'), month(11, 'next')],
  });
  expect(findings.map(({ rule, messageId, path }) => `${rule} ${messageId} ${path}`)).toEqual([
    'period/residue reporting /periods/1',
    'period/residue next /periods/2',
  ]);
});
