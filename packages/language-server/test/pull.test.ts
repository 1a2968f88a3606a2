import { afterEach, beforeEach, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { LSPErrorCodes } from 'vscode-languageserver';
import { type Editor, itemsOf, pull, startEditor } from './support/editor.ts';
import { contraryHedges, doubledSign, draft, quiet } from './support/samples.ts';

const uri = 'file:///du-thao/thang-10.txt';
let editor: Editor;
beforeEach(async () => {
  editor = await startEditor({ capabilities: pull });
});
afterEach(async () => {
  expect(await editor.server.stop()).toBe(0);
});

const codes = (items: readonly { code?: number | string }[]) => items.map(({ code }) => code);

it('says that nothing changed as long as nothing did', async () => {
  editor.open(uri, draft);
  const first = await editor.pull(uri);
  expect(await editor.pull(uri, first.resultId)).toEqual({
    kind: 'unchanged',
    resultId: first.resultId,
  });
  editor.change(uri, 2, [{ text: doubledSign }]);
  expect(codes(itemsOf(await editor.pull(uri, first.resultId)))).toEqual(['figure/malformed']);
  editor.close(uri);
  editor.open(uri, contraryHedges);
  expect(codes(itemsOf(await editor.pull(uri, first.resultId)))).toEqual(['figure/hedge']);
});

it('answers a pull amid typing when the keyboard rests, for what stands then', async () => {
  editor.open(uri, quiet);
  await editor.pull(uri);
  editor.change(uri, 2, [{ text: doubledSign }]);
  const early = editor.pull(uri);
  editor.change(uri, 3, [{ text: contraryHedges }]);
  const late = editor.pull(uri);
  expect(codes(itemsOf(await late))).toEqual(['figure/hedge']);
  expect(await early).toEqual(await late);
});

it('tells a client that took its pull back so, instead of answering', async () => {
  editor.open(uri, quiet);
  await editor.pull(uri);
  editor.change(uri, 2, [{ text: doubledSign }]);
  const source = new CancellationTokenSource();
  const params = { textDocument: { uri } };
  const request = editor.server.connection.sendRequest(
    'textDocument/diagnostic',
    params,
    source.token,
  );
  source.cancel();
  await expect(request).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});
