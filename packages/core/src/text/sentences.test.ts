import { expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

// «|» marks where one sentence ends and the next begins
test.each([
  'Thu đạt 12,5 tỷ đồng.| Chi đạt 7 tỷ đồng.',
  'UBND TP. Hòa Lâm họp.| Đồng chí ThS. Lê Văn Mẫu chủ trì.',
  'Thu 1.297.314 đồng.| 17 xã tham dự.',
  'Ngày 3.3.| Phiên họp bắt đầu',
  'Còn hạn chế…| Nguyên nhân là gì?| “Do thời tiết.”',
  'Kết thúc./.',
  'không chấm câu',
  '',
])('%j', (marked) => {
  const text = marked.replaceAll('|', '');
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  expect(sentences).toEqual(marked === '' ? [] : marked.split('|').map((part) => part.trim()));
});
