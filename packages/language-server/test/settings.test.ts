import { afterEach, expect, it } from 'vitest';
import { type Editor, itemsOf, pull, push, startEditor, until } from './support/editor.ts';
import { doubledSign, draft } from './support/samples.ts';

const uri = 'file:///du-thao/thang-10.md';
let editor: Editor;
afterEach(async () => {
  expect(await editor.server.stop()).toBe(0);
});

it('speaks Vietnamese unless asked otherwise', async () => {
  editor = await startEditor();
  editor.open(uri, doubledSign);
  const [diagnostic] = (await editor.next(uri)).diagnostics;
  expect(diagnostic?.message).toContain('Thừa');
});

it('speaks English when started so', async () => {
  editor = await startEditor({ initializationOptions: { locale: 'en' } });
  editor.open(uri, doubledSign);
  const [diagnostic] = (await editor.next(uri)).diagnostics;
  expect(diagnostic?.message).toContain('Extra');
});

it('pulls the settings before the first answer, and again when they change', async () => {
  let settings: unknown = { locale: 'en', rules: { 'figure/hedge': 'off' }, trace: {} };
  editor = await startEditor({ capabilities: pull, settings: () => settings });
  editor.open(uri, draft);
  const first = await editor.pull(uri);
  expect(itemsOf(first).map(({ code }) => code)).toEqual(['figure/ratio', 'figure/malformed']);
  expect(itemsOf(first)[1]?.message).toContain('Extra');

  settings = { locale: 'vi', rules: { 'figure/malformed': 'off' } };
  editor.configure(null);
  await until(() => editor.refreshes() > 0);
  const second = itemsOf(await editor.pull(uri, first.resultId));
  expect(second.map(({ code }) => code)).toEqual(['figure/ratio', 'figure/hedge']);
  expect(editor.messages).toEqual([]);
});

it('pushes anew when a client sends its settings instead', async () => {
  editor = await startEditor({ capabilities: push });
  editor.open(uri, doubledSign);
  expect((await editor.next(uri)).diagnostics).toHaveLength(1);
  editor.configure({ baocao: { rules: { 'figure/malformed': 'off' } } });
  expect((await editor.next(uri)).diagnostics).toEqual([]);
});

for (const garbage of [
  'nonsense',
  42,
  ['vi'],
  { locale: 'fr' },
  { rules: 'off' },
  { rules: { 'figure/ratio': 'loud' } },
]) {
  it(`lives with ${JSON.stringify(garbage)} and warns once`, async () => {
    editor = await startEditor({ capabilities: pull, settings: () => garbage });
    editor.open(uri, draft);
    expect(itemsOf(await editor.pull(uri))).toHaveLength(3);
    editor.configure(garbage);
    await until(() => editor.refreshes() > 0);
    expect(itemsOf(await editor.pull(uri))).toHaveLength(3);
    expect(editor.messages).toEqual([expect.stringContaining('Cài đặt “baocao”')]);
  });
}

it('does not wait for a client that never answers', async () => {
  editor = await startEditor({ capabilities: pull, settings: () => new Promise(() => {}) });
  editor.open(uri, doubledSign);
  expect(itemsOf(await editor.pull(uri))).toHaveLength(1);
});
