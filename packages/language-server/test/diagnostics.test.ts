import { afterEach, expect, it } from 'vitest';
import { type Editor, itemsOf, pull, startEditor, until } from './support/editor.ts';
import { contraryHedges, doubledSign, draft, quiet, truncated } from './support/samples.ts';

const uri = 'file:///du-thao/thang-10.txt';
let editor: Editor;
const start = async (...options: Parameters<typeof startEditor>) => {
  editor = await startEditor(...options);
  return editor;
};
afterEach(async () => {
  expect(await editor.server.stop()).toBe(0);
});

const codes = (items: readonly { code?: number | string }[]) => items.map(({ code }) => code);
const all = ['figure/ratio', 'figure/malformed', 'figure/hedge'];

for (const transport of ['stdio', 'node-ipc'] as const) {
  it(`pushes over ${transport}, with the version, and never answers a pull`, async () => {
    await start({ transport });
    expect(editor.initialized.serverInfo?.name).toBe('baocao');
    expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined();
    editor.open(uri, draft, 7);
    const { version, diagnostics } = await editor.next(uri);
    expect(version).toBe(7);
    expect(codes(diagnostics)).toEqual(all);
    await expect(editor.pull(uri)).rejects.toThrow();
  });

  it(`answers a pull over ${transport} and never pushes`, async () => {
    await start({ transport, capabilities: pull });
    editor.open(uri, draft);
    expect(codes(itemsOf(await editor.pull(uri)))).toEqual(all);
    editor.change(uri, 2, [{ text: truncated }]);
    expect(codes(itemsOf(await editor.pull(uri)))).toEqual(['figure/ratio']);
    editor.close(uri);
    expect(itemsOf(await editor.pull(uri))).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(editor.published).toEqual([]);
  });
}

it('says what is wrong, where, how gravely, and where to read more', async () => {
  await start();
  editor.open(uri, draft);
  const { diagnostics } = await editor.next(uri);
  const [ratio, malformed, hedge] = diagnostics;
  expect(ratio).toMatchObject({
    severity: 3,
    source: 'baocao',
    codeDescription: { href: 'https://baocao.example/rules/figure/ratio' },
    message: expect.stringContaining('cắt số'),
    data: { fingerprint: expect.any(String) },
  });
  const line = draft.split('\n').indexOf(truncated);
  expect(ratio?.range.start.line).toBe(line);
  expect(ratio?.relatedInformation?.length).toBeGreaterThan(0);
  for (const related of ratio?.relatedInformation ?? []) {
    expect(related.location.uri).toBe(uri);
    expect(related.location.range.start.line).toBe(line);
    expect(related.message).not.toBe('');
  }
  expect(malformed).toMatchObject({ severity: 1, message: expect.stringContaining('%%') });
  expect(hedge).toMatchObject({ severity: 2 });
});

it('says nothing of related places to a client that shows none', async () => {
  await start({ capabilities: {} });
  editor.open(uri, truncated);
  const { diagnostics } = await editor.next(uri);
  expect(codes(diagnostics)).toEqual(['figure/ratio']);
  expect(diagnostics[0]).not.toHaveProperty('relatedInformation');
});

it('takes version 0 and an empty language, as some editors send', async () => {
  await start();
  editor.open(uri, doubledSign, 0, '');
  expect(await editor.next(uri)).toMatchObject({ version: 0, diagnostics: [{}] });
});

it('clears what it pushed when the document is closed, and sends nothing after', async () => {
  await start();
  editor.open(uri, doubledSign);
  await editor.next(uri);
  editor.change(uri, 2, [{ text: contraryHedges }]);
  editor.close(uri);
  expect((await editor.next(uri)).diagnostics).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(editor.published).toHaveLength(2);
});

it('waits until the keyboard rests, then sends only what stands', async () => {
  await start();
  editor.open(uri, quiet);
  await editor.next(uri);
  for (const [index, text] of [doubledSign, truncated, contraryHedges].entries()) {
    editor.change(uri, index + 2, [{ text }]);
  }
  const { version, diagnostics } = await editor.next(uri);
  expect(version).toBe(4);
  expect(codes(diagnostics)).toEqual(['figure/hedge']);
  expect(editor.published).toHaveLength(2);
});

it('keeps documents apart', async () => {
  await start();
  const other = 'untitled:Untitled-1';
  editor.open(uri, doubledSign);
  editor.open(other, contraryHedges);
  expect(codes((await editor.next(uri)).diagnostics)).toEqual(['figure/malformed']);
  expect(codes((await editor.next(other)).diagnostics)).toEqual(['figure/hedge']);
  await until(() => editor.published.length === 2);
});
