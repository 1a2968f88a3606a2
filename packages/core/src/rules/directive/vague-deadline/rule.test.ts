import { expect, test } from 'vitest';
import { createAnalyzer } from '../../../analyzer/analyzer.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { directiveVagueDeadline } from './rule.ts';

const HEAD =
  'THÔNG BÁO\nKết luận của Chủ tịch UBND xã tại phiên họp tháng 7\n\nI. NHIỆM VỤ TRỌNG TÂM\n\n';
const NOTICE = `---\nloai: thông báo kết luận\nngay: 2026-07-22\n---\n\n${HEAD}`;
const NEWS =
  'UBND xã Khe Ngang họp phiên thường kỳ\n\nChiều 7/9/2026, UBND xã Khe Ngang tổ chức phiên họp thường kỳ tháng 8 năm 2026.\n\n';
const items = (...tasks: readonly string[]) =>
  NOTICE + tasks.map((task, at) => `${at + 1}. ${task}`).join('\n\n');
const KENH = 'Giao Phòng Kinh tế rà soát các tuyến kênh, báo cáo UBND xã trước ngày 15/8/2026.';
const CU = 'Giao Công an xã lập danh sách nhân khẩu tạm trú, gửi Văn phòng trước ngày 20/8/2026.';

test('directive/vague-deadline', () => {
  const failures = checkRule(directiveVagueDeadline, {
    invalid: [
      items('Giao Phòng Kinh tế «one:kịp thời» tổng hợp thiệt hại do mưa lũ, báo cáo UBND xã.'),
      items(
        'Giao Phòng Kinh tế «several:sớm» hoàn thành hồ sơ đất đai.',
        CU,
        'Yêu cầu các thôn báo cáo trong thời gian tới.',
      ),
    ],
    valid: [
      items(KENH, CU),
      items('Giao Công an xã tiếp tục tuần tra ban đêm, kịp thời xử lý các vụ việc.'),
      items('Giao Phòng Kinh tế khẩn trương rà soát, báo cáo trước ngày 15/8/2026.'),
      items('Giao Phòng Kinh tế sớm trình phương án. Hoàn thành trước ngày 15/8/2026.'),
      items('Giao Văn phòng kịp thời đôn đốc, định kỳ hằng tháng báo cáo UBND xã.'),
      `${NEWS}Kết luận phiên họp, đồng chí Chủ tịch UBND xã yêu cầu Phòng Kinh tế sớm trình phương án.`,
      items('Giao Phòng Kinh tế sớm trình phương án.').replace('thông báo kết luận', 'báo cáo'),
    ],
  });
  expect(failures).toEqual([]);
});

test('it is a hint, and a note where the outline asks for deadlines', () => {
  const part = {
    role: 'directives',
    presence: 'required',
    name: 'Giao nhiệm vụ',
    headings: ['nhiệm vụ'],
  } as const;
  const outline = { id: 'thong-bao', kind: 'conclusion-notice', name: 'Thông báo' } as const;
  const severities = (tasksName: readonly 'deadline'[]) =>
    createAnalyzer({
      rules: [directiveVagueDeadline],
      config: {
        outlines: [{ ...outline, parts: [{ ...part, tasksName: [...tasksName] }] }],
      },
    })
      .analyze(
        items('Giao Phòng Kinh tế sớm trình phương án.').replace(
          'loai: ',
          'mau: thong-bao\nloai: ',
        ),
      )
      .findings.map(({ severity }) => severity);
  expect(severities([])).toEqual(['hint']);
  expect(severities(['deadline'])).toEqual(['info']);
});

test('a report that never was text is judged by its data', () => {
  const { check } = createAnalyzer({ rules: [directiveVagueDeadline] });
  const { findings } = check({
    schemaVersion: '1',
    kind: 'minutes',
    directives: [{ action: 'trình phương án', deadline: { text: 'sớm', vague: true } }],
  });
  expect(findings.map(({ path }) => path)).toEqual(['/directives/0/deadline']);
});
