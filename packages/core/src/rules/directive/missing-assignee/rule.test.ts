import { expect, test } from 'vitest';
import { createAnalyzer } from '../../../analyzer/analyzer.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { directiveMissingAssignee } from './rule.ts';

const HEAD =
  'THÔNG BÁO\nKết luận của Chủ tịch UBND xã tại phiên họp tháng 7\n\nI. NHIỆM VỤ TRỌNG TÂM\n\n';
const NOTICE = `---\nloai: thông báo kết luận\nngay: 2026-07-22\n---\n\n${HEAD}`;
const NEWS =
  'UBND xã Khe Ngang họp phiên thường kỳ\n\nChiều 7/9/2026, UBND xã Khe Ngang tổ chức phiên họp thường kỳ tháng 8 năm 2026.\n\n';
const items = (...tasks: readonly string[]) =>
  NOTICE + tasks.map((task, at) => `${at + 1}. ${task}`).join('\n\n');
const KENH = 'Giao Phòng Kinh tế rà soát các tuyến kênh, báo cáo UBND xã trước ngày 15/8/2026.';
const THON = 'Yêu cầu các thôn vệ sinh đường làng, ngõ xóm.';
const CU = 'Giao Công an xã lập danh sách nhân khẩu tạm trú, gửi Văn phòng trước ngày 20/8/2026.';

test('directive/missing-assignee', () => {
  const failures = checkRule(directiveMissingAssignee, {
    invalid: [
      items(
        KENH,
        CU,
        THON,
        '«one:Hoàn thành phương án phân luồng, trình UBND xã trước ngày 31/8/2026.»',
      ),
      items('«one:Trình phương án phân luồng khu vực chợ trong tháng 8/2026.»', KENH, CU, THON),
    ],
    valid: [
      items(KENH, CU, THON),
      // without end, or nothing to come of it
      items(KENH, CU, THON, 'Tiếp tục giữ vững an ninh trật tự, báo cáo tình hình khi có vụ việc.'),
      items(KENH, CU, THON, 'Tổ chức tốt lễ khai giảng năm học mới.'),
      // it says more of the task before it
      items(KENH, CU, `${THON} Hoàn thành trong tháng 8/2026.`),
      items(KENH, CU, `${THON}\n\nHoàn thành trong tháng 8/2026.`),
      // whoever heads a list has its tasks
      items(
        KENH,
        CU,
        THON,
        'Giao Phòng Kinh tế:\n- Hoàn thành phương án phân luồng, trình UBND xã.',
      ),
      // many name nobody
      items(KENH, CU, THON, 'Hoàn thành phương án phân luồng.', 'Trình danh mục công trình.'),
      items(KENH, 'Hoàn thành phương án phân luồng, trình UBND xã.'),
      `${NEWS}Kết luận phiên họp, đồng chí Chủ tịch UBND xã yêu cầu Phòng Kinh tế rà soát. Hoàn thành phương án phân luồng.`,
    ],
  });
  expect(failures).toEqual([]);
});

test('a report that never was text is judged by its data', () => {
  const task = (...assignees: readonly string[]) => ({
    assignees: assignees.map((text) => ({ text })),
    duration: 'once' as const,
    section: '/sections/0',
  });
  const { check } = createAnalyzer({ rules: [directiveMissingAssignee] });
  const { findings } = check({
    schemaVersion: '1',
    kind: 'minutes',
    sections: [{ role: 'directives' }],
    directives: [task('Phòng Kinh tế'), task('Công an xã'), task(), task('Văn phòng')],
  });
  expect(findings.map(({ path }) => path)).toEqual(['/directives/2']);
});
