import { expect, test } from 'vitest';
import { analyze } from '../../../analyzer/analyzer.ts';
import { check } from '../../../index.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { meetingVotes } from './rule.ts';

const HEAD =
  '---\nloai: biên bản\n---\nSáng 12/10/2026, HĐND xã Khe Ngang họp phiên thứ ba. Đồng chí Lường Văn Tiến chủ trì.\n\n';

test('meeting/votes', () => {
  const failures = checkRule(meetingVotes, {
    invalid: [
      `${HEAD}Kết quả biểu quyết: «more:24/25 đại biểu có mặt tán thành, 02 đại biểu không tán thành».`,
      `${HEAD}Kết quả biểu quyết: «fewer:22/25 đại biểu có mặt tán thành, 01 đại biểu không tán thành, 01 đại biểu không biểu quyết».`,
      `${HEAD}Biểu quyết: «fewer:tán thành 20/25 phiếu; không tán thành 02 phiếu; ý kiến khác: 0 phiếu».`,
      `${HEAD}Kết quả biểu quyết:\n- Số đại biểu «more:có mặt: 25;\n- Tán thành: 24 đại biểu;\n- Ý kiến khác: 02 đại biểu».`,
      `${HEAD}Kết quả biểu quyết: «more:27/25 đại biểu tán thành».`,
    ],
    valid: [
      `${HEAD}Kết quả biểu quyết: 23/25 đại biểu có mặt tán thành, 02 đại biểu không tán thành.`,
      `${HEAD}Kết quả biểu quyết: 22/25 đại biểu có mặt tán thành, 02 đại biểu không tán thành, 01 đại biểu không biểu quyết.`,
      `${HEAD}Kết quả biểu quyết: 25/25 đại biểu tán thành, đạt 100%.`,
      // what the others did is not told
      `${HEAD}Kết quả biểu quyết: 24/25 đại biểu có mặt tán thành.`,
      `${HEAD}Kết quả biểu quyết: 22/25 đại biểu tán thành, 02 đại biểu không tán thành.`,
      // how many there were is not told, or not for sure
      `${HEAD}Biểu quyết: tán thành 18 phiếu; không tán thành 02 phiếu; ý kiến khác: 0 phiếu.`,
      `${HEAD}Biểu quyết: khoảng 27/25 đại biểu tán thành.`,
      // two votes, each by itself
      `${HEAD}Biểu quyết nội dung thứ nhất: 20/25 đại biểu tán thành. Biểu quyết nội dung thứ hai: 24/25 đại biểu tán thành, 01 đại biểu không tán thành.`,
      `${HEAD}Các đại biểu nhất trí với 30 nội dung của báo cáo.`,
    ],
  });
  expect(failures).toEqual([]);
});

test.each([
  ['22/25 đại biểu có mặt tán thành, 01 không tán thành, 01 ý kiến khác', 'warning'],
  ['22/25 đại biểu tán thành, 01 đại biểu không tán thành, 01 đại biểu có ý kiến khác', 'info'],
])('%s: how sure it is', (words, level) => {
  const { findings } = analyze(`${HEAD}Kết quả biểu quyết: ${words}.`);
  const found = findings.filter(({ rule }) => rule === 'meeting/votes');
  expect(found.map(({ severity }) => severity)).toEqual([level]);
});

test('meeting/votes in a report that never was text', () => {
  const votes = [
    { present: 25, inFavour: 24, against: 2 },
    { present: 25, inFavour: 24, against: 1 },
    { present: 25, inFavour: 20 },
    { inFavour: 20, against: 3 },
  ];
  const { findings } = check({ schemaVersion: '1', meetings: [{ votes }] });
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'meeting/votes /meetings/0/votes/0',
  ]);
});
