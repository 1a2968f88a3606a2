import { afterAll, beforeAll, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, itemsOf, pull, startEditor } from './support/editor.ts';
import { contraryHedges, doubledSign, draft, quiet, truncated } from './support/samples.ts';

let editor: Editor;
beforeAll(async () => {
  editor = await startEditor({ capabilities: pull });
});
afterAll(async () => {
  expect(await editor.server.stop()).toBe(0);
});

interface Step {
  readonly at: string;
  readonly replace?: string;
  readonly by: string;
}
/** Each step is in the text that the one before it left. */
const cases: Record<string, { text: string; steps: readonly Step[] }> = {
  'a line before the findings': { text: draft, steps: [{ at: '', by: `${quiet}\r\n` }] },
  'a sign added': { text: draft, steps: [{ at: '73,1%', replace: '73,1%', by: '73,1%%' }] },
  'a sign taken away': { text: draft, steps: [{ at: '8,5%%', replace: '8,5%%', by: '8,5%' }] },
  'astral characters before the edit': {
    text: `📊📈 𠀋 ${truncated} ${doubledSign}\n📊 ${contraryHedges}`,
    steps: [
      { at: '📈', replace: '📈', by: '🏛️🏛️' },
      { at: '8,5%%', replace: '8,5', by: '12,5' },
      { at: 'gần trên', replace: 'gần ', by: '' },
    ],
  },
  'decomposed Vietnamese before the edit': {
    text: `${quiet} ${truncated}\n${doubledSign}`.normalize('NFD'),
    steps: [
      { at: 'Lâm'.normalize('NFD'), replace: 'Lâm'.normalize('NFD'), by: 'Lâm' },
      { at: '8,5%%', replace: '8,5', by: '9,5' },
      { at: '', by: `${contraryHedges} ` },
    ],
  },
  'lines that end as on Windows': {
    text: draft.replaceAll('\n', '\r\n'),
    steps: [
      { at: truncated, replace: `${truncated}\r\n`, by: '' },
      { at: 'gần trên', replace: 'gần trên', by: 'trên' },
    ],
  },
  'several edits in one message': {
    text: draft,
    steps: [
      { at: quiet, replace: `${quiet}\n`, by: '' },
      { at: 'gần trên', replace: 'gần trên', by: 'gần' },
      { at: 'gần', replace: 'gần', by: 'gần trên' },
    ],
  },
};

let count = 0;
for (const [name, { text, steps }] of Object.entries(cases)) {
  it(`${name}: edits give what opening the result afresh gives`, async () => {
    const uri = `file:///du-thao/${++count}.txt`;
    editor.open(uri, text);
    const before = itemsOf(await editor.pull(uri));
    const lines = TextDocument.create(uri, '', 1, text);
    const changes = steps.map((step) => {
      const start = lines.getText().indexOf(step.at);
      expect(start).toBeGreaterThanOrEqual(0);
      const end = start + (step.replace ?? '').length;
      const range = { start: lines.positionAt(start), end: lines.positionAt(end) };
      const change = { range, text: step.by };
      TextDocument.update(lines, [change], lines.version + 1);
      return change;
    });
    if (count % 2 === 0) {
      for (const [index, change] of changes.entries()) editor.change(uri, index + 2, [change]);
    } else {
      editor.change(uri, 2, changes);
    }
    const edited = itemsOf(await editor.pull(uri));
    editor.close(uri);
    editor.open(uri, lines.getText());
    const afresh = itemsOf(await editor.pull(uri));
    expect(edited).toEqual(afresh);
    expect(edited).not.toEqual(before);
    expect(afresh.length).toBeGreaterThan(0);
  });
}
