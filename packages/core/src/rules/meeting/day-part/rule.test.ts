import { expect, test } from 'vitest';
import { check } from '../../../index.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { meetingDayPart } from './rule.ts';

const INVITATION =
  'GIẤY MỜI\nHọp về kế hoạch sản xuất vụ đông\n\nKính gửi: Các thôn.\n\nUBND xã Khe Ngang tổ chức cuộc họp như sau:\n\n';
const NEWS = 'Xã Khe Ngang họp thường kỳ\n\n27/11/2026 09:35\n\n';

test('meeting/day-part', () => {
  const failures = checkRule(meetingDayPart, {
    invalid: [
      `${INVITATION}1. Thời gian: «mismatch:14 giờ 00, sáng» thứ Năm, ngày 26/11/2026.`,
      `${INVITATION}1. Thời gian: «mismatch:14 giờ 30 phút, buổi sáng» ngày 26/11/2026.`,
      `${INVITATION}1. Thời gian: «mismatch:8h00 chiều» thứ Năm, ngày 26/11/2026.`,
      `${INVITATION}1. Thời gian: «mismatch:Sáng thứ Năm, ngày 26/11/2026, vào lúc 14 giờ».`,
      `${INVITATION}Thời gian: «mismatch:13h30 sáng» ngày 26/11/2026.`,
      'BIÊN BẢN\nPhiên họp của UBND xã Khe Ngang\n\nHôm nay, hồi «mismatch:14 giờ 00 phút sáng» ngày 09/10/2026, UBND xã Khe Ngang tổ chức phiên họp thường kỳ.',
      `${INVITATION}Thời gian: «mismatch:14 giờ 00 tối» ngày 26/11/2026.`,
    ],
    valid: [
      `${INVITATION}1. Thời gian: 14 giờ 00, chiều thứ Năm, ngày 26/11/2026.`,
      `${INVITATION}1. Thời gian: 8 giờ 00 phút, sáng thứ Năm, ngày 26/11/2026.`,
      `${INVITATION}1. Thời gian: 2 giờ chiều thứ Năm, ngày 26/11/2026.`,
      `${INVITATION}1. Thời gian: 7 giờ tối ngày 26/11/2026.`,
      `${INVITATION}1. Thời gian: 19 giờ 30, tối thứ Năm, ngày 26/11/2026.`,
      `${INVITATION}1. Thời gian: 11 giờ trưa ngày 26/11/2026.`,
      `${INVITATION}1. Thời gian: 14 giờ 00 ngày 26/11/2026.`,
      // two sittings, each with its own hour
      `${INVITATION}1. Thời gian: từ 8 giờ 00 sáng đến 16 giờ 30 chiều ngày 26/11/2026.`,
      `${INVITATION}1. Thời gian: 14 giờ 00 ngày 26/11 và sáng ngày 27/11/2026.`,
      `${INVITATION}1. Thời gian: 01 ngày (sáng từ 8 giờ 00, chiều từ 14 giờ 00), ngày 26/11/2026.`,
      // what had been before
      `${NEWS}Sáng ngày 26/11/2026, UBND xã Khe Ngang tổ chức phiên họp thường kỳ; báo cáo gửi trước 16 giờ 00 ngày 25/11.`,
    ],
  });
  expect(failures).toEqual([]);
});

test('meeting/day-part in a report that never was text', () => {
  const { findings } = check({
    schemaVersion: '1',
    meetings: [
      { time: '14:00', dayPart: 'morning' },
      { time: '14:00', dayPart: 'afternoon' },
      { time: '14:00' },
      { dayPart: 'morning' },
    ],
  });
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'meeting/day-part /meetings/0',
  ]);
});
