import { expect, test } from 'vitest';
import { check } from '../../../index.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { meetingMissingOrgan } from './rule.ts';

const REST = 'Thời gian: 8 giờ 00, ngày 28/9/2026.\n\nĐịa điểm: Hội trường.\n';

test('meeting/missing-organ', () => {
  const failures = checkRule(meetingMissingOrgan, {
    invalid: [
      `«missing:GIẤY MỜI\nHọp về sản xuất vụ đông»\n\nKính gửi: Các hộ dân.\n\n${REST}`,
      '«missing:BIÊN BẢN\nHọp về sản xuất vụ đông»\n\nSáng ngày 28/9/2026 diễn ra cuộc họp về sản xuất vụ đông. Bà Lường Thị Mến chủ trì.\n',
    ],
    valid: [
      `ỦY BAN NHÂN DÂN\nXÃ KHE NGANG\n\nGIẤY MỜI\nHọp về sản xuất vụ đông\n\n${REST}`,
      `GIẤY MỜI\nHọp về sản xuất vụ đông\n\nUBND xã Khe Ngang kính mời các hộ dân đến họp.\n\n${REST}`,
      `---\nco-quan: UBND xã Khe Ngang\n---\nGIẤY MỜI\nHọp về sản xuất vụ đông\n\n${REST}`,
      'Họp về sản xuất vụ đông\n\nSáng ngày 28/9/2026 diễn ra cuộc họp về sản xuất vụ đông.\n',
    ],
  });
  expect(failures).toEqual([]);
});

test('meeting/missing-organ in a report that never was text', () => {
  const meetings = [{ date: '2026-10-05', time: '08:00' }];
  const paths = (report: object) =>
    check({ schemaVersion: '1', kind: 'invitation', meetings, ...report }).findings.map(
      ({ rule, path }) => `${rule} ${path}`,
    );
  expect(paths({})).toEqual(['meeting/missing-organ /meetings/0']);
  expect(paths({ envelope: { organ: { text: 'UBND xã' } } })).toEqual([]);
  expect(paths({ kind: 'news' })).toEqual([]);
});
