import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../analyzer/analyzer.ts';
import { renderConfigProblem } from '../services/messages/render-config-problem.ts';
import { type Config, parseConfig } from './config.ts';

const outline = {
  id: 'bao-cao-tuan',
  kind: 'periodic-report',
  name: 'Báo cáo tuần',
  parts: [
    { role: 'results', presence: 'required', name: 'Việc đã làm', headings: ['việc đã làm'] },
    { role: 'proposals', presence: 'customary', name: 'Xin ý kiến', headings: ['xin ý kiến'] },
  ],
  cues: [{ phrases: ['chỗ còn kẹt'], role: 'limitations', weight: 5 }],
} as const satisfies NonNullable<Config['outlines']>[number];

const TEXT = `BÁO CÁO
Công tác tuần 41

I. VIỆC ĐÃ LÀM

Kiểm tra 12 tuyến đường.

Chỗ còn kẹt là mặt bằng tuyến đường Ven Sông.

II. XIN Ý KIẾN

Lãnh đạo cho ý kiến về phương án bồi thường.
`;

const rolesIn = (config: Config, head = '') => {
  const { report } = createAnalyzer({ config }).analyze(head + TEXT);
  const headed = report.sections?.filter(({ number }) => number !== undefined) ?? [];
  return {
    profile: report.profile,
    headed: headed.map(({ role }) => role),
    cues: report.sections?.flatMap(({ cue = [] }) => cue),
  };
};

describe('the outline of an office', () => {
  test('is applied where the configuration names it', () => {
    expect(rolesIn({ outlines: [outline], profile: 'bao-cao-tuan' })).toEqual({
      profile: 'bao-cao-tuan',
      headed: ['results', 'proposals'],
      cues: ['Chỗ còn kẹt'],
    });
  });

  test('is applied where the draft names it, and tells its kind', () => {
    const head = '---\nmau: bao-cao-tuan\n---\n';
    expect(rolesIn({ outlines: [outline] }, head).profile).toBe('bao-cao-tuan');
    const { report } = createAnalyzer({ config: { outlines: [outline] } }).analyze(`${head}Họp.\n`);
    expect([report.kind, report.profile]).toEqual(['periodic-report', 'bao-cao-tuan']);
  });

  test('waits where nobody names it, or the document is of another kind', () => {
    expect(rolesIn({ outlines: [outline] })).toEqual({
      profile: 'periodic-report',
      headed: ['results', 'results'],
      cues: [],
    });
    const config = { outlines: [outline], profile: 'bao-cao-tuan' } as const;
    const { report } = createAnalyzer({ config }).analyze('Xã Khe Ngang họp báo\n\nXã đã họp.\n');
    expect(report.profile).toBe('press-briefing');
  });

  test('takes the place of one of the same name', () => {
    const own = { ...outline, id: 'periodic-report' };
    expect(rolesIn({ outlines: [own] }).headed).toEqual(['results', 'proposals']);
  });
});

describe('a name of no outline', () => {
  test.each([
    [
      { profile: 'periodic-reprot' },
      'Không có đề cương “periodic-reprot”. Có phải “periodic-report”?',
    ],
    [
      { profile: 'bao-cao-tun', outlines: [outline] },
      'Không có đề cương “bao-cao-tun”. Có phải “bao-cao-tuan”?',
    ],
  ])('%j', (config, message) => {
    const parsed = parseConfig(config);
    const problems = 'problems' in parsed ? parsed.problems : [];
    expect(problems.map((problem) => renderConfigProblem(problem, 'vi'))).toEqual([message]);
  });

  test('with none near it is told which there are', () => {
    const parsed = parseConfig({ profile: 'xyz' });
    const [problem] = 'problems' in parsed ? parsed.problems : [];
    const message = problem === undefined ? '' : renderConfigProblem(problem, 'en');
    expect(message).toMatch(
      /^There is no outline “xyz”\. The outlines are: periodic-report, briefing/u,
    );
  });
});
