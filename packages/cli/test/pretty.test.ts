import { expect, it } from 'vitest';
import { baocao, file } from './baocao.ts';
import { contradictory, fitting, malformed, truncated } from './samples.ts';

/** The words above the carets of each finding. */
function marked(output: string): readonly string[] {
  const lines = output.split('\n');
  return lines.flatMap((line, index) => {
    const carets = /\^+/u.exec(line.trimEnd());
    if (!carets || !/^[ ^]+$/u.test(line)) return [];
    const above = [...new Intl.Segmenter('vi').segment(lines[index - 1] ?? '')];
    const under = above.slice(carets.index, carets.index + carets[0].length);
    return under.map(({ segment }) => segment).join('');
  });
}

it('shows where, how grave, the line, the reason, the way out, the rule', async () => {
  const name = await file('du-thao.md', `# Báo cáo\n\n${malformed}`);
  const { code, stdout, stderr } = await baocao(['check', name]);
  expect(stdout).toMatch(/^du-thao\.md:3:\d+ {2}Cần sửa {2}\S/u);
  expect(stdout).toContain(malformed.trimEnd());
  expect(marked(stdout)).toEqual(['8,5%%']);
  expect(stdout).toMatch(/^ {2}→ \S/mu);
  expect(stdout).toMatch(/^ {2}figure\/malformed$/mu);
  expect(stderr).toBe('');
  expect(code).toBe(1);
});

it('marks the same words where letters are decomposed or wide and the line is long', async () => {
  const long = `数 👍🏽 ${'trong tháng, '.repeat(20)}${malformed.trimEnd()} ${'và các xã. '.repeat(20)}`;
  for (const text of [malformed.normalize('NFD'), long]) {
    const { stdout } = await baocao(['check', '-'], { input: text });
    expect(marked(stdout.normalize('NFC'))).toContain('8,5%%');
  }
});

it('names the line of every figure involved', async () => {
  const text = `Mở đầu.\n\n${contradictory}`;
  const { stdout } = await baocao(['check', '-'], { input: text });
  expect(stdout).toMatch(/^đầu vào chuẩn:3:\d+ {2}Cần xem lại/u);
  expect(stdout).toMatch(/^ {2}· dòng 3: “.*2\.480.*” – \S/mu);
});

it('says at the end what was read and compared, and never that a text is correct', async () => {
  const { code, stdout } = await baocao(['check', '-'], { input: fitting });
  expect(stdout).toContain('Đã kiểm tra 1 văn bản: chưa có nội dung cần rà soát.');
  expect(stdout).toContain('Đã đọc 3 số liệu: 3 khớp, 0 chưa khớp, 0 chưa đủ căn cứ.');
  expect(stdout).toContain('Đã đối chiếu 1 quan hệ giữa các số liệu.');
  expect(code).toBe(0);
});

it('adds the levels up over several files', async () => {
  const names = await Promise.all([
    file('a.md', malformed),
    file('b.md', contradictory),
    file('c.md', truncated),
  ]);
  const { stdout } = await baocao(['check', ...names]);
  expect(stdout).toContain('Đã kiểm tra 3 văn bản: 1 cần sửa, 1 cần xem lại, 1 lưu ý.');
});

it('speaks English on request', async () => {
  const { stdout } = await baocao(['check', '--locale', 'en', '-'], { input: malformed });
  expect(stdout).toMatch(/^standard input:1:\d+ {2}To correct {2}/u);
  expect(stdout).toContain('1 document checked: 1 to correct.');
});

it('is plain unless colour is asked for', async () => {
  const sequence = '\u001B[';
  const plain = await baocao(['check', '-'], { input: malformed });
  expect(plain.stdout).not.toContain(sequence);
  const coloured = await baocao(['check', '-'], { input: malformed, env: { FORCE_COLOR: '1' } });
  expect(coloured.stdout).toContain(sequence);
  const both = await baocao(['check', '-'], { input: malformed, env: { NO_COLOR: '1' } });
  expect(both.stdout).toBe(plain.stdout);
});
