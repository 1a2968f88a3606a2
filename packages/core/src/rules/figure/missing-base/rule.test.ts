import { expect, test } from 'vitest';
import { checkRule } from '../../../testing/check-rule.ts';
import { figureMissingBase } from './rule.ts';

test('figure/missing-base', () => {
  const failures = checkRule(figureMissingBase, {
    invalid: [
      'Thu phí đạt 12,4 tỷ đồng, «noBase:tăng 8,5%».',
      'Xảy ra 12 vụ, «noBase:giảm 20%», làm bị thương 04 người.',
    ],
    valid: [
      'Thu phí đạt 12,4 tỷ đồng, tăng 8,5% so với cùng kỳ.',
      'So với cùng kỳ, thu phí đạt 12,4 tỷ đồng, tăng 8,5%.',
      'Thu phí đạt 12,4 tỷ đồng, tăng 1,2 tỷ đồng (10,7%) so với cùng kỳ.',
      'Thu phí tăng 8,5%, thu lệ phí giảm 2%.',
      'Phấn đấu thu phí đạt 12,4 tỷ đồng, đạt 80% kế hoạch.',
      'Tỷ lệ hộ nghèo giảm còn 2,1%.',
      'Giảm 04 phòng, tăng 02 tổ.',
    ],
  });
  expect(failures).toEqual([]);
});
