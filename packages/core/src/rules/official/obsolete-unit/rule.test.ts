import { expect, test } from 'vitest';
import { check, type Report } from '../../../index.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { officialObsoleteUnit } from './rule.ts';

const in2026 = (text: string) =>
  `UBND xã Suối Lam họp thường kỳ tháng 8 năm 2026\n\nNgày 03/9/2026, UBND xã họp.\n\n${text}`;
const in2024 = (text: string) =>
  `UBND huyện Nà Pó họp thường kỳ tháng 8 năm 2024\n\nNgày 03/9/2024, UBND huyện họp.\n\n${text}`;

test('official/obsolete-unit', () => {
  const failures = checkRule(officialObsoleteUnit, {
    invalid: [
      // the sentence says when
      'Ngày 06/10/2025, «actsAfter:UBND huyện Nà Pó» ban hành Công văn số 512/UBND-VX.',
      'Ngày 12/8/2025, «actsAfter:Công an huyện Nà Pó» đã tổ chức ra quân.',
      '«actsAfter:UBND thị trấn Bến Ngự» ban hành Quyết định số 15/QĐ-UBND ngày 05/8/2025.',
      'Tháng 9/2025, «actsAfter:Phòng Tài nguyên và Môi trường huyện» tham mưu phương án.',
      'Ngày 20/8/2025, «actsAfter:UBND TP Bình Sơn» tổ chức hội nghị.',
      'Ngày 20/8/2025, «actsAfter:Huyện ủy Nà Pó» chỉ đạo các đơn vị.',
      // departments that were merged
      'Ngày 20/8/2025, «actsAfter:Sở Kế hoạch và Đầu tư» ban hành hướng dẫn.',
      'Ngày 20/8/2025, «actsAfter:Sở NN&PTNT» kiểm tra công tác phòng, chống thiên tai.',
      // now
      in2026('«actsNow:UBND huyện Nà Pó» tiếp tục chỉ đạo các xã rà soát hộ nghèo.'),
      in2026('Giao «tasked:Phòng Nội vụ huyện» tham mưu kế hoạch, trình trước ngày 30/9/2026.'),
      '«issues:ỦY BAN NHÂN DÂN\nHUYỆN NÀ PÓ»\n\nSố: 15/BC-UBND\n\nNà Pó, ngày 12 tháng 9 năm 2025\n\nBÁO CÁO\nKết quả tháng 8 năm 2025',
    ],
    valid: [
      // before the end
      'Ngày 14/3/2025, UBND huyện Nà Pó đã phê duyệt chủ trương đầu tư.',
      'Trước ngày 01/7/2025, UBND huyện Nà Pó đã giao đất cho trường tại Quyết định số 308/QĐ-UBND ngày 14/3/2025.',
      'Đến ngày 30/6/2025, UBND huyện Nà Pó tổ chức xong việc bàn giao.',
      in2024('UBND huyện Nà Pó tiếp tục chỉ đạo các xã rà soát hộ nghèo.'),
      in2024('Giao Phòng Nội vụ huyện tham mưu kế hoạch, trình trước ngày 30/9/2024.'),
      in2026('Năm 2023, UBND huyện Nà Pó tổ chức hội thi.'),
      in2026('UBND huyện Nà Pó phê duyệt dự án từ tháng 12/2024; xã tiếp tục thi công.'),
      // told as past
      'Ngày 06/10/2025, UBND xã tiếp nhận hồ sơ; UBND huyện Nà Pó (cũ) ban hành Kế hoạch năm 2023.',
      in2026('UBND huyện Nà Pó (cũ) ban hành nhiều kế hoạch về giảm nghèo.'),
      in2026('Trước đây, UBND huyện Nà Pó tổ chức hội thi hằng năm.'),
      in2026('UBND huyện Nà Pó ban hành quy hoạch trước khi sắp xếp đơn vị hành chính.'),
      in2026('UBND huyện Nà Pó kết thúc hoạt động, hồ sơ được bàn giao cho các xã.'),
      // cited
      in2026(
        'Thực hiện Quyết định số 308/QĐ-UBND ngày 14/3/2025 của UBND huyện Nà Pó, xã đã thi công.',
      ),
      in2026('Theo quy hoạch của UBND huyện Nà Pó, tuyến đường dài 5 km.'),
      // units that go on
      in2026('UBND thành phố Đà Nẵng ban hành kế hoạch; UBND tỉnh giao chỉ tiêu.'),
      in2026('Trung tâm Y tế huyện Nà Pó tổ chức khám sức khỏe cho người cao tuổi.'),
      'Ngày 20/8/2025, Sở Nông nghiệp và Môi trường kiểm tra công tác đê điều.',
      'Ngày 20/8/2025, UBND thành phố tổ chức hội nghị.',
      // of half a year within which districts ended
      'UBND đặc khu báo cáo kết quả năm 2025\n\nNgày 12/12/2025, UBND đặc khu họp.\n\nUBND huyện Nà Pó chỉ đạo các xã làm thủy lợi mùa khô.',
      // nobody knows when
      'UBND huyện Nà Pó tiếp tục chỉ đạo các xã rà soát hộ nghèo.',
      // only named
      in2026('Các đơn vị dự họp: UBND huyện Nà Pó, Công an huyện, Phòng Nội vụ huyện.'),
    ],
  });
  expect(failures).toEqual([]);
});

const organ = {
  text: 'UBND huyện Nà Pó',
  as: 'acting',
  validTo: '2025-06-30',
  verified: true,
} as const;

test.each<[string, Partial<Report>, readonly string[]]>([
  [
    'a day after the end',
    { formerOrgans: [{ ...organ, date: '2025-09-18' }] },
    ['warning actsAfter /formerOrgans/0'],
  ],
  ['the last day', { formerOrgans: [{ ...organ, date: '2025-06-30' }] }, []],
  [
    'a body whose end was not held against the law',
    { formerOrgans: [{ ...organ, verified: false, date: '2025-09-18' }] },
    ['info actsAfter /formerOrgans/0'],
  ],
  ['no day at all', { formerOrgans: [organ] }, []],
  [
    'a task of today',
    { formerOrgans: [{ ...organ, as: 'tasked' }], publishedAt: '2026-03-02T08:00' },
    ['warning tasked /formerOrgans/0'],
  ],
])('a report that never was text: %s', (_, data, found) => {
  const { findings } = check({ schemaVersion: '1', ...data });
  expect(
    findings.map(({ severity, messageId, path }) => `${severity} ${messageId} ${path}`),
  ).toEqual(found);
});
