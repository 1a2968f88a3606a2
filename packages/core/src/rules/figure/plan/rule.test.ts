import { expect, test } from 'vitest';
import { checkRule } from '../../../testing/check-rule.ts';
import { figurePlan } from './rule.ts';

test('figure/plan', () => {
  const failures = checkRule(figurePlan, {
    invalid: [
      'Chi thường xuyên 18,60 tỷ đồng, «mismatch-share:đạt 82,5%» dự toán (24,00 tỷ đồng).',
      'Thu ngân sách đạt 152,4 tỷ đồng, «mismatch-shareRange:đạt 76,2%» dự toán tỉnh giao (190 tỷ đồng), «mismatch-shareRange:đạt 73,5%» dự toán HĐND xã giao (214 tỷ đồng).',
      'Tạo việc làm cho 412 lao động, «mismatch-share:đạt 61,9%» kế hoạch năm (650 lao động).',
      'Tạo việc làm cho 412 lao động, «mismatch-share:đạt 73%» (kế hoạch 650 lao động).',
      'Tỷ lệ bao phủ đạt 92,4%, «mismatch-shareRange:bằng 99,1%» kế hoạch năm (95,0%).',
      'Xã đã giải ngân 54,6 tỷ đồng, «mismatch-shareRange:đạt 54,4%» kế hoạch vốn tỉnh giao năm 2026 là 120,4 tỷ đồng.',
      'Trồng 318,0 ha rừng, «mismatch-rise:vượt 8%» kế hoạch (300,0 ha).',
    ],
    valid: [
      'Chi thường xuyên 18,60 tỷ đồng, đạt 77,5% dự toán (24,00 tỷ đồng).',
      'Tạo việc làm cho 412 lao động, đạt 63,4% kế hoạch năm (650 lao động).',
      'Tạo việc làm cho 412 lao động, đạt 63,4% (kế hoạch 650 lao động).',
      'Tỷ lệ bao phủ đạt 94,2%, bằng 99,2% kế hoạch năm (95,0%).',
      'Trồng 318 ha rừng, vượt 6% kế hoạch (300 ha).',
      'Xã đã giải ngân 54,6 tỷ đồng, đạt 45,3% kế hoạch vốn tỉnh giao năm 2026 là 120,4 tỷ đồng.',
      'Xã đã giải ngân 54,6 tỷ đồng, đạt 65,3% kế hoạch, trong đó vốn tỉnh là 20,4 tỷ đồng.',
      'Xã đã giải ngân 54,6 tỷ đồng, đạt 65,3% kế hoạch vốn và số chuyển sang năm sau là 29,0 tỷ đồng.',
      'Xã đã giải ngân 54,6 tỷ đồng, đạt 65,3% kế hoạch số còn lại là 29,0 tỷ đồng.',
      'Xã đã giải ngân 54,6 tỷ đồng, đạt 65,3% kế hoạch; số vốn còn lại là 20,4 tỷ đồng.',
      // two plans at once, neither given
      'Thu ngân sách đạt 152,4 tỷ đồng, đạt 80,2% dự toán tỉnh giao, đạt 71,2% dự toán HĐND xã giao.',
      'Thu ngân sách đạt 152,4 tỷ đồng, đạt 80,2% dự toán tỉnh giao (190 tỷ đồng), đạt 71,2% dự toán HĐND xã giao (214 tỷ đồng).',
      'Sản lượng đạt 8.460 tấn, đạt 103,1% kế hoạch, tăng 4,5% so với năm 2024 (8.096 tấn).',
      // the plan is of something else
      'Thu ngân sách đạt 152,4 tỷ đồng, đạt 80,2% dự toán (12 khoản thu).',
      'Tạo việc làm cho 412 lao động, đạt gần 64% kế hoạch năm (650 lao động).',
      'Tỷ lệ tham gia đạt 96,3%, vượt 1,3 điểm % so với kế hoạch (95%).',
      // a round plan may have been rounded
      'Chi đầu tư 41,7 tỷ đồng, đạt 52,4% kế hoạch (khoảng 80 tỷ đồng).',
    ],
  });
  expect(failures).toEqual([]);
});
