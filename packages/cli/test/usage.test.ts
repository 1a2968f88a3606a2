import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { baocao } from './baocao.ts';
import { fitting } from './samples.ts';

const commands = ['check', 'fix', 'baseline', 'extract', 'parse', 'explain'];

it('helps with the program as a whole', async () => {
  const { code, stdout, stderr } = await baocao(['--help']);
  expect([code, stderr]).toEqual([0, '']);
  for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'mu'));
  expect((await baocao(['-h', '--locale', 'en'])).stdout).toContain('Usage: baocao COMMAND');
});

it.each(commands)('helps with %s in both languages', async (command) => {
  const vi = await baocao([command, '--help']);
  expect(vi.stdout).toMatch(new RegExp(`^Cách dùng: baocao ${command} `, 'u'));
  const en = await baocao([command, '--help', '--locale', 'en']);
  expect(en.stdout).toMatch(new RegExp(`^Usage: baocao ${command} `, 'u'));
  expect([vi.code, en.code]).toEqual([0, 0]);
});

it('prints its version', async () => {
  const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  const { code, stdout } = await baocao(['--version']);
  expect(stdout.trimEnd()).toBe(JSON.parse(manifest).version);
  expect(code).toBe(0);
});

it('shows the help where no command is named, as a wrong usage', async () => {
  const { code, stdout, stderr } = await baocao([]);
  expect(stderr).toContain('Cách dùng: baocao LỆNH');
  expect([code, stdout]).toEqual([2, '']);
});

describe('a wrong usage is one line on standard error', () => {
  it.each<[string[], string]>([
    [['chekc', 'a.md'], 'Không có lệnh “chekc”. Có phải “check”?'],
    [['--locale', 'en', 'zzzzzz'], 'There is no command “zzzzzz”.'],
    [
      ['check', '--fromat', 'json', 'a.md'],
      'Không có tùy chọn “--fromat” ở đây. Có phải “--format”?',
    ],
    [['--locael', 'en', 'check'], 'Không có tùy chọn “--locael” ở đây. Có phải “--locale”?'],
    [['parse', '--format', 'json'], 'Không có tùy chọn “--format” ở đây.'],
    [['check', '-x', 'a.md'], 'Không có tùy chọn “-x” ở đây.'],
    [['check', '--format'], 'Tùy chọn “--format” cần một giá trị.'],
    [['check', '--format', '--locale', 'en'], 'The option “--format” needs a value.'],
    [['check', '--help=1'], 'Tùy chọn “--help” không nhận giá trị.'],
    [
      ['check', '--format', 'jsno', 'a.md'],
      '“--format” không nhận “jsno”, chỉ nhận: pretty, json. Có phải “json”?',
    ],
    [['check', '--locale', 'fr', 'a.md'], '“--locale” không nhận “fr”, chỉ nhận: vi, en.'],
    [['check'], 'Chưa nêu tệp nào (cách dùng: baocao check --help).'],
    [['extract', '--locale', 'en'], 'No file is named (usage: baocao extract --help).'],
    [['check', '-', '-'], 'Đầu vào chuẩn “-” chỉ đọc được một lần.'],
    [['parse', 'a.md'], 'Thừa “a.md” (cách dùng: baocao parse --help).'],
    [['explain', 'figure/ratio', 'x'], 'Thừa “x” (cách dùng: baocao explain --help).'],
  ])('%j', async (args, words) => {
    const { code, stdout, stderr } = await baocao(args);
    expect(stderr).toBe(`baocao: ${words}\n`);
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('an unexpected failure', () => {
  const breaking = 'data:text/javascript,JSON.stringify=()=>{throw new Error("boom")}';
  const env = {
    NODE_OPTIONS: `--import ${breaking.replaceAll('"', '%22').replaceAll(' ', '%20')}`,
  };

  it('is one line', async () => {
    const { code, stderr } = await baocao(['extract', '-'], { input: fitting, env });
    expect(stderr).toMatch(/^baocao: Chương trình gặp sự cố ngoài dự kiến: Error: boom [^\n]*\n$/u);
    expect(code).toBe(2);
  });

  it('shows where it happened on request', async () => {
    const { stderr } = await baocao(['extract', '-', '--locale', 'en'], {
      input: fitting,
      env: { ...env, BAOCAO_DEBUG: '1' },
    });
    expect(stderr).toMatch(/^baocao: Unexpected failure: Error: boom/u);
    expect(stderr).toMatch(/\n {4}at \S/u);
  });
});
