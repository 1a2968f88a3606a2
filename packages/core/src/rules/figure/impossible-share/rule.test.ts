import { expect, test } from 'vitest';
import { checkRule } from '../../../testing/check-rule.ts';
import { figureImpossibleShare } from './rule.ts';

test('figure/impossible-share', () => {
  const failures = checkRule(figureImpossibleShare, {
    invalid: [
      'Toàn xã có 17 thôn, «between:42,3%» số thôn đạt chuẩn văn hóa.',
      'Trong 17 thôn của xã, «between:42,3%» thôn có nhà văn hóa.',
      'Xã có 9 trường học, «between:65%» trường đạt chuẩn quốc gia.',
      'Toàn xã có 17 thôn, trong đó «between:42,3%» số thôn đạt chuẩn văn hóa.',
    ],
    valid: [
      'Toàn xã có 17 thôn, 41,2% số thôn đạt chuẩn văn hóa.',
      'Toàn xã có 17 thôn, 100% số thôn đạt chuẩn văn hóa.',
      'Toàn xã có 17 thôn, trên 40% số thôn đạt chuẩn văn hóa.',
      'Toàn xã có khoảng 17 thôn, 42,3% số thôn đạt chuẩn văn hóa.',
      // so many that every percentage occurs
      'Toàn xã có 2.140 hộ, 42,3% số hộ dùng nước sạch.',
      // of something else
      'Toàn xã có 17 thôn, 42,3% số hộ dùng nước sạch.',
      'Toàn xã có 17 thôn. Đến nay 42,3% số thôn trong tỉnh đạt chuẩn.',
      'Toàn xã có 17 thôn, tăng 42,3% so với cùng kỳ.',
      'Toàn xã có 17 thôn, đạt 42,3% kế hoạch.',
      'Toàn xã có 17 thôn, tỷ lệ hộ nghèo 4,3%.',
    ],
  });
  expect(failures).toEqual([]);
});
