import { expect, test } from 'vitest';
import { createAnalyzer } from '../../../analyzer/analyzer.ts';
import { applyReplacements } from '../../../analyzer/apply-edits.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { textSpacing } from './rule.ts';

test('text/spacing', () => {
  const failures = checkRule(textSpacing, {
    invalid: [
      'Ngày 12/10/2026«spacing:,»Thường trực Đảng ủy họp.',
      'Các xã Hòa Lâm«spacing:,»Tân Phú; đạt 98%,vượt kế hoạch.',
      'Đã rà soát xong«spacing:.»Phòng Kinh tế báo cáo.',
      'Đã rà soát«spacing: ,» tổng hợp ,báo cáo .',
      'Tăng 12,5%; giảm 15«spacing: %» so với cùng kỳ.',
      'Chương trình “«spacing: »Nông thôn mới ” và “ chợ”.',
      'Kế hoạch («spacing: »đợt 2 ) đã xong.',
      'Phường tiếp tục chỉ đạo«spacing:  »các tổ dân phố rà soát hộ nghèo, hộ cận nghèo.',
      'Công tác còn nhiều khó khăn«spacing:....» Cần khắc phục.',
      'Công tác còn nhiều khó khăn«spacing:….»',
    ],
    valid: [
      'Ngày 12/10/2026, Thường trực Đảng ủy họp; đạt 98%, vượt kế hoạch.',
      // figures, times, ordinals
      'Thu 1.284,6 tỷ đồng, lúc 14.30; giai đoạn 2021,2022; mục 1.a, điểm a,b,c khoản 2.',
      // addresses and names of files
      'Xem https://hoalam.example/bao-cao,Thang; thư gửi van.phong,hoa@hoalam.example.',
      'Xem https://hoalam.example/bao-cao ; thư gửi vp@hoalam.example ;',
      'Tệp Bao.cao.docx trên www.hoalam.example,Trang chủ.',
      // shortenings
      'UBND TP.Hòa Lâm, ThS.Lê Văn Mẫu, Q.Tân Phú, v.v. và tp.Tân Phú.',
      // all are written so
      'Tăng 12,5 %; giảm 15 % so với cùng kỳ.',
      'ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'PHƯỜNG HÒA LÂM   Độc lập  -  Tự do  -  Hạnh phúc',
      'Số:   /BC-UBND, ngày   tháng 6 năm 2026',
      'Đánh dấu vào ô (   ) thích hợp; công văn ngày (  /7/2026); cho vay ”tín dụng xanh”.',
      '| Chỉ tiêu  | Kế hoạch ,  x |\n|---|---|\n| Thu  ngân sách | 5 ,5 |',
      'Trên đây là báo cáo của phường./.',
      'Còn khó khăn... Cần khắc phục… và v.v…',
      'Mục lục ............ 5',
      'Hết câu.  Câu sau cách hai khoảng trắng, như nhiều người quen gõ trên máy.',
    ],
  });
  expect(failures).toEqual([]);
});

test('one safe fix tidies the whole draft, and a second time nothing', () => {
  const text = 'Xã Hòa Lâm,Tân Phú ( mới ) đạt ,vượt .Còn “ khó khăn”....';
  const { analyze } = createAnalyzer({ rules: [textSpacing] });
  const [finding] = analyze(text).findings;
  expect(finding?.fixes?.map(({ safe }) => safe)).toEqual([true]);
  const tidied = applyReplacements(text, finding?.fixes?.[0]?.edits ?? []);
  expect(tidied).toBe('Xã Hòa Lâm, Tân Phú (mới) đạt, vượt .Còn “khó khăn”....');
  expect(analyze(tidied).findings).toEqual([]);
});
