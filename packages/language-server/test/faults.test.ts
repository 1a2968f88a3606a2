import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Editor, startEditor, until } from './support/editor.ts';
import { doubledSign } from './support/samples.ts';

const uri = 'file:///du-thao/thang-10.txt';
let editor: Editor;
beforeEach(async () => {
  editor = await startEditor();
  editor.open(uri, doubledSign);
  await editor.next(uri);
});
afterEach(async () => {
  expect(await editor.server.stop()).toBe(0);
});

for (const [method, empty] of [
  ['hover', null],
  ['codeAction', []],
] as const) {
  it(`answers a ${method} that cannot be read with nothing, logs it and lives on`, async () => {
    const broken = { textDocument: { uri }, position: null, range: null, context: null };
    const answer = editor.server.connection.sendRequest(`textDocument/${method}`, broken);
    expect(await answer).toEqual(empty);
    expect(editor.log.join('\n')).toContain(`textDocument/${method}: TypeError`);
    editor.change(uri, 2, [{ text: `${doubledSign} ${doubledSign}` }]);
    expect((await editor.next(uri)).diagnostics).toHaveLength(2);
  });
}

it('lives on after a change that cannot be read', async () => {
  editor.change(uri, 2, [{ range: { start: null, end: null }, text: 'x' }]);
  await until(() => editor.log.some((line) => line.includes('textDocument/didChange')));
  editor.change(uri, 3, [{ text: doubledSign }]);
  expect(await editor.next(uri)).toMatchObject({ version: 3, diagnostics: [{}] });
});

it('takes a range beyond the end of the text for its end', async () => {
  const far = { line: 900, character: 900 };
  editor.change(uri, 2, [{ range: { start: far, end: far }, text: `\n${doubledSign}` }]);
  const { diagnostics } = await editor.next(uri);
  expect(diagnostics.map(({ range }) => range.start.line)).toEqual([0, 1]);
});

it('pays no heed to a change of a document that is not open', async () => {
  editor.change('file:///khac.txt', 2, [{ text: doubledSign }]);
  editor.change(uri, 2, [{ text: '' }]);
  expect((await editor.next(uri)).diagnostics).toEqual([]);
  expect(editor.published.map((it) => it.uri)).toEqual([uri, uri]);
});
