import { expect, test } from 'vitest';
import { analyze } from '../../../analyzer/analyzer.ts';
import { applyReplacements } from '../../../analyzer/apply-edits.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { figureSeparator } from './rule.ts';

test('figure/separator', () => {
  const failures = checkRule(figureSeparator, {
    invalid: [
      'Thu 1.284,6 tỷ đồng; trồng «groups:1,306,250» cây, chi 12,5 tỷ đồng.',
      'Thu 24,6 tỷ đồng, chi 12,75 tỷ đồng; vốn «decimals:35.2» tỷ đồng, lãi 4.75 tỷ đồng.',
      'Tăng 12,4% so với cùng kỳ; bằng 98,5% kế hoạch, giảm «decimals:2.5»% hộ nghèo.',
      'Thu 1.284,6 tỷ đồng, đạt 45,5%; chi «marks:1,591.3» tỷ đồng.',
      'Chi «oneMark:1,591,3» tỷ đồng.',
      'Thu nhập đạt «blanks:61, 7» triệu đồng/người.',
      'Chi «blanks:1 250 000» đồng.',
      'Tiếp nhận 3.439 hồ sơ, trả 3.120 hồ sơ; cấp mới «ungrouped:2794» giấy, đổi 1452 giấy.',
      // one finding for each way, at the first
      'Thu 24,6 tỷ đồng, 8,25 tỷ đồng, 9,75 tỷ đồng; vốn «decimals:35.2» tỷ đồng; «groups:1,306,250» cây, 1,200,500 cây.',
    ],
    valid: [
      'Thu 1.284,6 tỷ đồng, trồng 1.306.250 cây, tăng 12,4%.',
      // a draft that is written one way throughout
      'Revenue thu 1,284.6 tỷ đồng, tăng 12.4%, trồng 1,306,250 cây.',
      'Thu 24.6 tỷ đồng, chi 12.75 tỷ đồng.',
      'Tiếp nhận 2794 hồ sơ, giải quyết 2045 hồ sơ.',
      // one grouped figure may be the slip as well
      'Tiếp nhận 2794 hồ sơ, giải quyết 3.439 hồ sơ.',
      // a group, not decimals
      'Tiếp nhận 3.439 hồ sơ, đạt 98,5%.',
      // what counts nothing
      'Năm 2026, theo Quyết định số 2794/QĐ-UBND, thu 3.439 triệu đồng, chi 3.120 triệu đồng.',
      'Mục 2.1 và mục 2.5: thu 24,6 tỷ đồng.',
      'Ngày 22.4 họp; thu 24,6 tỷ đồng, chi 8,5 tỷ đồng.',
    ],
  });
  expect(failures).toEqual([]);
});

test('one safe fix mends all figures of a kind', () => {
  const text = 'Thu 24,6 tỷ đồng, 8,25 tỷ đồng, 9,5 tỷ đồng; vốn 35.2 tỷ đồng, lãi 4.75 tỷ đồng.';
  const [finding] = analyze(text).findings.filter(({ rule }) => rule === 'figure/separator');
  expect(finding?.fixes?.map(({ safe }) => safe)).toEqual([true]);
  expect(applyReplacements(text, finding?.fixes?.[0]?.edits ?? [])).toBe(
    'Thu 24,6 tỷ đồng, 8,25 tỷ đồng, 9,5 tỷ đồng; vốn 35,2 tỷ đồng, lãi 4,75 tỷ đồng.',
  );
});
