import { expect, test } from 'vitest';
import { checkRule } from '../../../testing/check-rule.ts';
import { figureMalformed } from './rule.ts';

test('figure/malformed', () => {
  const failures = checkRule(figureMalformed, {
    invalid: [
      'Thu ngân sách tăng «doubledSign:8,5%%» so với cùng kỳ.',
      'Kim ngạch giảm (giảm «doubledSign:23%%» CK); doanh thu giảm 4,4%CK.',
      'Tỷ lệ «doubledSign:100 % %» hộ dân.',
      '| Chỉ tiêu | Tỷ lệ |\n|---|---|\n| Thu ngân sách | «doubledSign:54,2%%» |',
    ],
    valid: [
      'Thu ngân sách tăng 8,5% so với cùng kỳ, chi tăng 9%.',
      'Tỷ lệ đạt 8,4-8,7%, giảm 0,2 điểm % so với đầu năm.',
      'Chiết khấu 5% (5%), còn lại 95%.',
      'Dấu %% đứng một mình không phải là số liệu.',
      '<!-- ghi chú: 8,5%% -->',
    ],
  });
  expect(failures).toEqual([]);
});
