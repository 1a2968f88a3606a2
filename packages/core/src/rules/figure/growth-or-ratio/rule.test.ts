import { expect, test } from 'vitest';
import { analyze } from '../../../analyzer/analyzer.ts';
import { applyReplacements } from '../../../analyzer/apply-edits.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { figureGrowthOrRatio } from './rule.ts';

test('figure/growth-or-ratio', () => {
  const failures = checkRule(figureGrowthOrRatio, {
    invalid: [
      'Thu tiền sử dụng đất 56,2 tỷ đồng, «saysRise:tăng 112,4%» so với cùng kỳ (50,0 tỷ đồng).',
      'Tổng mức bán lẻ đạt 612,8 tỷ đồng, «saysRise:tăng 109,3%» so với năm 2024 (560,7 tỷ đồng).',
      'Xảy ra 18 vụ, «saysRiseOfFall:tăng 75%» so với cùng kỳ (24 vụ).',
      'Xảy ra 18 vụ, «saysFall:giảm 75%» so với cùng kỳ (24 vụ).',
      'Thu phí đạt 2.240 triệu đồng, «saysEqual:bằng 12,0%» so với cùng kỳ (2.000 triệu đồng).',
    ],
    valid: [
      'Thu tiền sử dụng đất 56,2 tỷ đồng, bằng 112,4% so với cùng kỳ (50,0 tỷ đồng).',
      'Thu tiền sử dụng đất 56,2 tỷ đồng, tăng 12,4% so với cùng kỳ (50,0 tỷ đồng).',
      // a real rise above a hundred per cent
      'Cấp đăng ký cho 186 hộ kinh doanh, tăng 132,5% so với cùng kỳ (80 hộ).',
      'Xảy ra 04 vụ, tăng 100% so với cùng kỳ (02 vụ).',
      // halved: both readings fit
      'Xảy ra 12 vụ, giảm 50% so với cùng kỳ (24 vụ).',
      // no base is given
      'Thu tiền sử dụng đất 56,2 tỷ đồng, tăng 112,4% so với cùng kỳ.',
      // neither fits: that is another contradiction
      'Thu tiền sử dụng đất 56,2 tỷ đồng, tăng 118,4% so với cùng kỳ (50,0 tỷ đồng).',
    ],
  });
  expect(failures).toEqual([]);
});

test('the verb is offered, not applied', () => {
  const text = 'Thu phí đạt 2.240 triệu đồng, tăng 112,0% so với cùng kỳ (2.000 triệu đồng).';
  const [finding] = analyze(text).findings;
  const [fix] = finding?.fixes ?? [];
  expect(fix?.safe).toBe(false);
  expect(applyReplacements(text, fix?.edits ?? [])).toBe(text.replace('tăng', 'bằng'));
});
