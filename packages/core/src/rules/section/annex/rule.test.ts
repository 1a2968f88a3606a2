import { expect, test } from 'vitest';
import { check } from '../../../analyzer/analyzer.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { sectionAnnex } from './rule.ts';

const TABLE = '| TT | Chỉ tiêu |\n|---|---|\n| 1 | Trồng rừng |';
const lines = (...all: readonly string[]) => `${all.join('\n\n')}\n`;

test('section/annex', () => {
  const failures = checkRule(sectionAnnex, {
    invalid: [
      lines('Kết quả cụ thể («missing:Phụ lục 02» kèm theo).', 'PHỤ LỤC 01', TABLE),
      lines(
        'Kết quả cụ thể (Phụ lục 01, «missing:Phụ lục 02» kèm theo)./.',
        'PHỤ LỤC 01\nKẾT QUẢ',
        TABLE,
      ),
      lines(
        'Chi tiết tại «missing:Biểu số 03».',
        'Biểu số 01: Thu ngân sách',
        TABLE,
        'Biểu số 02: Chi',
        TABLE,
      ),
      lines('Có Phụ lục I, «missing:III» kèm theo.', 'PHỤ LỤC I', TABLE, 'PHỤ LỤC II', TABLE),
      // told once
      lines(
        'Xem «missing:Phụ lục 3».',
        'Số liệu tại Phụ lục 3 và Phụ lục 1.',
        '## Phụ lục 1',
        TABLE,
      ),
    ],
    valid: [
      lines('Kết quả cụ thể (Phụ lục 01 kèm theo).', 'PHỤ LỤC 01', TABLE),
      lines('Kết quả cụ thể (Phụ lục 01 kèm theo).', 'PHỤ LỤC I', TABLE),
      lines('Kết quả cụ thể (Phụ lục 01, 02 kèm theo).', 'Phụ lục 01', TABLE, 'Phụ lục 02', TABLE),
      // all of them are sent apart
      lines('Kết quả cụ thể (Phụ lục 01 kèm theo).'),
      lines('Chi tiết tại Biểu số 03 gửi kèm.', 'PHỤ LỤC 01', TABLE),
      // the only one has no number
      lines('Kết quả cụ thể (Phụ lục 01 kèm theo).', 'PHỤ LỤC', TABLE),
      // annexes of other documents
      lines('Thể thức theo Phụ lục III Nghị định số 30/2020/NĐ-CP.', 'PHỤ LỤC 01', TABLE),
      lines(
        'Số liệu tại Biểu 05 ban hành kèm theo Thông tư số 12/2024/TT-BTC.',
        'Biểu 01: Thu',
        TABLE,
      ),
      lines('Kế hoạch (kèm theo Phụ lục 4 của Quyết định số 15/QĐ-UBND).', 'PHỤ LỤC 01', TABLE),
      // only named
      lines('Phụ lục 02 do Phòng Kinh tế lập năm trước đã được thay thế.', 'PHỤ LỤC 01', TABLE),
      lines('Năm 2026, biểu 12 giờ, biểu giá 5 nghìn đồng.', 'Biểu 01: Thu', TABLE),
      '',
    ],
  });
  expect(failures).toEqual([]);
});

test('a report that never was text', () => {
  const annexes = [
    { text: 'Phụ lục 02', number: '02', present: false },
    { text: 'Phụ lục 01', number: '01', present: true },
  ];
  const { findings } = check({ schemaVersion: '1', annexes });
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual(['section/annex /annexes/0']);
});
