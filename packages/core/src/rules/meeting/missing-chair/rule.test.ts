import { expect, test } from 'vitest';
import { check } from '../../../index.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { meetingMissingChair } from './rule.ts';

const HEAD = 'ỦY BAN NHÂN DÂN\nXÃ KHE NGANG\n\n';
const HELD = 'Sáng ngày 05/10/2026, UBND xã Khe Ngang tổ chức cuộc họp bàn việc làm đường.';

test('meeting/missing-chair', () => {
  const failures = checkRule(meetingMissingChair, {
    invalid: [
      `${HEAD}«missing:BIÊN BẢN»\nHọp UBND xã về việc làm đường\n\n${HELD} Thành phần: đại diện các thôn.\n\nÔng Vi Văn Páo nêu ý kiến về kinh phí.\n`,
      `${HEAD}«missing:BIÊN BẢN»\nHọp UBND xã về việc làm đường\n\n${HELD}\n\nÔng Vi Văn Páo chủ động đề xuất kinh phí.\n`,
    ],
    valid: [
      `${HEAD}BIÊN BẢN\nHọp UBND xã về việc làm đường\n\n${HELD} Đồng chí Lường Văn Tiến, Chủ tịch UBND xã chủ trì.\n`,
      `${HEAD}BIÊN BẢN\nHọp UBND xã về việc làm đường\n\n${HELD}\n\nChủ tọa: Đồng chí Lường Văn Tiến.\n`,
      `${HEAD}BIÊN BẢN\nHọp UBND xã về việc làm đường\n\n${HELD}\n\nNgười chủ trì: …\n`,
      `${HEAD}BIÊN BẢN\nHọp UBND xã về việc làm đường\n\n${HELD}\n\nĐồng chí Lường Văn Tiến, Chủ tịch UBND xã kết luận: giao Phòng Kinh tế lập dự toán.\n`,
      // only the signature says so
      `${HEAD}BIÊN BẢN\nHọp UBND xã về việc làm đường\n\n${HELD}\n\nÔng Vi Văn Páo nêu ý kiến.\n\nTHƯ KÝ\n\nVi Thị Nga\n\nCHỦ TRÌ\n\nLường Văn Tiến\n`,
      // parties, and no chair
      `${HEAD}BIÊN BẢN\nKiểm tra cơ sở sản xuất\n\nNgày 05/10/2026, đoàn kiểm tra có buổi làm việc với hợp tác xã Đồng Cao.\n`,
      `${HEAD}BIÊN BẢN\nBàn giao mặt bằng\n\nHôm nay, ngày 05/10/2026, hai bên bàn giao 1,2 ha đất.\n`,
      `Xã Khe Ngang họp bàn việc làm đường\n\n${HELD}\n`,
    ],
  });
  expect(failures).toEqual([]);
});

test('meeting/missing-chair in a report that never was text', () => {
  const found = (kind: 'minutes' | 'news', meeting: object) =>
    check({
      schemaVersion: '1',
      kind,
      meetings: [
        {
          organ: { text: 'UBND xã' },
          date: '2026-10-05',
          attendees: [{ text: 'trưởng các thôn' }],
          ...meeting,
        },
      ],
    }).findings.map(({ rule, path }) => `${rule} ${path}`);
  expect(found('minutes', {})).toEqual(['meeting/missing-chair /meetings/0']);
  expect(found('minutes', { chair: { name: 'Lường Văn Tiến' } })).toEqual([]);
  expect(found('minutes', { concludedBy: { name: 'Lường Văn Tiến' } })).toEqual([]);
  expect(found('news', {})).toEqual([]);
});
