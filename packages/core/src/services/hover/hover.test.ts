import { expect, test } from 'vitest';
import { analyze } from '../../analyzer/analyzer.ts';
import { readMarks } from '../../testing/marked-text.ts';
import { hoverAt } from './hover.ts';

// «…» marks the words that the hover stands on
test.each([
  [
    'Thu ngân sách năm 2026 ước đạt «31,4 tỷ đồng».',
    'Hiểu là: **31.400.000.000 đồng (số ước thực hiện)** · chỉ tiêu: Thu ngân sách · kỳ: năm 2026 (01/01/2026–31/12/2026)',
  ],
  [
    'Tiếp nhận 2.480 hồ sơ, giải quyết 1.815 hồ sơ, «đạt 73,2%».',
    'Hiểu là: **73,2% so với tổng số** · chỉ tiêu: giải quyết hồ sơ\n\nKhớp, có tính đến làm tròn: 73,19%.',
  ],
  [
    'Tiếp nhận 2.480 hồ sơ, giải quyết 1.815 hồ sơ, «đạt 73,1%».',
    'Hiểu là: **73,1% so với tổng số** · chỉ tiêu: giải quyết hồ sơ\n\nLệch ở chữ số cuối: 73,19%.',
  ],
  [
    'Thu phí đạt 48,3 tỷ đồng, «tăng 15,4%» so với cùng kỳ (42,6 tỷ đồng).',
    'Hiểu là: **+15,4% so với cùng kỳ** · chỉ tiêu: Thu phí\n\nChưa khớp: 13,13–13,63%.',
  ],
  [
    'Thu ngân sách đạt 1.584 tỷ đồng, «đạt 84%» dự toán tỉnh giao.',
    'Hiểu là: **84% so với dự toán tỉnh giao** · chỉ tiêu: Thu ngân sách\n\nSuy ra số làm căn cứ: khoảng 1.874.000.000.000–1.898.000.000.000 đồng.',
  ],
  [
    'Xảy ra 12 vụ, «giảm 20%» so với tháng trước.',
    'Hiểu là: **-20% so với tháng trước** · chỉ tiêu: vụ\n\nSuy ra số làm căn cứ: khoảng 15 vụ.',
  ],
  [
    'Cấp mới 64 giấy phép, «tăng 14 giấy phép» so với cùng kỳ (52 giấy phép).',
    'Hiểu là: **+14 giấy phép so với cùng kỳ** · chỉ tiêu: Cấp mới giấy phép\n\nChưa khớp: 12 giấy phép.',
  ],
  [
    'Mỗi hộ vay từ «10 - 15 triệu đồng».',
    'Hiểu là: **10.000.000–15.000.000 đồng** · chỉ tiêu: hộ vay',
  ],
  ['Có «128/160 hộ» đã nhận tiền.', 'Hiểu là: **128 / 160 hộ** · chỉ tiêu: hộ đã nhận tiền'],
  [
    'BÁO CÁO tháng 10 năm 2026\n\nXử phạt «4 vụ».',
    'Hiểu là: **4 vụ** · chỉ tiêu: Xử phạt vụ · kỳ: 01/10/2026–31/10/2026 (do phần đầu văn bản xác định, câu này không ghi)',
  ],
  ['Diện tích gieo cấy «gần 12,5 ha».', null],
])('%s', (marked, markdown) => {
  const { text, marks } = readMarks(marked);
  const [mark] = marks;
  const hover = hoverAt(analyze(text), (mark?.start ?? 0) + 1, 'vi');
  expect(hover?.markdown ?? null).toBe(markdown);
  if (hover)
    expect(text.slice(hover.span.start, hover.span.end)).toBe(text.slice(mark?.start, mark?.end));
});

test('words without a figure say nothing', () => {
  expect(hoverAt(analyze('Thu ngân sách đạt 31,4 tỷ đồng.'), 2, 'en')).toBeNull();
});
