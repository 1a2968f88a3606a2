import { expect, test } from 'vitest';
import { analyze, renderFinding } from '../index.ts';

// how the figures of a contradiction are written in its message
test.each([
  [
    'Tổng nguồn vốn đạt 3.579 tỷ 654 triệu đồng, tăng 331 tỷ 273 triệu đồng (7,9%) so với đầu năm.',
    'Tăng thêm 331.273.000.000 đồng thành 3.579.654.000.000 đồng là tăng 10,2%; dự thảo ghi “7,9%”.',
  ],
  [
    'Đón 7.320 lượt khách, gấp 3,2 lần cùng kỳ (3.050 lượt khách).',
    '7.320 lượt khách gấp 2,4 lần 3.050 lượt khách; dự thảo ghi “gấp 3,2 lần”.',
  ],
  [
    'Chi sự nghiệp 8,2 tỷ đồng, giảm 7,5% so với cùng kỳ (9,4 tỷ đồng).',
    'Từ 9,4 tỷ đồng xuống 8,2 tỷ đồng là giảm khoảng 11,8% đến 13,8%; dự thảo ghi “giảm 7,5%”.',
  ],
])('%s', (text, detail) => {
  const [finding] = analyze(text).findings;
  expect(finding && renderFinding(finding, 'vi').detail).toBe(detail);
});
