import { expect, test } from 'vitest';
import { check, createAnalyzer } from '../../../analyzer/analyzer.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { sectionUnknownOutline } from './rule.ts';

const draft = (...lines: readonly string[]) =>
  `---\n${lines.join('\n')}\n---\nUBND xã Khe Ngang họp.\n`;

test('section/unknown-outline', () => {
  const failures = checkRule(sectionUnknownOutline, {
    invalid: [
      draft('mau: «outlineNear:periodic-reprot»'),
      draft('loai: báo cáo', 'mau: «outline:đề cương mới»', 'ky: tháng 10/2026'),
      draft('loai: «kindNear:giấy mờii»'),
      draft('loai: «kind:thư ngỏ»'),
    ],
    valid: [
      draft('mau: periodic-report'),
      draft('loai: giao ban'),
      draft('loai: Báo cáo định kỳ', 'mau: periodic-report'),
      draft('ky: tháng 10/2026', 'ghi chú: mau nào cũng được'),
      draft('mau:', 'loai:'),
      'mau: không có\n',
      '',
    ],
  });
  expect(failures).toEqual([]);
});

test('the outlines of an office are known', () => {
  const part = { role: 'results', presence: 'required', name: 'Việc đã làm' } as const;
  const outlines = [
    { id: 'bao-cao-tuan', kind: 'periodic-report', name: 'Báo cáo tuần', parts: [part] },
  ] as const;
  const { analyze } = createAnalyzer({ config: { outlines } });
  expect(analyze(draft('mau: bao-cao-tuan')).findings).toEqual([]);
  const [finding] = analyze(draft('mau: bao-cao-tun')).findings;
  expect(finding?.params).toEqual({ name: 'bao-cao-tun', near: 'bao-cao-tuan' });
});

test('a report that never was text', () => {
  const slips = [{ kind: 'unknown-outline', text: 'x', words: ['news'] }] as const;
  const { findings } = check({ schemaVersion: '1', slips });
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'section/unknown-outline /slips/0',
  ]);
});
