import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { baocao, environment, program } from './baocao.ts';

const objects = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

it('prints one object a line, in the order of the phrases, blank lines too', async () => {
  const phrases = ['8,26%', '', '2.755,6 tỷ đồng', '23/25 xã'];
  const { code, stdout, stderr } = await baocao(['parse'], { input: `${phrases.join('\r\n')}` });
  const lines = objects(stdout);
  expect(lines.map(({ text }) => text)).toEqual(phrases);
  expect(lines[0].values).toMatchObject([{ kind: 'percent', percent: 8.26 }]);
  expect(lines[1].values).toEqual([]);
  expect(lines[2].values).toMatchObject([{ kind: 'quantity', amount: 2_755_600_000_000 }]);
  expect(lines[3].values).toMatchObject([{ kind: 'fraction', numerator: 23, denominator: 25 }]);
  expect([code, stderr]).toEqual([0, '']);
});

it('takes the year of the day given where a phrase has none', async () => {
  const { stdout } = await baocao(['parse', '--at', '2025-02-10'], { input: 'tháng 9\n' });
  expect(objects(stdout)[0].values).toMatchObject([
    { kind: 'period', start: '2025-09-01', end: '2025-09-30' },
  ]);
});

it.each(['2026-02-30', '2026-13-01', '10/02/2026', 'nay', '2026-2-1'])(
  'refuses --at %s',
  async (day) => {
    const { code, stdout, stderr } = await baocao(['parse', '--at', day], { input: '8%\n' });
    expect(stderr).toMatch(/^baocao: “--at [^\n]+\n$/u);
    expect(stderr).toContain(day);
    expect([code, stdout]).toEqual([2, '']);
  },
);

it('answers each line as it comes, however the bytes are cut', async () => {
  const child = spawn(process.execPath, [program, 'parse'], { env: environment() });
  child.stdout.setEncoding('utf8');
  const bytes = Buffer.from('15 tỷ đồng\n');
  child.stdin.write(bytes.subarray(0, 5));
  child.stdin.write(bytes.subarray(5));
  const [first] = await once(child.stdout, 'data');
  expect(JSON.parse(first)).toMatchObject({ text: '15 tỷ đồng', values: [{ amount: 15e9 }] });
  child.stdin.end('7%');
  const [second] = await once(child.stdout, 'data');
  expect(JSON.parse(second)).toMatchObject({ text: '7%', values: [{ percent: 7 }] });
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
});

it('says when the phrases are not UTF-8', async () => {
  const input = Uint8Array.from([0x38, 0x25, 0x0a, 0xb5, 0xb8, 0x0a]);
  const { code, stderr } = await baocao(['parse'], { input });
  expect(stderr).toMatch(/^baocao: [^\n]*UTF-8[^\n]*\n$/u);
  expect(code).toBe(2);
});

it('ends quietly when its reader goes away', async () => {
  const child = spawn(process.execPath, [program, 'parse'], { env: environment() });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.write('tăng 8,26% so với tháng trước\n'.repeat(20_000));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  expect([code, complaint]).toEqual([0, '']);
});

it('reads posts and organs', async () => {
  const titles = await baocao([
    'parse',
    'title',
    'Phó Bí thư Đảng ủy, Chủ tịch UBND phường Hòa Lâm',
  ]);
  expect(titles.code).toBe(0);
  expect(JSON.parse(titles.stdout).titles).toMatchObject([
    { role: 'deputy-secretary', place: 'phường Hòa Lâm' },
    { role: 'chair', organ: 'UBND phường Hòa Lâm' },
  ]);
  const organ = await baocao(['parse', 'organ'], { input: 'Sở Tài chính\nhai sở\n' });
  const [first, second] = organ.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).organ);
  expect(first).toMatchObject({ branch: 'government', level: 'province' });
  expect(second).toBeNull();
});
