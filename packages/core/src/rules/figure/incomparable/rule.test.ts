import { expect, test } from 'vitest';
import { checkRule } from '../../../testing/check-rule.ts';
import { figureIncomparable } from './rule.ts';

test('figure/incomparable', () => {
  const failures = checkRule(figureIncomparable, {
    invalid: [
      'GRDP theo giá hiện hành đạt 21.450 tỷ đồng, «prices:tăng 8,1%» so với cùng kỳ (18.900 tỷ đồng).',
      'BÁO CÁO\nKết quả công tác năm 2025\n\nThu phí đạt 12,4 tỷ đồng, «boundaries:tăng 8,5%» so với cùng kỳ. Xảy ra 12 vụ, giảm 20% so với cùng kỳ.',
    ],
    valid: [
      'Thu phí đạt 12,4 tỷ đồng, tăng 8,8% so với cùng kỳ (11,4 tỷ đồng).',
      'GRDP theo giá hiện hành đạt 21.450 tỷ đồng, tăng 13,5% so với cùng kỳ (18.900 tỷ đồng).',
      'BÁO CÁO\nKết quả công tác năm 2025\n\nThu phí đạt 12,4 tỷ đồng, tăng 8,5% so với cùng kỳ (số liệu năm 2024 tính theo địa giới mới).',
      // both before, or both after
      'BÁO CÁO\nKết quả công tác năm 2024\n\nThu phí đạt 12,4 tỷ đồng, tăng 8,5% so với cùng kỳ.',
      'BÁO CÁO\nTình hình tháng 10 năm 2026\n\nThu phí đạt 12,4 tỷ đồng, tăng 8,5% so với cùng kỳ.',
      'BÁO CÁO\nTình hình tháng 10 năm 2025\n\nThu phí đạt 12,4 tỷ đồng, tăng 8,5% so với tháng trước.',
    ],
  });
  expect(failures).toEqual([]);
});
