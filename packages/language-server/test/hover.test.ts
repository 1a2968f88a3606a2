import { afterEach, expect, it } from 'vitest';
import { type Editor, startEditor } from './support/editor.ts';
import { truncated } from './support/samples.ts';

const uri = 'file:///du-thao/thang-10.txt';
const at = (word: string) => ({ line: 0, character: truncated.indexOf(word) + 1 });
let editor: Editor;
afterEach(async () => {
  expect(await editor.server.stop()).toBe(0);
});

it('says what was read of a figure, in Markdown', async () => {
  editor = await startEditor();
  editor.open(uri, truncated);
  const hover = await editor.hover(uri, at('1.815'));
  expect(hover?.contents).toMatchObject({ kind: 'markdown' });
  expect(JSON.stringify(hover?.contents)).toContain('1.815');
  expect(hover?.range?.start.line).toBe(0);
  expect(hover?.range?.start.character).toBeLessThanOrEqual(at('1.815').character);
});

it('says it in plain words to a client that shows no Markdown', async () => {
  editor = await startEditor({ capabilities: {} });
  editor.open(uri, truncated);
  const hover = await editor.hover(uri, at('1.815'));
  expect(hover?.contents).toMatchObject({ kind: 'plaintext' });
  expect(JSON.stringify(hover?.contents)).not.toMatch(/\*\*|`|\\\\/u);
});

it('has nothing to say of mere words, nor of a document that is not open', async () => {
  editor = await startEditor();
  editor.open(uri, truncated);
  expect(await editor.hover(uri, at('tiếp'))).toBeNull();
  expect(await editor.hover('file:///khac.txt', at('1.815'))).toBeNull();
});
