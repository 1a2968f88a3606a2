import { expect, test } from 'vitest';
import { analyze } from '../../../analyzer/analyzer.ts';
import { check } from '../../../index.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { periodOrder } from './rule.ts';

const HEAD =
  'ỦY BAN NHÂN DÂN\nXÃ KHE NGANG\n\nSố: 86/BC-UBND\n\nKhe Ngang, ngày 20 tháng 11 năm 2026\n\n';
const REPORT = `${HEAD}BÁO CÁO\nKết quả công tác tháng 11, nhiệm vụ trọng tâm tháng 12 năm 2026\n\nI. KẾT QUẢ\n\n`;

test('period/order', () => {
  const failures = checkRule(periodOrder, {
    invalid: [
      `${REPORT}Tính đến «data:ngày 30/11/2026», xã đã giải ngân 12 tỷ đồng.\n`,
      `${REPORT}Tính đến hết «data:ngày 05 tháng 12 năm 2026», toàn xã có 12 hộ nghèo.\n`,
      `${REPORT}Đến «data:ngày 05/12/2026», tỷ lệ giải ngân đạt 70%.\n`,
      `${REPORT}Đến «data:ngày 25/11», xã đã thu 5 tỷ đồng.\n`,
      `${HEAD}THÔNG BÁO\nKết luận của Chủ tịch UBND xã tại cuộc họp về sản xuất vụ đông\n\n«meeting:Ngày 27/11/2026, đồng chí Lường Văn Tiến, Chủ tịch UBND xã chủ trì cuộc họp về sản xuất vụ đông và kết luận như sau:»\n\n1. Giao Phòng Kinh tế rà soát diện tích.\n`,
    ],
    valid: [
      `${REPORT}Tính đến ngày 15/11/2026, xã đã giải ngân 12 tỷ đồng.\n`,
      `${REPORT}Tính đến ngày 20/11/2026, xã đã giải ngân 12 tỷ đồng.\n`,
      // estimated, planned, due
      `${REPORT}Ước tính đến ngày 30/11/2026, xã đã giải ngân 12 tỷ đồng.\n`,
      `${REPORT}Dự kiến đến ngày 31/12/2026, xã đã giải ngân đạt 95%.\n`,
      `${REPORT}Phấn đấu đến ngày 31/12/2026, tỷ lệ giải ngân đạt 95%.\n`,
      `${REPORT}Dự án được gia hạn đến ngày 31/12/2026, đã có quyết định.\n`,
      `${REPORT}Lớp học mở từ ngày 10/11/2026 đến ngày 10/12/2026, có 32 học viên.\n`,
      `${REPORT}II. NHIỆM VỤ TRỌNG TÂM\n\nĐến ngày 31/12/2026, các thôn có biên bản bàn giao đất.\n`,
      // the day of last year, and a day far away
      `${REPORT}Đến ngày 31/12/2025, xã có 14 hộ nghèo.\n`,
      `${REPORT}Đến ngày 31/12/2027, xã có 2 trường đạt chuẩn.\n`,
      // nothing says when the text was written
      'Xã Khe Ngang làm đường\n\nTính đến ngày 30/11/2026, xã đã giải ngân 12 tỷ đồng.\n',
      `${HEAD}GIẤY MỜI\nHọp về sản xuất vụ đông\n\nUBND xã tổ chức cuộc họp như sau:\n\nThời gian: 8 giờ 00, ngày 27/11/2026.\n`,
      `${HEAD}THÔNG BÁO\nKết luận của Chủ tịch UBND xã tại cuộc họp về sản xuất vụ đông\n\nNgày 17/11/2026, đồng chí Lường Văn Tiến, Chủ tịch UBND xã chủ trì cuộc họp và kết luận như sau:\n\n1. Giao Phòng Kinh tế rà soát diện tích.\n`,
    ],
  });
  expect(failures).toEqual([]);
});

test.each([
  ['Tính đến ngày 05/12/2026, xã đã thu 5 tỷ đồng.', 'warning'],
  ['Tính đến ngày 30/11/2026, xã đã thu 5 tỷ đồng.', 'info'],
  ['Tính đến ngày 05/12, xã đã thu 5 tỷ đồng.', 'info'],
])('%s: how sure it is', (sentence, level) => {
  const { findings } = analyze(`${REPORT}${sentence}\n`);
  const found = findings.filter(({ rule }) => rule === 'period/order');
  expect(found.map(({ severity }) => severity)).toEqual([level]);
});

test('period/order in a report that never was text', () => {
  const day = (date: number) =>
    ({
      kind: 'day',
      given: { day: date, month: 12, year: 2026 },
      start: `2026-12-0${date}`,
      end: `2026-12-0${date}`,
    }) as const;
  const asserts = { as: 'data', by: 'sentence' } as const;
  const { findings } = check({
    schemaVersion: '1',
    kind: 'minutes',
    envelope: { issueDate: '2026-11-20', organ: { text: 'UBND xã' } },
    periods: [{ ...day(5), asserts }, day(6)],
    meetings: [
      {
        date: '2026-11-25',
        attendees: [{ text: 'trưởng các thôn' }],
        chair: { name: 'Lường Văn Tiến' },
      },
    ],
  });
  expect(findings.map(({ messageId, path }) => `${messageId} ${path}`).sort()).toEqual([
    'data /periods/0',
    'meeting /meetings/0',
  ]);
});
