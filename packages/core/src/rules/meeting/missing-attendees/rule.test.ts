import { expect, test } from 'vitest';
import { check } from '../../../index.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { meetingMissingAttendees } from './rule.ts';

const HEAD = 'ỦY BAN NHÂN DÂN\nXÃ KHE NGANG\n\n';
const HELD =
  'Sáng ngày 05/10/2026, UBND xã Khe Ngang tổ chức cuộc họp bàn việc làm đường. Đồng chí Lường Văn Tiến, Chủ tịch UBND xã chủ trì.';

test('meeting/missing-attendees', () => {
  const failures = checkRule(meetingMissingAttendees, {
    invalid: [
      `${HEAD}«missing:BIÊN BẢN»\nHọp UBND xã về việc làm đường\n\n${HELD}\n\nÔng Vi Văn Páo nêu ý kiến về kinh phí.\n`,
    ],
    valid: [
      `${HEAD}BIÊN BẢN\nHọp UBND xã về việc làm đường\n\n${HELD} Thành phần: đại diện các thôn.\n`,
      `${HEAD}BIÊN BẢN\nHọp UBND xã về việc làm đường\n\n${HELD}\n\nTham dự: trưởng các thôn.\n`,
      `${HEAD}BIÊN BẢN\nHọp UBND xã về việc làm đường\n\n${HELD}\n\nCó mặt: 17/18 đồng chí; vắng: 01.\n`,
      `${HEAD}BIÊN BẢN\nHọp UBND xã về việc làm đường\n\n${HELD}\n\nThành phần dự họp: …\n`,
      `${HEAD}BIÊN BẢN\nHọp UBND xã về việc làm đường\n\n${HELD}\n\nCác đại biểu thảo luận về kinh phí.\n`,
      `Xã Khe Ngang họp bàn việc làm đường\n\n${HELD}\n`,
    ],
  });
  expect(failures).toEqual([]);
});

test('meeting/missing-attendees in a report that never was text', () => {
  const found = (kind: 'minutes' | 'news', meeting: object) =>
    check({
      schemaVersion: '1',
      kind,
      meetings: [
        {
          organ: { text: 'UBND xã' },
          date: '2026-10-05',
          chair: { name: 'Lường Văn Tiến' },
          ...meeting,
        },
      ],
    }).findings.map(({ rule, path }) => `${rule} ${path}`);
  expect(found('minutes', {})).toEqual(['meeting/missing-attendees /meetings/0']);
  expect(found('minutes', { attendees: [{ text: 'trưởng các thôn' }] })).toEqual([]);
  expect(found('news', {})).toEqual([]);
});
