import { afterEach, expect, it } from 'vitest';
import { applied, type Editor, push, startEditor } from './support/editor.ts';
import { doubledSign, quiet, truncated } from './support/samples.ts';

const uri = 'file:///du-thao/thang-10.txt';
const text = `${quiet}\n${truncated}\n${doubledSign}\n`;
const title = 'Bỏ dấu “%” thừa';
let editor: Editor;
afterEach(async () => {
  expect(await editor.server.stop()).toBe(0);
});

for (const documentChanges of [true, false]) {
  it(`mends what was found, ${documentChanges ? 'of this version only' : 'in the older form'}`, async () => {
    editor = await startEditor({
      capabilities: { ...push, workspace: { workspaceEdit: { documentChanges } } },
    });
    editor.open(uri, text, 3);
    const { diagnostics } = await editor.next(uri);
    const found = diagnostics.find(({ code }) => code === 'figure/malformed');
    if (!found) throw new Error('no finding');
    const actions = await editor.actions(uri, found.range, [found]);
    const [action] = actions.filter((one) => one.title === title);
    if (!action) throw new Error('no fix');
    expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [found] });
    if (documentChanges) {
      expect(action.edit).toMatchObject({
        documentChanges: [{ textDocument: { uri, version: 3 } }],
      });
    } else {
      expect(action.edit).toMatchObject({ changes: { [uri]: expect.any(Array) } });
    }
    const mended = applied(text, action);
    expect(mended).toBe(text.replace('%%', '%'));
    editor.change(uri, 4, [{ text: mended }]);
    const after = await editor.next(uri);
    expect(after.diagnostics.map(({ code }) => code)).not.toContain('figure/malformed');
    expect(after.diagnostics).toHaveLength(diagnostics.length - 1);
  });
}

it('offers nothing where nothing was found', async () => {
  editor = await startEditor();
  editor.open(uri, text);
  await editor.next(uri);
  const nowhere = { line: 0, character: 0 };
  expect(await editor.actions(uri, { start: nowhere, end: nowhere }, [])).toEqual([]);
});

it('offers no actions to a client that knows commands only', async () => {
  editor = await startEditor({ capabilities: {} });
  expect(editor.initialized.capabilities.codeActionProvider).toBeUndefined();
});
