import { expect, test } from 'vitest';
import { analyze } from '../../../analyzer/analyzer.ts';
import { applyReplacements } from '../../../analyzer/apply-edits.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { periodWeekday } from './rule.ts';

test('period/weekday', () => {
  const failures = checkRule(periodWeekday, {
    invalid: [
      'Thời gian: từ 8 giờ 00 phút, «mismatch:thứ Sáu, ngày 26/11/2026».',
      'Hội nghị họp vào 14 giờ «mismatch:thứ 2 ngày 24/11/2026» tại hội trường.',
      'Kính mời dự họp lúc 14h00 «mismatch:Chủ nhật, ngày 23 tháng 11 năm 2026».',
      'UBND phường họp «mismatch:sáng thứ tư, ngày 24/11/2026».',
      'Phiên họp diễn ra «mismatch:ngày 26/11/2026 (thứ Sáu») tại trụ sở.',
      'Lịch tiếp công dân: «mismatch:thứ Ba (ngày 26/11/2026»).',
      'Hòa Lâm, ngày 18 tháng 11 năm 2026\n\nKính mời dự họp vào «mismatchByYear:thứ Sáu, ngày 26/11».',
      'Hòa Lâm, ngày 29 tháng 12 năm 2026\n\nKính mời dự họp vào «mismatchByYear:thứ Năm, ngày 06/01».',
    ],
    valid: [
      'Thời gian: từ 8 giờ 00 phút, thứ Năm, ngày 26/11/2026.',
      'Hội nghị họp vào 14 giờ thứ 3 ngày 24/11/2026 tại hội trường.',
      'Họp ngày 26/11/2026 (thứ Năm); họp lại Chủ nhật, ngày 29/11/2026.',
      // the fourth, fifth, second of something
      'Kỳ họp thứ tư, ngày 26/11/2026 đã thông qua 5 nghị quyết.',
      'Hội nghị lần thứ Hai (ngày 26/11/2026) bầu bổ sung 2 ủy viên.',
      'Phiên họp thứ sáu, ngày 24/11/2026 của Ban Chỉ đạo.',
      'Năm 2026, thứ nhất là rà soát, thứ hai là tổng hợp, xong trước ngày 26/11/2026.',
      // without a year, and nothing tells it
      'Kính mời dự họp vào thứ Sáu, ngày 26/11.',
      'Hòa Lâm, ngày 18 tháng 5 năm 2026\n\nHọp lại vào thứ Sáu, ngày 26/11.',
      'Hòa Lâm, ngày 18 tháng 11 năm 2026\n\nHọp vào thứ Năm, ngày 26/11.',
      'Thứ Sáu tuần này, UBND phường họp.',
      'Từ thứ Hai đến thứ Sáu, ngày 27/11/2026 nghỉ.',
      'Từ ngày 23/11/2026 đến thứ Sáu, ngày 27/11/2026.',
    ],
  });
  expect(failures).toEqual([]);
});

test.each([
  ['Họp thứ tư, ngày 26/11/2026.', []],
  ['Họp sáng thứ tư, ngày 26/11/2026.', ['Họp sáng thứ năm, ngày 26/11/2026.']],
  ['Thứ Tư, ngày 26/11/2026.', ['Thứ Năm, ngày 26/11/2026.']],
  ['Ngày 26/11/2026 (thứ 4)', ['Ngày 26/11/2026 (thứ 5)']],
  ['Ngày 29/11/2026 (thứ 4)', ['Ngày 29/11/2026 (Chủ nhật)']],
  ['Ngày 29/11/2026 (Thứ bảy)', ['Ngày 29/11/2026 (Chủ nhật)']],
  ['Ngày 26/11/2026 (Chủ nhật)', ['Ngày 26/11/2026 (thứ Năm)']],
  ['THỨ TƯ, NGÀY 26/11/2026', ['THỨ NĂM, NGÀY 26/11/2026']],
])('%s: the day is offered as it is written', (text, fixed) => {
  const findings = analyze(text).findings.filter(({ rule }) => rule === 'period/weekday');
  const fixes = findings.flatMap(({ fixes = [] }) => fixes);
  expect(fixes.map(({ edits }) => applyReplacements(text, edits))).toEqual(fixed);
  expect(fixes.every(({ safe }) => !safe)).toBe(true);
});
