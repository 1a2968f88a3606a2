import { rules } from '@baocao/core';
import { describe, expect, it } from 'vitest';
import { baocao } from './baocao.ts';

describe.each(rules.map(({ id }) => id))('%s', (rule) => {
  it('has a page in each language', async () => {
    const vi = await baocao(['explain', rule]);
    const en = await baocao(['explain', rule, '--locale', 'en']);
    expect([vi.code, en.code]).toEqual([0, 0]);
    for (const { stdout } of [vi, en]) {
      expect(stdout).toMatch(/^# \S/u);
      expect(stdout).toContain(rule);
    }
    expect(vi.stdout).not.toBe(en.stdout);
  });
});

it('lists every rule with its level and title', async () => {
  const { code, stdout } = await baocao(['explain']);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(rules.map(({ id }) => id));
  for (const line of lines) expect(line).toMatch(/ (?:Cần sửa|Cần xem lại|Lưu ý|Gợi ý) +\S/u);
  expect(code).toBe(0);
});

it.each([
  ['figure/ratoi', 'vi', 'Không có quy tắc “figure/ratoi”. Có phải “figure/ratio”?'],
  ['ratio', 'en', 'There is no rule “ratio”. Did you mean “figure/ratio”?'],
  ['../../package', 'en', 'There is no rule “../../package”.'],
])('suggests what %s may mean (%s)', async (rule, locale, words) => {
  const { code, stdout, stderr } = await baocao(['explain', rule, '--locale', locale]);
  expect(stderr).toBe(`baocao: ${words}\n`);
  expect([code, stdout]).toEqual([2, '']);
});

it('styles headings for the terminal only', async () => {
  const plain = await baocao(['explain', 'figure/ratio']);
  const styled = await baocao(['explain', 'figure/ratio'], { env: { FORCE_COLOR: '1' } });
  expect(plain.stdout).not.toContain('\u001B');
  expect(styled.stdout.startsWith('\u001B[1m# ')).toBe(true);
});
