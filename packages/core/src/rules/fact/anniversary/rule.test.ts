import { expect, test } from 'vitest';
import { check } from '../../../index.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { factAnniversary } from './rule.ts';

test('fact/anniversary', () => {
  const failures = checkRule(factAnniversary, {
    invalid: [
      'Lễ kỷ niệm «betweenYears:44 năm» Ngày thành lập (22/12/1944 - 22/12/2026) được tổ chức trang trọng.',
      'Tổ chức thăm hỏi nhân dịp kỷ niệm «betweenYears:79 năm» Ngày Thương binh - Liệt sĩ (27/7/1947-27/7/2025).',
      'Chào mừng «betweenYears:50 năm» Ngày giải phóng (30/4/1975 – 30/4/2026).',
      'Dâng hương nhân kỷ niệm ngày sinh «betweenYears:lần thứ 135» (19/5/1890 - 19/5/2026).',
      'Kỷ niệm «betweenYears:60 năm» thành lập trường (1956 - 2026).',
      'Hòa Lâm, ngày 12 tháng 8 năm 2026\n\nKỷ niệm «byYear:70 năm» Ngày Cách mạng Tháng Tám (19/8/1945).',
    ],
    valid: [
      'Kỷ niệm 82 năm Ngày thành lập (22/12/1944 - 22/12/2026) được tổ chức trang trọng.',
      'Nhân dịp 79 năm Ngày Thương binh - Liệt sĩ (27/7/1947-27/7/2026), xã thăm 12 gia đình.',
      'Kỷ niệm ngày sinh lần thứ 136 (19/5/1890 - 19/5/2026).',
      'Kỷ niệm 70 năm thành lập trường (1956 - 2026).',
      // plans and terms mark nothing
      'Kế hoạch phát triển kinh tế - xã hội 5 năm (2021 - 2025) đã hoàn thành.',
      'Sơ kết 3 năm thực hiện Nghị quyết (2021-2025); tổng kết 10 năm (2016 - 2025) thực hiện đề án.',
      // the one that comes, or that was
      'Hòa Lâm, ngày 12 tháng 7 năm 2026\n\nHướng tới kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ (27/7/1947).',
      'Hòa Lâm, ngày 12 tháng 01 năm 2026\n\nTổng kết các hoạt động kỷ niệm 80 năm Quốc khánh (02/9/1945).',
      // no years beside it
      'Kỷ niệm 44 năm Ngày thành lập.',
      // a place with a number of years before, and the years of something else
      'Có 12 năm kinh nghiệm. Trường được xây mới (2019 - 2021).',
      'Kỷ niệm 44 năm ngày thành lập; khánh thành cầu Nà Pó (khởi công 2021).',
      // two days
      'Kỷ niệm 80 năm (19/8/1945 - 02/9/2026).',
    ],
  });
  expect(failures).toEqual([]);
});

test('a report that never was text', () => {
  const anniversary = { text: '44 năm', years: 44, from: { year: 1944 }, to: { year: 2026 } };
  const right = { text: '82 năm', years: 82, from: { year: 1944 }, to: { year: 2026 } };
  const { findings } = check({ schemaVersion: '1', anniversaries: [right, anniversary] });
  expect(findings.map(({ messageId, path }) => `${messageId} ${path}`)).toEqual([
    'betweenYears /anniversaries/1',
  ]);
});
