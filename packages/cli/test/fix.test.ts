import { chmod, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { baocao, file, folder } from './baocao.ts';
import { contradictory, fitting, hedged, malformed } from './samples.ts';

const bytesOf = async (name: string) => readFile(join(await folder(), name));
const textOf = async (name: string) => (await bytesOf(name)).toString('utf8');
const mended = malformed.replace('%%', '%');

it('mends a file in place and says what it did', async () => {
  const name = await file('mot.md', `Mở đầu.\n\n${malformed}`);
  const { code, stdout, stderr } = await baocao(['fix', name]);
  expect(await textOf(name)).toBe(`Mở đầu.\n\n${mended}`);
  expect(stdout).toMatch(/^mot\.md:3:\d+ {2}Bỏ dấu “%” thừa\n$/u);
  expect(stderr).toBe('Đã sửa 1 lỗi trình bày trong 1 văn bản.\n');
  expect(code).toBe(0);

  const before = (await stat(join(await folder(), name))).mtimeMs;
  const again = await baocao(['fix', name]);
  expect(again).toMatchObject({
    code: 0,
    stdout: '',
    stderr: 'Chưa có lỗi trình bày nào tự sửa được.\n',
  });
  expect((await stat(join(await folder(), name))).mtimeMs).toBe(before);
});

it.each([
  ['a byte order mark', `\uFEFF${malformed}`, `\uFEFF${mended}`],
  [
    'line ends of Windows',
    'Thu tăng 8%%.\r\nChi tăng 4%%.\r\n',
    'Thu tăng 8%.\r\nChi tăng 4%.\r\n',
  ],
  ['no line end', malformed.trimEnd(), mended.trimEnd()],
])('keeps %s', async (_, text, expected) => {
  const name = await file('giu.md', text);
  await baocao(['fix', name]);
  expect(await bytesOf(name)).toEqual(Buffer.from(expected));
});

it('composes decomposed letters', async () => {
  const name = await file('roi.md', malformed.normalize('NFD'));
  await baocao(['fix', name]);
  expect(await bytesOf(name)).toEqual(Buffer.from(mended));
});

it.each([
  ['a figure', contradictory],
  ['a word', hedged],
  [
    'what is ignored',
    `<!-- baocao-ignore-next-line figure/malformed -- theo mẫu -->\n${malformed}`,
  ],
  ['what fits', fitting],
])('leaves %s as it is', async (_, text) => {
  const name = await file('nguyen.md', text);
  expect((await baocao(['fix', name])).stdout).toBe('');
  expect(await textOf(name)).toBe(text);
});

it('leaves what the settings turn off', async () => {
  const settings = await file('tat.json', '{ "rules": { "figure/malformed": "off" } }');
  const name = await file('tat.md', malformed);
  expect((await baocao(['fix', '--config', settings, name])).code).toBe(0);
  expect(await textOf(name)).toBe(malformed);
});

it('only shows the lines on trial', async () => {
  const names = [await file('a.md', `Mở đầu.\n${malformed}`), await file('b.md', fitting)];
  const { code, stdout, stderr } = await baocao(['fix', '--dry-run', '--locale', 'en', ...names]);
  expect(stdout).toBe(
    `--- a.md\n+++ a.md\n@@ -2,1 +2,1 @@\n-${malformed.trimEnd()}\n+${mended.trimEnd()}\n`,
  );
  expect(stderr).toBe('1 layout slip would be mended in 1 document; nothing was written.\n');
  expect(code).toBe(0);
  expect(await textOf('a.md')).toContain('%%');
});

it('passes standard input on, mended', async () => {
  const { code, stdout, stderr } = await baocao(['fix', '-'], { input: malformed });
  expect([code, stdout]).toEqual([0, mended]);
  expect(stderr).toMatch(/^đầu vào chuẩn:1:\d+ {2}Bỏ dấu “%” thừa\nĐã sửa 1 /u);
});

it('goes on where a file cannot be read', async () => {
  const name = await file('sau.md', malformed);
  const { code, stderr } = await baocao(['fix', 'vang.md', name]);
  expect(stderr).toContain('baocao: Không tìm thấy tệp “vang.md”.\n');
  expect(await textOf(name)).toBe(mended);
  expect(code).toBe(2);
});

it.skipIf(process.getuid?.() === 0)('says when it may not write', async () => {
  const name = await file('khoa.md', malformed);
  await chmod(join(await folder(), name), 0o444);
  const { code, stderr } = await baocao(['fix', name]);
  expect(stderr).toContain('baocao: Không ghi được tệp “khoa.md” (EACCES).\n');
  expect(code).toBe(2);
});
