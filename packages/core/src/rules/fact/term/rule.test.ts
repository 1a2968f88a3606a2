import { expect, test } from 'vitest';
import { check } from '../../../index.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { factTerm } from './rule.ts';

const often =
  'HĐND xã khóa XX họp.\n\nĐại biểu HĐND xã khóa XX dự.\n\nKỳ họp của HĐND xã khóa XX bế mạc.\n\n';

test('fact/term', () => {
  const failures = checkRule(factTerm, {
    invalid: [
      'Đại biểu «otherYears:Quốc hội khóa XV», nhiệm kỳ 2016-2021 tiếp xúc cử tri.',
      'Báo cáo kết quả kỳ họp của «otherYears:Quốc hội khoá XIV» (nhiệm kỳ 2021 - 2026).',
      `${often}Chủ tọa khai mạc kỳ họp thứ ba của «otherTerm:HĐND xã khóa XIX».`,
    ],
    valid: [
      'Đại biểu Quốc hội khóa XV, nhiệm kỳ 2021-2026 tiếp xúc cử tri.',
      'Cử tri gửi kiến nghị tới Quốc hội khóa XV và Quốc hội khóa XVI.',
      'HĐND xã khóa XX, nhiệm kỳ 2021-2026 họp; HĐND phường khóa I, nhiệm kỳ 2021-2026 họp.',
      often,
      // of another time, another body
      `${often}Nghị quyết số 12/NQ-HĐND của HĐND xã khóa XIX còn hiệu lực.`,
      `${often}Đồng chí từng là đại biểu HĐND tỉnh khóa XIX.`,
      `${often}Tổng kết hoạt động của HĐND xã khóa XIX, nhiệm kỳ 2016-2021.`,
      // not often enough
      'HĐND xã khóa XX họp.\n\nĐại biểu HĐND xã khóa XIX dự.',
    ],
  });
  expect(failures).toEqual([]);
});

test('a report that never was text', () => {
  const term = { text: 'Quốc hội khóa XV', body: 'quốc hội', number: 15 };
  const terms = [
    { ...term, years: { from: 2021, to: 2026 } },
    { ...term, years: { from: 2016, to: 2021 } },
  ];
  const { findings } = check({ schemaVersion: '1', terms });
  expect(findings.map(({ messageId, path }) => `${messageId} ${path}`)).toEqual([
    'otherYears /terms/1',
  ]);
});
