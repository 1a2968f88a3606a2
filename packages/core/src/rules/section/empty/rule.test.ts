import { expect, test } from 'vitest';
import { analyze, check } from '../../../analyzer/analyzer.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { sectionEmpty } from './rule.ts';

const lines = (...all: readonly string[]) => `${all.join('\n\n')}\n`;
const HEAD = 'BÁO CÁO\nTình hình kinh tế - xã hội tháng 10 năm 2026';
const RESULTS = 'Thu ngân sách giữ tiến độ; chi trả trợ cấp đúng hạn.';
const TASKS = 'Tiếp tục rà soát hộ nghèo; sửa chữa đường liên thôn.';

test('section/empty', () => {
  const failures = checkRule(sectionEmpty, {
    invalid: [
      lines(HEAD, 'I. KẾT QUẢ', RESULTS, '«empty:II. TỒN TẠI, HẠN CHẾ»', 'III. NHIỆM VỤ', TASKS),
      lines(HEAD, '## I. Kết quả', RESULTS, '## II. Nhiệm vụ', TASKS, '## «empty:III. Kiến nghị»'),
      lines(
        HEAD,
        'I. KẾT QUẢ',
        RESULTS,
        'II. NHIỆM VỤ',
        TASKS,
        '«empty:III. KIẾN NGHỊ, ĐỀ XUẤT»',
        'Trên đây là báo cáo của UBND xã Khe Ngang./.',
      ),
      // within a part: a note
      lines(
        HEAD,
        'I. KẾT QUẢ',
        '1. Kinh tế',
        RESULTS,
        '«empty:2. Văn hóa - xã hội»',
        '3. Quốc phòng - an ninh',
        'Tuần tra 12 buổi.',
        'II. NHIỆM VỤ',
        TASKS,
      ),
    ],
    valid: [
      lines(HEAD, 'I. KẾT QUẢ', RESULTS, 'II. HẠN CHẾ', 'Giải ngân chậm.', 'III. NHIỆM VỤ', TASKS),
      // headings under a heading
      lines(HEAD, 'I. KẾT QUẢ', '1. Kinh tế', RESULTS, '2. Xã hội', RESULTS, 'II. NHIỆM VỤ', TASKS),
      // items of a list that look like headings
      lines(
        HEAD,
        'I. KẾT QUẢ',
        RESULTS,
        'II. NHIỆM VỤ',
        '1. Sửa đường',
        '2. Đào mương',
        '3. Trồng cây',
      ),
      // a table, a list, a blank to be filled in
      lines(
        HEAD,
        'I. KẾT QUẢ',
        '| a | b |\n|---|---|\n| 1 | 2 |',
        'II. HẠN CHẾ',
        '- Chậm;',
        'III. NHIỆM VỤ',
        '…',
      ),
      // the heading goes on in the next line
      lines(
        HEAD,
        'I. KẾT QUẢ',
        RESULTS,
        'II. HẠN CHẾ',
        'Chậm.',
        'III. NHIỆM VỤ TRỌNG TÂM\nTHÁNG 11 NĂM 2026',
        TASKS,
      ),
      // a draft just begun
      lines(HEAD, 'I. KẾT QUẢ', 'II. HẠN CHẾ', 'III. NHIỆM VỤ'),
      lines(HEAD, 'I. KẾT QUẢ', RESULTS, 'II. NHIỆM VỤ'),
      lines(
        'GIẤY MỜI\nHọp giao ban',
        '1. Nội dung',
        'Bàn việc thu quỹ.',
        '2. Thời gian',
        '3. Địa điểm',
        'Nhà văn hóa.',
      ),
    ],
  });
  expect(failures).toEqual([]);
});

test('a part of the highest level weighs more', () => {
  const levels = (text: string) =>
    analyze(text).findings.flatMap(({ rule, severity }) =>
      rule === 'section/empty' ? [severity] : [],
    );
  expect(levels(lines(HEAD, 'I. KẾT QUẢ', RESULTS, 'II. HẠN CHẾ', 'III. NHIỆM VỤ', TASKS))).toEqual(
    ['warning'],
  );
  const within = ['1. Thu', RESULTS, '2. Chi', '3. Nợ', 'Không.'];
  expect(levels(lines(HEAD, 'I. KẾT QUẢ', ...within, 'II. NHIỆM VỤ', TASKS))).toEqual(['info']);
});

test('a report that never was text', () => {
  const sections = ['Kết quả', 'Hạn chế', 'Nhiệm vụ'].map((heading, at) => ({
    heading,
    level: 1,
    empty: at === 1,
  }));
  const { findings } = check({ schemaVersion: '1', sections });
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'section/empty /sections/1',
  ]);
});
