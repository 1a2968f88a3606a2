import { expect, test } from 'vitest';
import { check, createAnalyzer } from '../../../analyzer/analyzer.ts';
import { applyReplacements } from '../../../analyzer/apply-edits.ts';
import type { Report } from '../../../domain/report/report.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { sectionMissing } from './rule.ts';

const lines = (...all: readonly string[]) => `${all.join('\n\n')}\n`;
const HEAD = [
  'BÁO CÁO\nTình hình kinh tế - xã hội tháng 10, nhiệm vụ tháng 11 năm 2026',
  'UBND xã Khe Ngang báo cáo kết quả thực hiện như sau:',
];
const RESULTS = 'Thu ngân sách giữ tiến độ; chi trả trợ cấp đúng hạn.';
const TASKS = 'Tiếp tục rà soát hộ nghèo; sửa chữa đường liên thôn.';
const CLOSING = 'Trên đây là báo cáo của UBND xã Khe Ngang./.';
const NEWS = [
  'UBND xã Khe Ngang họp phiên thường kỳ tháng 10',
  'Ngày 24/10/2026, UBND xã Khe Ngang tổ chức phiên họp thường kỳ tháng 10. Đồng chí Lò Văn Pảo, Chủ tịch UBND xã chủ trì phiên họp.',
  'Theo báo cáo, trong tháng 10, thu ngân sách đạt 1,2 tỷ đồng; trồng mới 35 ha rừng.',
];
const MINUTES = [
  'BIÊN BẢN\nHọp giao ban tháng 10 năm 2026',
  'I. THÀNH PHẦN',
  'Chủ trì: đồng chí Lò Văn Pảo; thư ký: đồng chí Vừ Thị Mai.',
  'II. NỘI DUNG',
  'Các thành viên cho ý kiến về việc sửa chữa đường liên thôn.',
];

test('section/missing', () => {
  const failures = checkRule(sectionMissing, {
    invalid: [
      // a note
      lines(
        ...HEAD,
        'I. KẾT QUẢ THỰC HIỆN',
        RESULTS,
        '«expected:II. NHIỆM VỤ TRỌNG TÂM»',
        TASKS,
        CLOSING,
      ),
      lines(
        ...HEAD,
        '## I. Kết quả thực hiện',
        RESULTS,
        '## «expected:II. Nhiệm vụ trọng tâm»',
        TASKS,
        CLOSING,
      ),
      // a warning
      lines(
        ...HEAD,
        'I. KẾT QUẢ THỰC HIỆN',
        RESULTS,
        'II. TỒN TẠI, HẠN CHẾ',
        'Giải ngân còn chậm.',
        '«required:III. KIẾN NGHỊ, ĐỀ XUẤT»',
        'Đề nghị huyện bổ sung kinh phí.',
        CLOSING,
      ),
      lines(
        ...HEAD,
        'I. KẾT QUẢ THỰC HIỆN',
        RESULTS,
        'II. TỒN TẠI, HẠN CHẾ',
        'Giải ngân còn chậm.',
        `«required:${CLOSING}»`,
      ),
      lines(...MINUTES, '«required:Cuộc họp kết thúc vào hồi 11 giờ cùng ngày./.»'),
      lines(
        ...NEWS,
        '«expected:Kết luận phiên họp, đồng chí Lò Văn Pảo yêu cầu các thôn rà»soát hộ nghèo trước ngày 20/11/2026.',
      ).replace('»soát', '» soát'),
    ],
    valid: [
      lines(
        ...HEAD,
        'I. KẾT QUẢ',
        RESULTS,
        'II. HẠN CHẾ',
        'Giải ngân chậm.',
        'III. NHIỆM VỤ',
        TASKS,
      ),
      // told in the results
      lines(
        ...HEAD,
        'I. KẾT QUẢ THỰC HIỆN',
        RESULTS,
        'Tuy nhiên, bên cạnh những kết quả đạt được vẫn còn tồn tại: giải ngân chậm.',
        'II. NHIỆM VỤ TRỌNG TÂM',
        TASKS,
        CLOSING,
      ),
      // just begun
      '',
      lines(...HEAD),
      lines(...HEAD, RESULTS),
      lines(...HEAD, 'I. KẾT QUẢ THỰC HIỆN', RESULTS),
      lines(
        ...MINUTES,
        'Kết luận cuộc họp, đồng chí Lò Văn Pảo yêu cầu sửa đường trong tháng 11.',
        'Cuộc họp kết thúc vào hồi 11 giờ cùng ngày./.',
      ),
      lines(...MINUTES, 'III. KẾT LUẬN', 'Đồng chí Lò Văn Pảo kết luận: sửa đường trong tháng 11.'),
      lines(
        ...NEWS,
        'Tuy nhiên, tiến độ giải phóng mặt bằng còn chậm, một số thôn chưa nộp quỹ.',
        'Kết luận phiên họp, đồng chí Lò Văn Pảo yêu cầu các thôn rà soát hộ nghèo.',
      ),
      // told amid a paragraph
      lines(
        ...NEWS,
        'Các thành viên đã thảo luận 3 nhóm việc. Bên cạnh kết quả đạt được, việc giải ngân còn chậm.',
        'Kết luận phiên họp, đồng chí Lò Văn Pảo yêu cầu các thôn rà soát hộ nghèo.',
      ),
      // news of another kind, and a session without results
      lines(
        'Xã Khe Ngang tổ chức hội nghị tuyên truyền',
        'Ngày 24/10/2026, xã Khe Ngang tổ chức hội nghị tuyên truyền phòng cháy.',
        'Theo báo cáo, trong tháng 10 đã kiểm tra 35 cơ sở.',
        'Kết luận hội nghị, đồng chí Lò Văn Pảo yêu cầu các thôn duy trì tổ tuần tra.',
      ),
      lines(
        'UBND xã Khe Ngang họp phiên thường kỳ tháng 10',
        'Ngày 24/10/2026, UBND xã Khe Ngang tổ chức phiên họp thường kỳ tháng 10.',
        'Phiên họp đã thông qua dự thảo quy chế làm việc.',
        'Kết luận phiên họp, đồng chí Lò Văn Pảo yêu cầu Văn phòng hoàn thiện dự thảo.',
      ),
    ],
  });
  expect(failures).toEqual([]);
});

test.each([
  [['KẾT QUẢ', 'HẠN CHẾ', 'KIẾN NGHỊ'], ['warning']],
  // a heading that tells nothing may stand over the plan
  [['KẾT QUẢ', 'HẠN CHẾ', 'VIỆC KHÁC', 'KIẾN NGHỊ'], ['info']],
  [['KẾT QUẢ', 'HẠN CHẾ', 'KẾ HOẠCH THÁNG 11', 'KIẾN NGHỊ'], []],
  [['KẾT QUẢ', 'NHỮNG VIỆC CHƯA LÀM ĐƯỢC', 'MỘT SỐ CÔNG VIỆC TRỌNG TÂM'], []],
])('%j: how sure it is', (headings, wanted) => {
  const parts = headings.map((heading, at) => `${['I', 'II', 'III', 'IV'][at]}. ${heading}\n\nĐủ.`);
  const { findings } = createAnalyzer().analyze(lines(...HEAD, ...parts, CLOSING));
  const own = findings.filter(({ rule }) => rule === 'section/missing');
  expect(own.map(({ severity }) => severity)).toEqual(wanted);
});

const outline = {
  id: 'bao-cao-tuan',
  kind: 'periodic-report',
  name: 'Báo cáo tuần',
  parts: [
    { role: 'results', presence: 'required', name: 'Việc đã làm', headings: ['việc đã làm'] },
    { role: 'plan', presence: 'customary', name: 'Việc tuần tới', headings: ['việc tuần tới'] },
    {
      role: 'proposals',
      presence: 'required',
      name: 'Xin ý kiến',
      headings: ['xin ý kiến'],
      skeleton: 'XIN Ý KIẾN\n\n…\n',
    },
  ],
} as const;

const own = createAnalyzer({ config: { outlines: [outline] } });
const missing = (text: string) =>
  own.analyze(text).findings.filter(({ rule }) => rule === 'section/missing');

test('the outline of an office decides where the draft names it', () => {
  const text = lines('I. VIỆC ĐÃ LÀM', RESULTS, 'II. VIỆC TUẦN TỚI', TASKS);
  const found = missing(`---\nmau: bao-cao-tuan\n---\n${text}`);
  expect(found.map(({ severity, params }) => [severity, params.part])).toEqual([
    ['warning', 'Xin ý kiến'],
  ]);
});

test.each([
  [
    'between two, and those after it are renumbered',
    lines(
      ...HEAD,
      'I. KẾT QUẢ',
      RESULTS,
      'II. NHIỆM VỤ',
      TASKS,
      'III. KIẾN NGHỊ',
      'Không.',
      CLOSING,
    ),
    lines(
      ...HEAD,
      'I. KẾT QUẢ',
      RESULTS,
      'II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
      '1. Tồn tại, hạn chế',
      '…',
      'III. NHIỆM VỤ',
      TASKS,
      'IV. KIẾN NGHỊ',
      'Không.',
      CLOSING,
    ),
  ],
  [
    'where its number was left out',
    lines(...HEAD, '## 1. Kết quả', RESULTS, '## 3. Nhiệm vụ', TASKS, CLOSING),
    lines(
      ...HEAD,
      '## 1. Kết quả',
      RESULTS,
      '## 2. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
      '1. Tồn tại, hạn chế',
      '…',
      '## 3. Nhiệm vụ',
      TASKS,
      CLOSING,
    ),
  ],
  [
    'without a number where the others have none',
    lines(...HEAD, '# Kết quả', RESULTS, '# Nhiệm vụ', TASKS, CLOSING),
    lines(
      ...HEAD,
      '# Kết quả',
      RESULTS,
      '# TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
      '1. Tồn tại, hạn chế',
      '…',
      '# Nhiệm vụ',
      TASKS,
      CLOSING,
    ),
  ],
  [
    'after the last',
    `---\nmau: bao-cao-tuan\n---\n${lines('I. VIỆC ĐÃ LÀM', RESULTS, 'II. VIỆC TUẦN TỚI', TASKS)}`,
    `---\nmau: bao-cao-tuan\n---\n${lines('I. VIỆC ĐÃ LÀM', RESULTS, 'II. VIỆC TUẦN TỚI', TASKS, 'III. XIN Ý KIẾN', '…')}`,
  ],
])('the skeleton stands %s', (_, text, wanted) => {
  const [fix, ...others] = missing(text).flatMap(({ fixes = [] }) => fixes);
  expect(others).toEqual([]);
  expect(fix?.safe).toBe(false);
  const fixed = applyReplacements(text, fix?.edits ?? []);
  expect(fixed).toBe(wanted);
  const about = own.analyze(fixed).findings.map(({ rule }) => rule);
  expect(about).not.toContain('section/missing');
  expect(about).not.toContain('section/numbering');
});

test('a report that never was text', () => {
  const sections = [
    { role: 'results', heading: 'Kết quả', number: 'I', level: 1 },
    { role: 'limitations', heading: 'Hạn chế', number: 'II', level: 1 },
  ] as const;
  const report: Report = { schemaVersion: '1', kind: 'periodic-report', sections };
  const { findings } = check(report);
  const found = findings.filter(({ rule }) => rule === 'section/missing');
  expect(
    found.map(({ path, severity, messageId, fixes }) => [path, severity, messageId, fixes]),
  ).toEqual([['/sections/1', 'warning', 'requiredOnly', undefined]]);
  const whole = check({
    ...report,
    sections: [...sections, { role: 'plan', heading: 'Nhiệm vụ' }],
  });
  expect(whole.findings).toEqual([]);
});
