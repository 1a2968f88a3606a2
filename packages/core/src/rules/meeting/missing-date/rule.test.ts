import { expect, test } from 'vitest';
import { check } from '../../../index.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { meetingMissingDate } from './rule.ts';

const HEAD =
  'ỦY BAN NHÂN DÂN\nXÃ KHE NGANG\n\nSố: 31/GM-UBND\n\nKhe Ngang, ngày 22 tháng 9 năm 2026\n\n';

test('meeting/missing-date', () => {
  const failures = checkRule(meetingMissingDate, {
    invalid: [
      `${HEAD}«date:GIẤY MỜI»\nHọp về sản xuất vụ đông\n\nKính gửi: Các thôn.\n\nThực hiện Kế hoạch số 115/KH-UBND ngày 30/6/2026, UBND xã tổ chức cuộc họp như sau:\n\n1. Thời gian: 8 giờ 00.\n\n2. Địa điểm: Hội trường UBND xã.\n\n3. Các thôn gửi báo cáo trước ngày 25/9/2026.\n`,
      `${HEAD}«time:GIẤY MỜI»\nHọp về sản xuất vụ đông\n\nKính gửi: Các thôn.\n\nUBND xã tổ chức cuộc họp như sau:\n\n1. Thời gian: ngày 28/9/2026.\n\n2. Địa điểm: Hội trường UBND xã.\n`,
      '«date:BIÊN BẢN\nHọp thôn Đồng Cao»\n\nTại nhà văn hóa thôn, thôn Đồng Cao họp bàn việc làm đường. Bà Lường Thị Mến chủ trì.\n\nÔng Vi Văn Páo nêu ý kiến về kinh phí.\n',
    ],
    valid: [
      `${HEAD}GIẤY MỜI\nHọp về sản xuất vụ đông\n\nKính gửi: Các thôn.\n\nUBND xã tổ chức cuộc họp như sau:\n\n1. Thời gian: 8 giờ 00, thứ Hai, ngày 28/9/2026.\n\n2. Địa điểm: Hội trường UBND xã.\n`,
      `${HEAD}GIẤY MỜI\nHọp về sản xuất vụ đông\n\nUBND xã trân trọng kính mời các thôn đến dự họp lúc 8h00 ngày 28/9 tại hội trường.\n`,
      // left blank, in words, or told in the line below
      `${HEAD}GIẤY MỜI\nHọp về sản xuất vụ đông\n\n1. Thời gian: 8 giờ 00, ngày … tháng 9 năm 2026.\n`,
      `${HEAD}GIẤY MỜI\nHọp về sản xuất vụ đông\n\n1. Thời gian:\n\n- 8 giờ 00, ngày 28/9/2026.\n`,
      'BIÊN BẢN\nHọp thôn Đồng Cao\n\nHôm nay, ngày 05 tháng 10 năm 2026, thôn Đồng Cao họp bàn việc làm đường. Bà Lường Thị Mến chủ trì.\n',
      // minutes are dated at their head too
      'ỦY BAN NHÂN DÂN\nXÃ KHE NGANG\n\nKhe Ngang, ngày 22 tháng 9 năm 2026\n\nBIÊN BẢN\nHọp UBND xã\n\nUBND xã họp bàn việc làm đường. Bà Lường Thị Mến chủ trì.\n',
      // nothing has to be told in news and reports
      'Xã Khe Ngang họp bàn việc làm đường\n\nUBND xã Khe Ngang tổ chức cuộc họp bàn việc làm đường. Bà Lường Thị Mến chủ trì.\n',
      `${HEAD}BÁO CÁO\nKết quả công tác tháng 9 năm 2026\n\nI. KẾT QUẢ\n\nXã tổ chức 2 cuộc họp.\n`,
    ],
  });
  expect(failures).toEqual([]);
});

test('meeting/missing-date in a report that never was text', () => {
  const found = (kind: 'invitation' | 'minutes' | 'news', meeting: object) =>
    check({ schemaVersion: '1', kind, meetings: [{ organ: { text: 'UBND xã' }, ...meeting }] })
      .findings.filter(({ rule }) => rule === 'meeting/missing-date')
      .map(({ messageId, path }) => `${messageId} ${path}`);
  expect(found('invitation', {})).toEqual(['date /meetings/0', 'time /meetings/0']);
  expect(found('invitation', { date: '2026-10-05', time: '08:00' })).toEqual([]);
  expect(found('minutes', {})).toEqual(['date /meetings/0']);
  expect(found('news', {})).toEqual([]);
});
