import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baocao, file, folder } from './baocao.ts';
import { contradictory, hedged, malformed } from './samples.ts';

/** Writes a file in a folder of its own, which is made. */
async function deep(name: string, content: unknown): Promise<string> {
  await mkdir(join(await folder(), dirname(name)), { recursive: true });
  return file(name, typeof content === 'string' ? content : JSON.stringify(content));
}

async function rulesOf(...args: string[]) {
  const { code, stdout, stderr } = await baocao(['check', '--format', 'json', ...args]);
  expect(stderr).toBe('');
  const elements = JSON.parse(stdout) as { diagnostics: { rule: string; severity: string }[] }[];
  const found = elements.map(({ diagnostics }) =>
    diagnostics.map(({ rule, severity }) => `${rule} ${severity}`),
  );
  return { code, found };
}

describe('the settings that apply', () => {
  it('are those of the nearest file upward, for each document its own', async () => {
    await deep('so-a/baocao.config.json', { rules: { 'figure/ratio': 'off' } });
    await deep('so-a/xa/baocao.config.json', { rules: { 'figure/ratio': 'hint' } });
    const names = [
      await deep('so-a/thang-10/du-thao.md', contradictory),
      await deep('so-a/xa/du-thao.md', contradictory),
      await deep('so-b/du-thao.md', contradictory),
    ];
    expect(await rulesOf(...names)).toEqual({
      code: 1,
      found: [[], ['figure/ratio hint'], ['figure/ratio warning']],
    });
    // a file named beats those
    const named = await deep('khac.json', { rules: { 'figure/ratio': 'info' } });
    expect((await rulesOf('--config', named, ...names)).found).toEqual(
      Array(3).fill(['figure/ratio info']),
    );
  });

  it('may rest on a pack', async () => {
    await deep('goi/tinh.json', { rules: { 'figure/ratio': 'info', 'figure/malformed': 'off' } });
    await deep('so-c/baocao.config.json', {
      extends: '../goi/tinh.json',
      rules: { 'figure/malformed': 'warning' },
    });
    const name = await deep('so-c/du-thao.md', `${contradictory}\n${malformed}`);
    expect(await rulesOf(name)).toEqual({
      code: 1,
      found: [['figure/ratio info', 'figure/malformed warning']],
    });
  });

  it('reach extract', async () => {
    const counters = [{ phrases: ['tổ liên gia tự quản'] }];
    await deep('so-d/baocao.config.json', { kind: 'news', vocabulary: { counters } });
    const { stdout } = await baocao([
      'extract',
      await deep('so-d/du-thao.md', 'Có 12 tổ liên gia tự quản.'),
    ]);
    const { kind, metrics } = JSON.parse(stdout);
    expect([kind, metrics[0].value.unit.text]).toEqual(['news', 'tổ liên gia tự quản']);
  });

  it('choose the language where the command line does not', async () => {
    await deep('so-e/baocao.config.json', { locale: 'en' });
    const name = await deep('so-e/du-thao.md', hedged);
    expect((await baocao(['check', name])).stdout).toContain('To review');
    expect((await baocao(['check', '--locale', 'vi', name])).stdout).toContain('Cần xem lại');
  });
});

describe('settings that cannot be used stop the program', () => {
  it.each<[string, unknown, string]>([
    [
      'ruls',
      { ruls: {} },
      'Tệp cài đặt “hong/baocao.config.json” có mục lạ “ruls”. Có phải “rules”?',
    ],
    [
      'rule',
      { rules: { 'figure/ratoi': 'off' } },
      'Tệp cài đặt “hong/baocao.config.json” có mục lạ “rules.figure/ratoi”. Có phải “figure/ratio”?',
    ],
    [
      'level',
      { rules: { 'figure/ratio': 'loud' } },
      'Tệp cài đặt “hong/baocao.config.json”: “rules.figure/ratio” chỉ nhận: error, warning, info, hint, off.',
    ],
    [
      'json',
      '{\n  "rules": {},\n}',
      'Tệp cài đặt “hong/baocao.config.json”: dòng 3, cột 1 chưa đúng dạng JSON.',
    ],
    [
      'pack',
      { extends: 'goi.json' },
      'Tệp cài đặt “hong/baocao.config.json”: không tìm thấy tệp cài đặt “hong/goi.json”.',
    ],
    [
      'cycle',
      { extends: './baocao.config.json' },
      'Tệp cài đặt “hong/baocao.config.json”: “extends” dẫn vòng trở lại “hong/baocao.config.json”.',
    ],
  ])('%s', async (_, content, words) => {
    await deep('hong/baocao.config.json', content);
    const { code, stdout, stderr } = await baocao(['check', await deep('hong/a.md', malformed)]);
    expect(stderr).toBe(`baocao: ${words}\n`);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('a file named that is not there', async () => {
    const name = await deep('so-b/du-thao.md', malformed);
    const run = await baocao(['check', '--config', 'vang.json', '--locale', 'en', name]);
    expect(run.stderr).toBe('baocao: There is no settings file “vang.json”.\n');
    expect([run.code, run.stdout]).toEqual([2, '']);
  });
});

describe('--print-config', () => {
  it('says which files apply and what they make together', async () => {
    await deep('goi/vi.json', { locale: 'vi', rules: { 'figure/hedge': 'info' } });
    await deep('so-f/baocao.config.json', {
      extends: '../goi/vi.json',
      rules: { 'figure/ratio': 'off' },
    });
    const name = await deep('so-f/du-thao.md', contradictory);
    const { code, stdout, stderr } = await baocao(['check', '--print-config', name]);
    expect(stderr).toBe(
      'baocao: “so-f/du-thao.md” dùng cài đặt ở “goi/vi.json”, “so-f/baocao.config.json”.\n',
    );
    const { configFiles, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({
      file: name,
      config: { locale: 'vi', rules: { 'figure/hedge': 'info', 'figure/ratio': 'off' } },
    });
    expect(configFiles).toHaveLength(2);
    expect(code).toBe(0);
  });

  it.each(['check', 'extract'])('says when none applies: %s', async (command) => {
    const { code, stdout, stderr } = await baocao([command, '--locale', 'en', '--print-config']);
    expect(stderr).toBe(
      'baocao: “.” is read under the default settings; no “baocao.config.json” applies.\n',
    );
    expect(JSON.parse(stdout)).toEqual({ file: '.', configFiles: [], config: {} });
    expect(code).toBe(0);
  });

  it('takes no value', async () => {
    const { code, stderr } = await baocao(['check', '--print-config=1', 'a.md']);
    expect(stderr).toBe('baocao: Tùy chọn “--print-config” không nhận giá trị.\n');
    expect(code).toBe(2);
  });
});
