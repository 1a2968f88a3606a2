import { expect, test } from 'vitest';
import { createAnalyzer } from '../../../analyzer/analyzer.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { textAbbreviation } from './rule.ts';

test('text/abbreviation', () => {
  const failures = checkRule(textAbbreviation, {
    invalid: [
      'Trong tháng, «notIntroduced:TTDVHL» đã tiếp nhận 45 hồ sơ của các tổ chức, cá nhân; TTDVHL trả đúng hạn.',
      '- Phối hợp với «notIntroduced:BQTNC» phường kiểm tra 12 điểm kinh doanh trên địa bàn.',
      'Tình hình KT-XH ổn định; các chỉ tiêu «twoWays:KTXH» đạt kế hoạch.',
      'Nhiệm vụ KT-XH hoàn thành; tình hình «twoWays:KT - XH» ổn định.',
      'Trung tâm Dịch vụ Hòa Lâm (TTDVHL) tiếp nhận 45 hồ sơ. Cũng trong tháng, Trung tâm Dịch vụ Hòa Lâm («twoWays:TT-DVHL») trả 40 hồ sơ.',
    ],
    valid: [
      // who wrote the news
      'HLP - Sáng 6/4, UBND phường Hòa Lâm tổ chức họp báo về tình hình kinh tế - xã hội quý I.',
      '(HLP) – Sáng 6/4, UBND phường Hòa Lâm tổ chức họp báo về tình hình kinh tế - xã hội quý I.',
      'Tình hình KT - XH ổn định; nhiệm vụ KT - XH hoàn thành.',
      // two terms
      'Tình hình KT-XH ổn định; QP-AN được giữ vững; GD&ĐT tiếp tục phát triển.',
      // known to every reader
      'UBND phường phối hợp với MTTQ, BHXH và TTPVHCC giải quyết TTHC, GPMB, thu NSNN và vốn ODA.',
      'Thường trực BCH Đảng bộ, TTHĐND phường họp về KT-XH, QP-AN và GD&ĐT trên địa bàn.',
      // written out here
      'Trung tâm Dịch vụ Hòa Lâm (TTDVHL) báo cáo kết quả; TTDVHL tiếp nhận 45 hồ sơ của các hộ dân.',
      'Trong tháng, TTDVHL (Trung tâm Dịch vụ Hòa Lâm) đã tiếp nhận 45 hồ sơ của các tổ chức.',
      'Ban Quản lý chợ nổi Tân Phú, viết tắt là “BQTNC”, đã thu 5 triệu đồng; BQTNC nộp ngân sách.',
      'Ban quản trị nhà chung cư họp tổng kết.\n\nTrong tháng, BQTNC thu phí của 45 hộ dân sinh sống tại tòa nhà.',
      // words, headings and sentences in capitals
      'BÁO CÁO KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG TRÊN ĐỊA BÀN TTDVHL NĂM 2026',
      'I. KẾT QUẢ HOẠT ĐỘNG CỦA TTDVHL',
      // notations, codes, numerals, signatures, addressees
      'Theo Công văn số 214/TTDVHL-KHTH ngày 05/10/2026 và Quyết định 30/QĐ-TTDVHL của tỉnh về việc này.',
      'Đại hội Đảng bộ lần thứ XXIII, nhiệm kỳ XVII; mã hồ sơ HLT2026, máy ABC-15 của phường.',
      'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
      '- Lưu: VT, TTDVHL.',
      'Số hồ sơ | 45 | TTDVHL tiếp nhận trong tháng | 12 hồ sơ quá hạn',
      // a slip for another one
      'Các cơ quan chuyên môn thuộc ƯBND phường phối hợp thực hiện nhiệm vụ được giao.',
      '| Đơn vị | Số hồ sơ |\n|---|---|\n| TTDVHL | 45 |',
    ],
  });
  expect(failures).toEqual([]);
});

test('an abbreviation of the office is known', () => {
  const text = 'Trong tháng, TTDVHL đã tiếp nhận 45 hồ sơ của các tổ chức, cá nhân.';
  const abbreviations = [{ short: 'TTDVHL', expansion: 'Trung tâm Dịch vụ Hòa Lâm' }];
  const { findings, report } = createAnalyzer({
    rules: [textAbbreviation],
    config: { vocabulary: { abbreviations } },
  }).analyze(text);
  expect(findings).toEqual([]);
  expect(report.abbreviations).toMatchObject([
    { text: 'TTDVHL', expansion: 'Trung tâm Dịch vụ Hòa Lâm' },
  ]);
});

test('what the document says it is short for is kept', () => {
  const text = 'Ban Quản lý các chợ nổi (BQLCN) họp; BQLCN thống nhất mức thu với UBND phường.';
  const { report } = createAnalyzer().analyze(text);
  expect(report.abbreviations).toMatchObject([
    { text: 'BQLCN', expansion: 'Ban Quản lý các chợ nổi', introduced: true },
    { text: 'UBND', expansion: 'Ủy ban nhân dân' },
  ]);
});

test.each([
  ['Tổng thu tăng 2,7% CK; khách du lịch tăng 9% CK.', 'CK', 'cùng kỳ'],
  ['Hoạt động thông quan qua CK Nà Lâm ổn định.', 'CK', 'cửa khẩu'],
  ['Thu ngân sách đạt 62,5% DT.', 'DT', 'dự toán'],
  ['DT gieo trồng vụ mùa đạt 312 ha.', 'DT', 'diện tích'],
  ['Thu ngân sách đạt 104% KH năm.', 'KH', 'kế hoạch'],
  ['Sở KH và CN kiểm tra.', 'KH', 'khoa học'],
  ['Đồng chí Phó CT UBND xã phụ trách.', 'CT', 'chủ tịch'],
  ['Thực hiện CT số 03 của Chủ tịch UBND tỉnh.', 'CT', 'chỉ thị'],
  ['GĐ 2026-2030 đầu tư 12 công trình.', 'GĐ', 'giai đoạn'],
  ['Kết nạp 12 ĐV mới.', 'ĐV', 'đảng viên'],
  ['BCH Quân sự xã trực 24/24 giờ.', 'BCH', 'Ban Chỉ huy'],
  ['BCH Đảng bộ xã họp.', 'BCH', 'Ban Chấp hành'],
  ['- Lưu: VT, TH.', 'TH', 'tổng hợp'],
  ['Xử lý 14 vụ VP hành chính.', 'VP', 'vi phạm'],
  ['Chánh VP HĐND và UBND xã báo cáo.', 'VP', 'Văn phòng'],
  // the second place tells what the first one leaves open
  ['Về NS: thu NS đạt 12 tỷ đồng.', 'NS', 'ngân sách'],
  // what the document says wins, and what nothing tells stays open
  ['Chuyên gia kỹ thuật (CK) họp; tăng 2% CK.', 'CK', 'Chuyên gia kỹ thuật'],
  ['Họp về CN.', 'CN', 'công nghiệp / chi nhánh / Chủ nhật / công nghệ'],
])('%s: what %s is short for', (text, short, expansion) => {
  for (const form of [text, text.normalize('NFD')]) {
    const { abbreviations = [] } = createAnalyzer().analyze(form).report;
    const found = abbreviations.find((one) => one.text.normalize() === short);
    expect(found?.expansion?.normalize()).toBe(expansion);
  }
});

test('a report that never was text is judged by its data', () => {
  const { findings } = createAnalyzer({ rules: [textAbbreviation] }).check({
    schemaVersion: '1',
    abbreviations: [
      { text: 'TTDVHL' },
      { text: 'KT-XH', expansion: 'kinh tế - xã hội' },
      { text: 'KTXH', expansion: 'kinh tế - xã hội' },
    ],
  });
  expect(findings.map(({ messageId, path }) => `${messageId} ${path}`)).toEqual([
    'notIntroduced /abbreviations/0',
    'twoWays /abbreviations/2',
  ]);
});
