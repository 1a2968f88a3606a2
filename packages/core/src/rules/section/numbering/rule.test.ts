import { expect, test } from 'vitest';
import { analyze, check } from '../../../analyzer/analyzer.ts';
import { applyReplacements } from '../../../analyzer/apply-edits.ts';
import type { Report } from '../../../domain/report/report.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { sectionNumbering } from './rule.ts';

const lines = (...all: readonly string[]) => `${all.join('\n\n')}\n`;

test('section/numbering', () => {
  const failures = checkRule(sectionNumbering, {
    invalid: [
      lines('I. KẾT QUẢ', 'Thu đủ.', 'II. HẠN CHẾ', 'Còn chậm.', '«gap:IV. NHIỆM VỤ»', 'Thu tiếp.'),
      lines(
        '1. Kinh tế',
        '2. Xã hội',
        '3. Đất đai',
        '4. Văn hóa',
        '«gap:6. Tiếp công dân, cải cách»',
      ),
      lines('## 1. Kinh tế', 'Tốt.', '## 2. Xã hội', 'Tốt.', '## «gap:4. Quốc phòng»', 'Tốt.'),
      lines('a) Thu ngân sách;', 'b) Chi ngân sách;', '«gap:d) Nợ đọng»;'),
      lines('a) Thu;', 'b) Chi;', 'c) Nợ;', 'd) Vay;', 'đ) Trả;', '«gap:g) Quỹ»;'),
      lines('1.1. Thu ngân sách', '1.2. Chi ngân sách', '«gap:1.4. Nợ đọng»'),
      // the same number twice
      lines('1. Kinh tế', '2. Xã hội', '«repeated:2. Đất đai»', '3. Văn hóa', '4. Quốc phòng'),
      lines('I. KẾT QUẢ', 'Tốt.', 'II. HẠN CHẾ', 'Chậm.', '«repeated:II. NHIỆM VỤ»', 'Làm.'),
      lines('I. KẾT QUẢ', 'Tốt.', '«repeated:I. HẠN CHẾ»', 'Chậm.', 'II. NHIỆM VỤ', 'Làm.'),
      // one number is wrong, those after it go on
      lines('1. Kinh tế', '2. Xã hội', '«gap:7. Đất đai»', '4. Văn hóa', '5. Quốc phòng'),
      lines('1. Kinh tế', '2. Xã hội', '«repeated:2. Đất đai»', '4. Văn hóa'),
      // only two items: a note
      lines('I. KẾT QUẢ', 'Tốt.', '«gap:III. NHIỆM VỤ»', 'Làm.'),
      // the list under 2 has an item of its own with the number
      lines('1. Kinh tế', '2. Xã hội', '1) Học;', '2) Nghề;', '3) Việc.', '«gap:4. Văn hóa»'),
      // a long item is shown as far as its first stop
      '1. Giao Phòng Kinh tế rà soát;\n2. Giao Công an xã tuần tra;\n«gap:4. Giao Văn phòng tổng hợp»; báo cáo trước ngày 25.\n',
      lines('A. Thu', 'B. Chi', '«gap:D. Nợ»'),
    ],
    valid: [
      lines('I. KẾT QUẢ', '1. Kinh tế', '2. Xã hội', 'II. NHIỆM VỤ', '1. Kinh tế', '2. Xã hội'),
      // d is followed by đ or by e, e by g or by f
      lines('a) Thu;', 'b) Chi;', 'c) Nợ;', 'd) Vay;', 'đ) Trả;', 'e) Quỹ;', 'g) Tài sản.'),
      lines('a) Thu;', 'b) Chi;', 'c) Nợ;', 'd) Vay;', 'e) Trả;', 'f) Quỹ;', 'g) Tài sản.'),
      // counted on across headings
      lines(
        'I. KẾT QUẢ',
        '1. Kinh tế',
        '2. Xã hội',
        'II. NHIỆM VỤ',
        '3. Thu ngân sách',
        '4. Giảm nghèo',
      ),
      // an excerpt
      lines('4. Văn hóa', '5. Quốc phòng', '6. Kiến nghị'),
      lines('III. NHIỆM VỤ', 'Làm.', 'IV. KIẾN NGHỊ', 'Xin ý kiến.'),
      // the letters H and I
      lines('F. Thu', 'G. Chi', 'H. Nợ', 'I. Vay', 'K. Trả'),
      // lists within lists, written otherwise
      lines('1. Kinh tế', '1) Thu;', '2) Chi.', '2. Xã hội', '1) Học;', '2) Nghề.', '3. Đất đai'),
      lines('1. Kinh tế', '(1) Thu;', '(2) Chi;', '(3) Nợ.', '2. Xã hội', '3. Đất đai'),
      // the item that seems missing is written otherwise, or amid a paragraph
      lines('1. Kinh tế', '2.Xã hội', '3. Đất đai', '4. Văn hóa'),
      lines('1. Kinh tế', '2- Xã hội', '3. Đất đai', '4. Văn hóa'),
      lines('1. Kinh tế', '2) Xã hội', '3. Đất đai', '4. Văn hóa'),
      lines('1. Kinh tế', '“2. Xã hội', '3. Đất đai', '4. Văn hóa'),
      '1. Rà soát các hộ nghèo. 2. Tổng hợp số liệu.\n3. Báo cáo kết quả.\n4. Lưu hồ sơ.\n',
      // a heading without number stands between
      lines('KINH TẾ', '1. Thu.', '2. Chi.', 'XÃ HỘI', '4. Học.', '5. Nghề.'),
      // another list begins
      lines('1. Kinh tế', '2. Xã hội', '9. Đất đai', '10. Văn hóa'),
      lines('1. Kinh tế', '2. Xã hội', '3. Đất đai', '2. Nghề', '3. Việc'),
      // years, times of day and figures begin lines too
      '12.5 ha lúa\n12.8 ha ngô\n13.5 ha rau\n',
      '8.00 Đón tiếp đại biểu\n8.30 Khai mạc\n9.15 Thảo luận\n',
      '2024. Thu 12 tỷ đồng.\n2026. Thu 15 tỷ đồng.\n',
      // a scan whose numbers are damaged
      lines('1. Thu', '3. Chi', '2. Nợ', '7. Vay', '4. Trả', '11. Quỹ', '5. Tài sản', '3. Đất'),
      // the annex has numbers of its own
      lines(
        'BÁO CÁO\nTình hình tháng 10 năm 2026',
        'I. KẾT QUẢ',
        'Thu đủ.',
        'Nơi nhận:\n- Lưu: VT.',
        'PHỤ LỤC 01',
        'I. THU',
        'Đủ.',
        'II. CHI',
        'Đủ.',
      ),
      '- Thu ngân sách;\n- Chi ngân sách.\n',
      'Điều 1. Mục tiêu\nĐiều 3. Nhiệm vụ\n',
    ],
  });
  expect(failures).toEqual([]);
});

const levels = (text: string) =>
  analyze(text).findings.flatMap(({ rule, severity }) =>
    rule === 'section/numbering' ? [severity] : [],
  );

test.each([
  [['1. Kinh tế', '2. Xã hội', '4. Văn hóa'], ['warning']],
  [['1. Kinh tế', '3. Văn hóa'], ['info']],
  [['1. Kinh tế', '2. Xã hội', '5. Văn hóa'], ['info']],
  [['1. Kinh tế', '2. Xã hội', '2. Văn hóa'], ['info']],
  [['1. Kinh tế', '2. Xã hội', '2. Văn hóa', '3. Đất đai'], ['warning']],
  [
    ['1. Thu', '3. Chi', '4. Nợ', '6. Vay'],
    ['info', 'info'],
  ],
])('%j: how sure it is', (all, wanted) => {
  expect(levels(lines(...all))).toEqual(wanted);
});

test.each([
  [
    ['1. Thu', '2. Chi', '4. Nợ'],
    ['1. Thu', '2. Chi', '3. Nợ'],
  ],
  [
    ['I. THU', 'II. CHI', 'IV. NỢ', 'V. VAY'],
    ['I. THU', 'II. CHI', 'III. NỢ', 'IV. VAY'],
  ],
  [
    ['1. Thu', '2. Chi', '7. Nợ', '4. Vay'],
    ['1. Thu', '2. Chi', '3. Nợ', '4. Vay'],
  ],
  [
    ['a) Thu;', 'b) Chi;', 'd) Nợ;', 'đ) Vay;', 'e) Trả.'],
    ['a) Thu;', 'b) Chi;', 'c) Nợ;', 'd) Vay;', 'đ) Trả.'],
  ],
  // 4.1 would stand under another number
  [['1. Thu', '2. Chi', '4. Nợ', '4.1. Nợ công', '4.2. Nợ đọng'], null],
])('%j: the numbers from there on are offered', (all, wanted) => {
  const text = lines(...all);
  const [finding] = analyze(text).findings.filter(({ rule }) => rule === 'section/numbering');
  const fixes = finding?.fixes ?? [];
  expect(fixes.map(({ edits }) => applyReplacements(text, edits))).toEqual(
    wanted === null ? [] : [lines(...wanted)],
  );
  expect(fixes.every(({ safe }) => !safe)).toBe(true);
});

test.each<[string, Partial<Report>, readonly string[]]>([
  [
    'items',
    { numbering: ['1', '2', '4'].map((number) => ({ number })) },
    ['section/numbering /numbering/2'],
  ],
  [
    'headings alone',
    {
      sections: [
        { number: 'I', level: 1, heading: 'Kết quả', role: 'results' },
        { number: '1', level: 2, heading: 'Thu' },
        { number: '3', level: 2, heading: 'Chi' },
        { number: 'II', level: 1, heading: 'Nhiệm vụ', role: 'plan' },
      ],
    },
    ['section/numbering /sections/2'],
  ],
  ['items that follow', { numbering: ['a', 'b', 'c'].map((number) => ({ number })) }, []],
  ['numbers that are none', { numbering: ['?', '', 'mười'].map((number) => ({ number })) }, []],
])('a report that never was text: %s', (_, data, wanted) => {
  const { findings } = check({ schemaVersion: '1', ...data });
  const own = findings.filter(({ rule }) => rule === 'section/numbering');
  expect(own.map(({ rule, path }) => `${rule} ${path}`)).toEqual(wanted);
});
