import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baocao, file, folder } from './baocao.ts';
import { contradictory, fitting, malformed } from './samples.ts';

async function deep(name: string, content: unknown): Promise<string> {
  await mkdir(join(await folder(), dirname(name)), { recursive: true });
  return file(name, typeof content === 'string' ? content : JSON.stringify(content));
}

const listOf = async (name: string) =>
  JSON.parse(await readFile(join(await folder(), name), 'utf8')) as {
    entries: { fingerprint: string; file?: string; rule?: string; reason: string }[];
  };

async function check(...args: string[]) {
  const { code, stdout, stderr } = await baocao(['check', '--format', 'json', ...args]);
  const elements = JSON.parse(stdout) as {
    diagnostics: { rule: string; fingerprint: string }[];
    ignored: { rule: string; ignored: unknown }[];
  }[];
  const shown = elements.map(({ diagnostics }) => diagnostics.map(({ rule }) => rule));
  const ignored = elements.map((element) => element.ignored.map((it) => it.ignored));
  const prints = elements.flatMap(({ diagnostics }) => diagnostics.map((it) => it.fingerprint));
  return { code, shown, ignored, prints, stderr };
}

describe('the list of a team', () => {
  it('ignores what it names, with its reason, and the exit code follows', async () => {
    const name = await deep('to-a/xa/du-thao.md', `${contradictory}\n${malformed}`);
    const [ratio = ''] = (await check(name)).prints;
    await deep('to-a/baocao-ignore.json', {
      entries: [{ fingerprint: ratio, rule: 'figure/ratio', reason: 'theo biểu' }],
    });
    expect(await check(name)).toMatchObject({
      code: 1,
      shown: [['figure/malformed']],
      ignored: [[{ by: 'file', reason: 'theo biểu' }]],
      stderr: '',
    });
    await baocao(['fix', name]);
    expect((await check(name)).code).toBe(0);
  });

  it('stands beside the settings where none is nearer', async () => {
    const name = await deep('to-b/du-thao.md', malformed);
    const [fingerprint = ''] = (await check(name)).prints;
    const settings = await deep('chung/cai-dat.json', {});
    const entries = [{ fingerprint, file: '../to-b/du-thao.md', reason: 'theo mẫu' }];
    await deep('chung/baocao-ignore.json', { entries });
    expect((await check('--config', settings, name)).shown).toEqual([[]]);
    expect((await check(name)).shown).toEqual([['figure/malformed']]);
    // what is ignored is not mended either
    expect((await baocao(['fix', '--config', settings, name])).stdout).toBe('');
  });

  it('says at the end what matches nothing any more', async () => {
    const name = await deep('to-c/du-thao.md', fitting);
    const fingerprint = '0123456789abcdef';
    const entry = { fingerprint, rule: 'figure/ratio', file: 'du-thao.md', reason: 'theo biểu' };
    await deep('to-c/baocao-ignore.json', {
      entries: [
        entry,
        { ...entry, file: 'khac.md' },
        { fingerprint, reason: 'ở đâu cũng vậy' },
        { ...entry, rule: 'figure/hedge' },
      ],
    });
    const settings = await deep('to-c/baocao.config.json', { rules: { 'figure/hedge': 'off' } });
    const vi = await check(name);
    expect(vi.stderr).toBe(
      'baocao: “to-c/baocao-ignore.json”: 1 nhắc nhở đã bỏ qua không còn gặp, có thể xóa khỏi danh sách: du-thao.md figure/ratio 0123456789abcdef.\n',
    );
    expect(vi.code).toBe(0);
    const en = await check('--locale', 'en', '--config', settings, name);
    expect(en.stderr).toBe(
      'baocao: “to-c/baocao-ignore.json”: 1 ignore no longer matches anything and can be removed: du-thao.md figure/ratio 0123456789abcdef.\n',
    );
  });

  it.each<[unknown, string]>([
    [
      { entrys: [] },
      'Tệp cài đặt “to-d/baocao-ignore.json” có mục lạ “entrys”. Có phải “entries”?',
    ],
    ['[1, 2', 'Tệp cài đặt “to-d/baocao-ignore.json”: dòng 1, cột 6 chưa đúng dạng JSON.'],
  ])('stops the program where it cannot be used: %j', async (content, words) => {
    await deep('to-d/baocao-ignore.json', content);
    const run = await baocao(['check', await deep('to-d/du-thao.md', malformed)]);
    expect(run.stderr).toContain(`baocao: ${words}\n`);
    expect([run.code, run.stdout]).toEqual([2, '']);
  });
});

describe('a baseline', () => {
  it('accepts what is there and leaves what is new', async () => {
    const names = [
      await deep('nen/a.md', `${contradictory}\n${malformed}`),
      await deep('nen/b.md', malformed),
    ];
    const made = await baocao(['baseline', ...names]);
    expect(made).toMatchObject({
      code: 0,
      stdout: 'Đã ghi nhận 3 nhắc nhở hiện có vào “baocao-baseline.json”.\n',
      stderr: '',
    });
    const { entries } = await listOf('baocao-baseline.json');
    expect(entries.map((entry) => entry.file).sort()).toEqual(['nen/a.md', 'nen/a.md', 'nen/b.md']);
    expect(entries.map(({ fingerprint }) => fingerprint)).toEqual(
      entries.map(({ fingerprint }) => fingerprint).sort(),
    );

    const before = await check('--baseline', 'baocao-baseline.json', ...names);
    expect(before).toMatchObject({ code: 0, shown: [[], []], stderr: '' });
    expect((await check(...names)).code).toBe(1);

    await deep('nen/b.md', `${malformed}\nChi thường xuyên tăng 9%%.\n`);
    const after = await check('--baseline', 'baocao-baseline.json', ...names);
    expect(after).toMatchObject({ code: 1, shown: [[], ['figure/malformed']] });
    const pretty = await baocao(['check', '--baseline', 'baocao-baseline.json', ...names]);
    expect(pretty.stdout).toContain('Đã kiểm tra 2 văn bản: 1 cần sửa, 3 đã bỏ qua.');
  });

  it('takes a document anew and keeps the others', async () => {
    const [a, b] = [await deep('moi/a.md', malformed), await deep('moi/b.md', malformed)];
    const list = ['--output', 'moi/nen.json', '--locale', 'en'];
    await baocao(['baseline', ...list, a, b]);
    await deep('moi/a.md', fitting);
    const again = await baocao(['baseline', ...list, a]);
    expect(again.stdout).toBe('0 findings accepted in “moi/nen.json”.\n');
    expect((await listOf('moi/nen.json')).entries.map((entry) => entry.file)).toEqual(['b.md']);
  });

  it('loses nothing when several are written at once', async () => {
    const names = await Promise.all(
      ['mot', 'hai', 'ba', 'bon'].map((name) => deep(`cung-luc/${name}.md`, malformed)),
    );
    const runs = await Promise.all(
      names.map((name) => baocao(['baseline', '--output', 'cung-luc/nen.json', name])),
    );
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect((await listOf('cung-luc/nen.json')).entries).toHaveLength(4);
    const left = await readdir(join(await folder(), 'cung-luc'));
    expect(left.sort()).toEqual(['ba.md', 'bon.md', 'hai.md', 'mot.md', 'nen.json']);
  });

  it('does not write over what is no list', async () => {
    const name = await deep('giu/du-thao.md', malformed);
    await deep('giu/khac.json', '{ "rules": {} }');
    const { code, stderr } = await baocao(['baseline', '--output', 'giu/khac.json', name]);
    expect(stderr).toContain('baocao: Tệp cài đặt “giu/khac.json”');
    expect(code).toBe(2);
    expect(await readFile(join(await folder(), 'giu/khac.json'), 'utf8')).toBe('{ "rules": {} }');
  });

  it('goes on where a document cannot be read', async () => {
    const name = await deep('giu/tot.md', malformed);
    const run = await baocao(['baseline', '--output', 'giu/nen.json', 'vang.md', name]);
    expect(run.stderr).toBe('baocao: Không tìm thấy tệp “vang.md”.\n');
    expect(run.code).toBe(2);
    expect((await listOf('giu/nen.json')).entries).toHaveLength(1);
  });

  it('has to be there where it is named', async () => {
    const name = await deep('giu/tot.md', malformed);
    const { code, stdout, stderr } = await baocao(['check', '--baseline', 'khong.json', name]);
    expect(stderr).toBe('baocao: Không tìm thấy tệp cài đặt “khong.json”.\n');
    expect([code, stdout]).toEqual([2, '']);
  });

  it('waits for another program, and says so where that never ends', async () => {
    const name = await deep('cho/du-thao.md', malformed);
    await writeFile(join(await folder(), 'cho/nen.json.lock'), '');
    const run = await baocao(['baseline', '--output', 'cho/nen.json', name]);
    expect(run.stderr).toBe(
      'baocao: “cho/nen.json” đang được một chương trình khác ghi. Nếu không còn chương trình nào đang chạy thì xóa “cho/nen.json.lock”.\n',
    );
    expect(run.code).toBe(2);
  });
});
