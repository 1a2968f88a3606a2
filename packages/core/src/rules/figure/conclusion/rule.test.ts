import { expect, test } from 'vitest';
import { checkRule } from '../../../testing/check-rule.ts';
import { figureConclusion } from './rule.ts';

const YEAR = 'BÁO CÁO\nKết quả công tác năm 2026\n\n';

test('figure/conclusion', () => {
  const failures = checkRule(figureConclusion, {
    invalid: [
      'Giải ngân 46,2/47,5 tỷ đồng, đạt 97,3%, «exceeds:vượt kế hoạch» tỉnh giao.',
      `${YEAR}Trồng được 380 ha rừng, đạt 95% kế hoạch, «exceeds:vượt chỉ tiêu» đề ra.`,
      `${YEAR}Thu ngân sách đạt 96,4% dự toán tỉnh giao («exceeds:vượt dự toán»).`,
      `${YEAR}Trồng được 412 ha rừng, đạt 103% kế hoạch năm, «fallsShort:chưa đạt kế hoạch».`,
    ],
    valid: [
      'Giải ngân 48,9/47,5 tỷ đồng, đạt 102,9%, vượt kế hoạch tỉnh giao.',
      `${YEAR}Trồng được 380 ha rừng, đạt 95% kế hoạch, chưa đạt chỉ tiêu đề ra.`,
      `${YEAR}Trồng được 400 ha rừng, đạt 100% kế hoạch, vượt kế hoạch đề ra.`,
      // the pace, or the plan of another stretch of time
      `${YEAR}Thu ngân sách đạt 96,4% dự toán, vượt tiến độ.`,
      `${YEAR}Thu ngân sách đạt 54,2% dự toán, vượt kế hoạch quý.`,
      'BÁO CÁO\nTình hình 6 tháng đầu năm 2026\n\nThu ngân sách đạt 54,2% dự toán năm, vượt kế hoạch đề ra.',
      // a rate, a growth, another figure between
      `${YEAR}Tỷ lệ bao phủ bảo hiểm y tế đạt 96,1%, vượt kế hoạch (95%).`,
      `${YEAR}Thu ngân sách tăng 12% so với cùng kỳ, vượt kế hoạch.`,
      `${YEAR}Trồng được 380 ha rừng, đạt 95% kế hoạch; tuyển quân vượt kế hoạch.`,
      `${YEAR}Đạt 95% kế hoạch, phấn đấu vượt kế hoạch cả năm.`,
    ],
  });
  expect(failures).toEqual([]);
});
