import { expect, test } from 'vitest';
import { createAnalyzer } from '../../../analyzer/analyzer.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { directiveMissingDeadline } from './rule.ts';

const HEAD =
  'THÔNG BÁO\nKết luận của Chủ tịch UBND xã tại phiên họp tháng 7\n\nI. NHIỆM VỤ TRỌNG TÂM\n\n';
const NOTICE = `---\nloai: thông báo kết luận\nngay: 2026-07-22\n---\n\n${HEAD}`;
const NEWS =
  'UBND xã Khe Ngang họp phiên thường kỳ\n\nChiều 7/9/2026, UBND xã Khe Ngang tổ chức phiên họp thường kỳ tháng 8 năm 2026.\n\n';
const items = (...tasks: readonly string[]) =>
  NOTICE + tasks.map((task, at) => `${at + 1}. ${task}`).join('\n\n');
const KENH = 'Giao Phòng Kinh tế rà soát các tuyến kênh, báo cáo UBND xã trước ngày 15/8/2026.';
const CU = 'Giao Công an xã lập danh sách nhân khẩu tạm trú, gửi Văn phòng trước ngày 20/8/2026.';

test('directive/missing-deadline', () => {
  const failures = checkRule(directiveMissingDeadline, {
    invalid: [
      items(
        KENH,
        CU,
        '«one:Giao Phòng Văn hóa - Xã hội tổng hợp nhu cầu sửa chữa, trình UBND xã.»',
      ),
      items(
        KENH,
        '«several:Giao Phòng Kinh tế hoàn thành hồ sơ đất đai của các hộ.»',
        CU,
        'Yêu cầu các thôn báo cáo kết quả rà soát.',
      ),
    ],
    valid: [
      items(KENH, CU),
      // without end, at regular intervals, without a day but with words for one
      items(KENH, CU, 'Giao Phòng Kinh tế tiếp tục đôn đốc, báo cáo tiến độ các công trình.'),
      items(KENH, CU, 'Giao Văn phòng theo dõi, định kỳ ngày 25 hằng tháng báo cáo UBND xã.'),
      items(KENH, CU, 'Giao Phòng Kinh tế kịp thời báo cáo thiệt hại do mưa lũ.'),
      // nothing comes of it that could be late
      items(KENH, CU, 'Yêu cầu các thôn vệ sinh đường làng, ngõ xóm.'),
      // most of them have none
      items(
        KENH,
        'Giao Công an xã gửi danh sách về Văn phòng.',
        'Giao Phòng Kinh tế trình phương án.',
        'Yêu cầu các thôn báo cáo kết quả rà soát.',
      ),
      items('Giao Công an xã gửi danh sách về Văn phòng.', KENH),
      // the day is set in the next sentence or line, or for all of them
      items(
        KENH,
        CU,
        'Giao Phòng Kinh tế trình phương án phân luồng. Hoàn thành trong tháng 8/2026.',
      ),
      items(KENH, CU, 'Giao Phòng Kinh tế trình phương án phân luồng.\n\nThời hạn: 31/8/2026.'),
      items(
        KENH,
        CU,
        'Giao Phòng Kinh tế trình phương án.',
        'Hoàn thành các nhiệm vụ trên trước ngày 30/9/2026.',
      ),
      // news, invitations, reports
      `${NEWS}Kết luận phiên họp, đồng chí Chủ tịch UBND xã yêu cầu Phòng Kinh tế rà soát, báo cáo trước ngày 15/9/2026; giao Công an xã gửi danh sách.`,
      items(KENH, CU, 'Giao Công an xã gửi danh sách.').replace('thông báo kết luận', 'báo cáo'),
    ],
  });
  expect(failures).toEqual([]);
});

test('an outline may ask for a deadline in every task', () => {
  const outline = {
    id: 'thong-bao',
    kind: 'conclusion-notice',
    name: 'Thông báo',
    parts: [
      {
        role: 'directives',
        presence: 'required',
        name: 'Giao nhiệm vụ',
        headings: ['nhiệm vụ'],
        tasksName: ['deadline'],
      },
    ],
  } as const;
  const { analyze } = createAnalyzer({
    rules: [directiveMissingDeadline],
    config: { outlines: [outline] },
  });
  const found = (text: string) =>
    analyze(text.replace('loai: ', 'mau: thong-bao\nloai: ')).findings.map(
      ({ messageId }) => messageId,
    );
  expect(found(items('Yêu cầu các thôn vệ sinh đường làng, ngõ xóm.'))).toEqual(['one']);
  expect(found(items('Giao Phòng Kinh tế tiếp tục đôn đốc các nhà thầu.'))).toEqual([]);
});

test('a report that never was text is judged by its data', () => {
  const task = (text: string, end?: string) => ({
    assignees: [{ text }],
    duration: 'once' as const,
    section: '/sections/0',
    ...(end === undefined ? {} : { deadline: { text: end, end } }),
  });
  const { check } = createAnalyzer({ rules: [directiveMissingDeadline] });
  const { findings } = check({
    schemaVersion: '1',
    kind: 'conclusion-notice',
    sections: [{ role: 'directives' }],
    directives: [
      task('Phòng Kinh tế', '2026-08-15'),
      task('Công an xã'),
      task('Văn phòng', '2026-08-20'),
    ],
  });
  expect(findings.map(({ path }) => path)).toEqual(['/directives/1']);
});
