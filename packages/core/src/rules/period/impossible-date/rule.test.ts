import { expect, test } from 'vitest';
import { check } from '../../../analyzer/analyzer.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { periodImpossibleDate } from './rule.ts';

test('period/impossible-date', () => {
  const failures = checkRule(periodImpossibleDate, {
    invalid: [
      'Số liệu tính đến «noSuchDay:ngày 31/9/2026».',
      'Hoàn thành trước «noSuchDay:ngày 30 tháng 02 năm 2026».',
      'Thu từ «noSuchDay:ngày 29/02/2026» đạt 5 tỷ đồng.',
      'Giai đoạn từ 01/4/2026 đến «noSuchDay:31/4/2026», phường thu 12 tỷ đồng.',
      'Báo cáo trước «inNoYear:ngày 31/6», chậm nhất ngày 05/7.',
      'Kế hoạch số 14/KH-UBND «noSuchDay:ngày 32/10/2026».',
    ],
    valid: [
      'Số liệu tính đến ngày 30/9/2026; ngày 29/02/2028 là hạn cuối.',
      // a leap day where no year is written
      'Kỷ niệm ngày 29/02, ngày 27/02 và ngày 31/12.',
      // fractions, numbers of documents, ratios, hours
      'Có 31/11 hộ tham gia; đạt 30/02 chỉ tiêu.',
      'Quyết định số 31/2025/QĐ-UBND; Nghị quyết 31/NQ-HĐND.',
      'Tiếp công dân đến 31/11 lượt.',
      'Họp lúc 25 giờ 70 phút.',
      'Thửa 31/6/2 tờ bản đồ 12.',
    ],
  });
  expect(failures).toEqual([]);
});

test('a report that never was text', () => {
  const { findings } = check({
    schemaVersion: '1',
    periods: [{ kind: 'day', given: { day: 31, month: 11, year: 2026 }, impossible: true }],
  });
  expect(findings.map(({ rule, path }) => [rule, path])).toEqual([
    ['period/impossible-date', '/periods/0'],
  ]);
});
