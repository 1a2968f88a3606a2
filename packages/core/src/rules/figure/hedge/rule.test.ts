import { expect, test } from 'vitest';
import { analyze } from '../../../analyzer/analyzer.ts';
import { applyReplacements } from '../../../analyzer/apply-edits.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { figureHedge } from './rule.ts';

test('figure/hedge', () => {
  const failures = checkRule(figureHedge, {
    invalid: [
      'Thu ngân sách ước đạt «contradiction:gần trên» 152 tỷ đồng.',
      'Diện tích «contradiction:trên gần» 30 ha; sản lượng gần 90 tấn.',
      'Có «contradiction:không quá hơn» 40 hộ.',
      'Tăng «contradiction:gần hơn» 15% so với cùng kỳ.',
    ],
    valid: [
      'Thu ngân sách ước đạt gần 152 tỷ đồng, tăng trên 8% so với cùng kỳ.',
      'Có khoảng hơn 40 hộ tham gia.',
      'Trên địa bàn gần trung tâm có 40 hộ.',
      'Không dưới 40 hộ; không quá 12 hộ; ít nhất 3 hộ.',
      'Từ dưới 5% lên trên 10%.',
      'Khu vực gần trên đồi có nhiều hộ.',
    ],
  });
  expect(failures).toEqual([]);
});

test.each([
  ['Đạt gần trên 15 ha.', ['Đạt gần 15 ha.', 'Đạt trên 15 ha.']],
  ['Gần trên 15 ha lúa.', ['Gần 15 ha lúa.', 'Trên 15 ha lúa.']],
])('%s: one word is kept', (text, fixed) => {
  const fixes = analyze(text).findings[0]?.fixes ?? [];
  expect(fixes.map(({ edits }) => applyReplacements(text, edits))).toEqual(fixed);
});
