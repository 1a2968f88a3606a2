import { expect, it } from 'vitest';
import { baocao, file } from './baocao.ts';
import { contradictory, fitting, hedged, malformed, truncated } from './samples.ts';

interface Diagnostic {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly related?: readonly { readonly message: string }[];
  readonly fixes?: readonly {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly { readonly span: Diagnostic['span']; readonly text: string }[];
  }[];
  readonly fingerprint: string;
  readonly ignored?: { readonly reason?: string };
  readonly url: string;
}
interface Element {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly ignored: readonly Diagnostic[];
}

async function diagnose(text: string, ...more: string[]) {
  const { code, stdout, stderr } = await baocao(['check', '--format', 'json', ...more, '-'], {
    input: text,
  });
  expect(stderr).toBe('');
  const elements = JSON.parse(stdout) as readonly Element[];
  expect(elements).toHaveLength(1);
  const [element] = elements;
  if (!element) throw new Error('no element');
  return { code, ...element };
}

it.each([
  ['fits', fitting, [], 0],
  ['is truncated', truncated, [['figure/ratio', 'info']], 0],
  ['contradicts itself', contradictory, [['figure/ratio', 'warning']], 1],
  ['has a sign too many', malformed, [['figure/malformed', 'error']], 1],
  ['hedges twice', hedged, [['figure/hedge', 'warning']], 1],
])('reports a text that %s', async (_, text, expected, expectedCode) => {
  const { code, diagnostics } = await diagnose(text);
  expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual(expected);
  expect(code).toBe(expectedCode);
});

it('gives everything a program needs of a finding', async () => {
  const [found] = (await diagnose(malformed)).diagnostics;
  expect(found).toMatchObject({ rule: 'figure/malformed', severity: 'error' });
  expect(malformed.slice(found?.span.start, found?.span.end)).toBe('8,5%%');
  expect(found?.message).toContain('%%');
  expect(found?.fingerprint).toMatch(/^\S+$/u);
  expect(found?.url).toMatch(/^https:\/\/.*figure\/malformed/u);
  const [fix] = found?.fixes ?? [];
  expect(fix?.safe).toBe(true);
  const [edit] = fix?.edits ?? [];
  const mended =
    malformed.slice(0, edit?.span.start) + edit?.text + malformed.slice(edit?.span.end);
  expect(mended).toBe(malformed.replace('%%', '%'));
});

it('names the figures involved', async () => {
  const [found] = (await diagnose(contradictory)).diagnostics;
  expect(found?.related?.length).toBeGreaterThan(0);
  for (const { message } of found?.related ?? []) expect(message).toMatch(/\S/u);
});

it('speaks the language asked for', async () => {
  const vi = await diagnose(malformed);
  const en = await diagnose(malformed, '--locale', 'en');
  expect(vi.diagnostics[0]?.message).toMatch(/[ạặấầưừ]/u);
  expect(en.diagnostics[0]?.message).toMatch(/^[\x20-\x7E“”‘’–]+$/u);
});

it('counts a byte order mark in its offsets', async () => {
  const plain = (await diagnose(malformed)).diagnostics[0]?.span;
  const marked = (await diagnose(`\uFEFF${malformed}`)).diagnostics[0]?.span;
  expect(marked).toEqual({ start: (plain?.start ?? 0) + 1, end: (plain?.end ?? 0) + 1 });
});

it('reads decomposed letters and gives offsets in them', async () => {
  const text = contradictory.normalize('NFD');
  const { code, diagnostics } = await diagnose(text);
  const found = diagnostics.find(({ rule }) => rule === 'figure/ratio');
  expect(text.slice(found?.span.start, found?.span.end)).toContain('87,4%');
  expect(code).toBe(1);
});

it('keeps what the writer ignored out of the diagnostics and of the exit code', async () => {
  const text = `<!-- baocao-ignore-next-line figure/malformed -- theo mẫu cũ -->\n${malformed}`;
  const { code, diagnostics, ignored } = await diagnose(text);
  expect(diagnostics).toEqual([]);
  expect(ignored).toMatchObject([{ rule: 'figure/malformed', ignored: { by: 'comment' } }]);
  expect(code).toBe(0);
});

it('prints one element a file, in the order given', async () => {
  const files = [await file('mot.md', malformed), await file('hai.txt', fitting)];
  const { code, stdout } = await baocao(['check', ...files, '--format=json']);
  const elements = JSON.parse(stdout) as readonly Element[];
  expect(elements.map((element) => [element.file, element.diagnostics.length])).toEqual([
    ['mot.md', 1],
    ['hai.txt', 0],
  ]);
  expect(code).toBe(1);
});

it('takes a name that looks like an option after --', async () => {
  const { code } = await baocao(['check', '--', await file('--la.md', fitting)]);
  expect(code).toBe(0);
});
