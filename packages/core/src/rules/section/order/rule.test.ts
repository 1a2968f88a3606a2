import { expect, test } from 'vitest';
import { check } from '../../../analyzer/analyzer.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { sectionOrder } from './rule.ts';

const lines = (...all: readonly string[]) => `${all.join('\n\n')}\n`;
const HEAD = 'BÁO CÁO\nTình hình kinh tế - xã hội tháng 10 năm 2026';
const RESULTS = ['KẾT QUẢ THỰC HIỆN', 'Thu ngân sách giữ tiến độ.'] as const;
const LACKS = ['TỒN TẠI, HẠN CHẾ', 'Giải ngân còn chậm.'] as const;
const PLAN = ['NHIỆM VỤ TRỌNG TÂM', 'Đẩy nhanh giải ngân.'] as const;
const ASKED = ['KIẾN NGHỊ, ĐỀ XUẤT', 'Đề nghị bổ sung kinh phí.'] as const;

const report = (...parts: readonly (readonly [string, string])[]) =>
  lines(
    HEAD,
    ...parts.map(([heading, text], at) => `${'I'.repeat(at + 1)}. ${heading}\n\n${text}`),
  );
const early = ([heading, text]: readonly [string, string], number: string) =>
  `«order:${number}. ${heading}»\n\n${text}`;

test('section/order', () => {
  const failures = checkRule(sectionOrder, {
    invalid: [
      lines(HEAD, early(PLAN, 'I'), `II. ${RESULTS.join('\n\n')}`),
      lines(HEAD, early(LACKS, 'I'), `II. ${RESULTS.join('\n\n')}`, `III. ${PLAN.join('\n\n')}`),
      lines(HEAD, `I. ${RESULTS.join('\n\n')}`, early(PLAN, 'II'), `III. ${LACKS.join('\n\n')}`),
      lines(HEAD, `# ${early(PLAN, '1')}`, `# 2. ${RESULTS.join('\n\n')}`),
    ],
    valid: [
      report(RESULTS, LACKS, PLAN),
      report(RESULTS, PLAN),
      // nobody lays down where proposals stand
      report(RESULTS, ASKED, PLAN),
      report(ASKED, RESULTS, PLAN),
      // each field with its results and tasks
      report(RESULTS, PLAN, RESULTS),
      // within the results
      lines(
        HEAD,
        'I. KẾT QUẢ',
        '1. Tồn tại, hạn chế',
        'Chậm.',
        '2. Kết quả',
        'Đủ.',
        'II. NHIỆM VỤ',
        'Làm.',
      ),
      // only told in paragraphs
      lines(HEAD, 'Nhiệm vụ tháng 11: rà soát hộ nghèo.', 'Kết quả tháng 10: thu đủ quỹ.'),
      '',
    ],
  });
  expect(failures).toEqual([]);
});

test('a report that never was text', () => {
  const sections = [
    { role: 'plan', heading: 'Nhiệm vụ', level: 1 },
    { role: 'results', heading: 'Kết quả', level: 1 },
  ] as const;
  const { findings } = check({ schemaVersion: '1', kind: 'periodic-report', sections });
  const own = findings.filter(({ rule }) => rule === 'section/order');
  expect(own.map(({ path, severity }) => `${path} ${severity}`)).toEqual(['/sections/0 info']);
});
