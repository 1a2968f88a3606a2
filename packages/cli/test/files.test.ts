import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baocao, file, folder } from './baocao.ts';
import { fitting, malformed } from './samples.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const cases: readonly [name: string, content: Uint8Array | undefined, vi: RegExp, en: RegExp][] = [
  ['vang-mat.md', undefined, /Không tìm thấy tệp/u, /no file/u],
  ['hai-byte.txt', Buffer.from(`\uFEFF${fitting}`, 'utf16le'), /UTF-16/u, /UTF-16/u],
  ['tcvn3.txt', bytes(0x42, 0xb8, 0x6f, 0x20, 0xb5), /bảng mã UTF-8/u, /not stored as UTF-8/u],
  ['nhi-phan.txt', bytes(0x61, 0, 0x62), /không phải tệp văn bản/u, /not a text file/u],
  ['bao-cao.docx', bytes(0x50, 0x4b, 3, 4, 0), /Word/u, /Word/u],
];

describe.each(cases)('%s', (name, content, vi, en) => {
  it.each([
    ['vi', vi],
    ['en', en],
  ] as const)('is one clear line and an error in the data (%s)', async (locale, words) => {
    if (content) await file(name, content);
    const good = await file('tot.md', malformed);
    const checked = await baocao(['check', '--format', 'json', '--locale', locale, name, good]);
    expect(checked.stderr).toMatch(words);
    expect(checked.stderr).toMatch(/^baocao: [^\n]+\n$/u);
    expect(checked.code).toBe(2);
    const [bad, rest] = JSON.parse(checked.stdout);
    expect(bad).toEqual({ file: name, error: expect.stringMatching(words) });
    expect(rest.diagnostics).toHaveLength(1);

    const extracted = await baocao(['extract', '--locale', locale, name]);
    expect(JSON.parse(extracted.stdout)).toEqual(bad);
    expect(extracted.code).toBe(2);
  });
});

it('names a directory as such, and counts it in the summary', async () => {
  await mkdir(join(await folder(), 'thu-muc'));
  const { code, stdout, stderr } = await baocao(['check', 'thu-muc', await file('x.md', fitting)]);
  expect(stderr).toBe('baocao: “thu-muc” là thư mục, không phải tệp văn bản.\n');
  expect(stdout).toContain(
    'Đã kiểm tra 1 văn bản: chưa có nội dung cần rà soát, 1 tệp không đọc được.',
  );
  expect(code).toBe(2);
});

it.skipIf(process.getuid?.() === 0)('says when it may not read a file', async () => {
  const name = await file('khoa.md', fitting);
  await chmod(join(await folder(), name), 0);
  const { code, stderr } = await baocao(['check', name]);
  expect(stderr).toBe('baocao: Không có quyền đọc tệp “khoa.md”.\n');
  expect(code).toBe(2);
});

it('checks what is wrong with standard input the same way', async () => {
  const { code, stdout } = await baocao(['check', '--format', 'json', '-'], { input: bytes(0xc3) });
  expect(JSON.parse(stdout)).toEqual([
    { file: '-', error: expect.stringContaining('đầu vào chuẩn') },
  ]);
  expect(code).toBe(2);
});

it('says nothing of figures where no file could be read', async () => {
  const { stdout } = await baocao(['check', 'vang.md']);
  expect(stdout).toBe('Đã kiểm tra 0 văn bản: 1 tệp không đọc được.\n');
});

it('reads an empty file', async () => {
  const { code, stdout } = await baocao(['check', '-']);
  expect(stdout).toContain('Đã đọc 0 số liệu');
  expect(code).toBe(0);
});
