import { expect, test } from 'vitest';
import { checkRule } from '../../../testing/check-rule.ts';
import { figureFraction } from './rule.ts';

test('figure/fraction', () => {
  const failures = checkRule(figureFraction, {
    invalid: [
      'Đã xóa «swapped:64/53 nhà tạm, đạt 82,8%» kế hoạch.',
      'Giải quyết «swapped:142/118 tin báo, đạt 83,1%».',
      'Có «swapped:28/19 trường đạt chuẩn (67,9%»).',
    ],
    valid: [
      'Đã xóa 53/64 nhà tạm, đạt 82,8% kế hoạch.',
      // more than was planned
      'Gieo cấy 1.236/1.180 ha, đạt 104,7% kế hoạch.',
      'Tuyển 30/25 chỉ tiêu, đạt 120%.',
      // neither way round fits
      'Đã xóa 64/53 nhà tạm, đạt 71,0% kế hoạch.',
      // half of all, either way
      'Có 12/12 trường đạt chuẩn (100%).',
      'Ngày 24/7, xã giải quyết 12 tin báo, đạt 83,1%.',
    ],
  });
  expect(failures).toEqual([]);
});
