import { expect, test } from 'vitest';
import { createAnalyzer } from '../../../analyzer/analyzer.ts';
import { analyze } from '../../../index.ts';
import { periodCutOff } from './rule.ts';

/** As NĐ 09/2019/NĐ-CP, Điều 12 has it. */
const lastDay = { month: 14, quarter: 14, half: 14, 'nine-months': 14, year: 14 };
const settings = (options: object) => ({ rules: { 'period/cut-off': { options } } });
const office = createAnalyzer({ rules: [periodCutOff], config: settings({ lastDay }) });

const HEAD = 'ỦY BAN NHÂN DÂN\nXÃ KHE NGANG\n\nKhe Ngang, ngày 20 tháng 10 năm 2026\n\nBÁO CÁO\n';
const draft = (subject: string, window: string) =>
  `${HEAD}${subject}\n\nUBND xã báo cáo kết quả như sau (${window}):\n\nI. KẾT QUẢ\n\nThu 5 tỷ đồng.\n`;

const OCTOBER = 'Kết quả công tác tháng 10 năm 2026';

test.each<[string, string, readonly string[]]>([
  [OCTOBER, 'số liệu từ ngày 15/9/2026 đến ngày 14/10/2026', []],
  [OCTOBER, 'số liệu tính đến ngày 14/10/2026', []],
  [OCTOBER, 'số liệu từ ngày 01/10/2026 đến ngày 31/10/2026', ['window']],
  [OCTOBER, 'số liệu từ ngày 15/8/2026 đến ngày 14/9/2026', ['window']],
  [OCTOBER, 'số liệu tính đến ngày 15/10/2026', ['end']],
  ['Tình hình kinh tế - xã hội quý III năm 2026', 'số liệu tính đến ngày 14/9/2026', []],
  [
    'Tình hình kinh tế - xã hội quý III năm 2026',
    'số liệu từ ngày 15/6/2026 đến ngày 14/9/2026',
    [],
  ],
  ['Kết quả công tác 6 tháng đầu năm 2026', 'số liệu từ ngày 15/12/2025 đến ngày 14/6/2026', []],
  ['Kết quả công tác 6 tháng đầu năm 2026', 'số liệu tính đến ngày 30/6/2026', ['end']],
  ['Kết quả công tác năm 2026', 'số liệu từ ngày 15/12/2025 đến ngày 14/12/2026', []],
  // months from January are no period of the decree
  ['Kết quả công tác 10 tháng đầu năm 2026', 'số liệu tính đến ngày 31/10/2026', []],
  // the draft does not say which days its data cover
  [OCTOBER, 'có phụ lục kèm theo', []],
])('%s (%s)', (subject, window, expected) => {
  for (const text of [draft(subject, window), draft(subject, window).normalize('NFD')]) {
    expect(office.analyze(text).findings.map(({ messageId }) => messageId)).toEqual(expected);
    // nothing is judged where the office has set no days
    expect(analyze(text).findings.filter(({ rule }) => rule === 'period/cut-off')).toEqual([]);
  }
});

test('the end of the month may be the last day', () => {
  const { analyze: judge } = createAnalyzer({
    rules: [periodCutOff],
    config: settings({ lastDay: { month: 31 } }),
  });
  const found = (window: string) => judge(draft(OCTOBER, window)).findings.length;
  expect(found('số liệu từ ngày 01/10/2026 đến ngày 31/10/2026')).toBe(0);
  expect(found('số liệu tính đến ngày 31/10/2026')).toBe(0);
  expect(found('số liệu tính đến ngày 14/10/2026')).toBe(1);
});

test('period/cut-off in a report that never was text', () => {
  const month = { kind: 'month', given: {}, start: '2026-10-01', end: '2026-10-31' } as const;
  const window = (end: string) => ({ kind: 'range', given: {}, start: '2026-09-15', end }) as const;
  const paths = (end: string) =>
    office
      .check({ schemaVersion: '1', period: month, dataWindow: window(end) })
      .findings.map(({ messageId, path }) => `${messageId} ${path}`);
  expect(paths('2026-10-14')).toEqual([]);
  expect(paths('2026-10-31')).toEqual(['window /dataWindow']);
});
