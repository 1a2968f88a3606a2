import { expect, test } from 'vitest';
import { check } from '../../../index.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { meetingLateConclusion } from './rule.ts';

function notice(issued: string, met: string, head = 'Số: 47/TB-UBND'): string {
  return `ỦY BAN NHÂN DÂN\nXÃ KHE NGANG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n${head}\n\n${issued}\n\nTHÔNG BÁO\nKết luận của Chủ tịch UBND xã tại cuộc họp về sản xuất vụ đông\n\n${met}, đồng chí Lường Văn Tiến, Chủ tịch UBND xã chủ trì cuộc họp về sản xuất vụ đông. Sau khi nghe báo cáo, đồng chí Chủ tịch UBND xã kết luận như sau:\n\n1. Giao Phòng Kinh tế rà soát diện tích, hoàn thành trước ngày 30/12/2026.\n`;
}

test('meeting/late-conclusion', () => {
  const failures = checkRule(meetingLateConclusion, {
    invalid: [
      notice('«late:Khe Ngang, ngày 14 tháng 10 năm 2026»', 'Ngày 05/10/2026'),
      notice('«late:Khe Ngang, ngày 30 tháng 10 năm 2026»', 'Sáng ngày 12/10'),
    ],
    valid: [
      notice('Khe Ngang, ngày 05 tháng 10 năm 2026', 'Ngày 05/10/2026'),
      // five working days, a weekend between them
      notice('Khe Ngang, ngày 12 tháng 10 năm 2026', 'Ngày 05/10/2026'),
      // holidays, and the days near them
      notice('Khe Ngang, ngày 08 tháng 9 năm 2026', 'Ngày 28/8/2026'),
      notice('Khe Ngang, ngày 23 tháng 02 năm 2026', 'Ngày 06/02/2026'),
      notice('Khe Ngang, ngày 07 tháng 5 năm 2026', 'Ngày 24/4/2026'),
      // a date that is blank, or another meeting's
      notice('Khe Ngang, ngày     tháng 10 năm 2026', 'Ngày 05/10/2026'),
      notice('Khe Ngang, ngày 14 tháng 10 năm 2026', 'Ngày 05/6/2026'),
      notice('Khe Ngang, ngày 14 tháng 10 năm 2026', 'Ngày 15/10/2026'),
    ],
  });
  expect(failures).toEqual([]);
});

test('meeting/late-conclusion in a report that never was text', () => {
  const report = { schemaVersion: '1', kind: 'conclusion-notice' } as const;
  const paths = (meeting: object, envelope: object = { issueDate: '2026-10-14' }) =>
    check({
      ...report,
      meetings: [{ organ: { text: 'UBND xã' }, ...meeting }],
      envelope,
    }).findings.map(({ rule, path }) => `${rule} ${path}`);
  expect(paths({ date: '2026-10-05' })).toEqual(['meeting/late-conclusion /envelope/issueDate']);
  // it lasted till Wednesday
  expect(paths({ date: '2026-10-05', endDate: '2026-10-07' })).toEqual([]);
  expect(paths({ date: '2026-10-05' }, { issueDate: '2026-10-14', system: 'party' })).toEqual([]);
  expect(paths({})).toEqual(['meeting/missing-date /meetings/0']);
});
