import assert from 'node:assert/strict';
import { draft } from './finding-proofs.mjs';

/** The text of a rule's page, in the preview or, where there is none, in the editor. */
async function pageText({ page }, name) {
  await page.locator(`.tab.active`).filter({ hasText: name }).waitFor({ timeout: 20_000 });
  for (const end = Date.now() + 30_000; ; ) {
    for (const frame of page.frames().slice(1)) {
      const text = await frame
        .locator('.markdown-body')
        .textContent({ timeout: 100 })
        .catch(() => '');
      if (text.trim() !== '') return text;
    }
    if (Date.now() > end) throw new Error('the page stays empty');
    await page.waitForTimeout(100);
  }
}

async function backToDraft({ page, workbench }) {
  await page.keyboard.press('Escape');
  await workbench.command('View: Close Editor');
  await workbench.open(draft);
  await workbench.squiggles('error').first().waitFor();
}

/** A rule's page opens from the finding, by mouse and by keyboard. */
export const pageProofs = [
  {
    name: 'the rule’s page opens from the hover of a finding',
    async prove(editor) {
      const { workbench } = editor;
      const hover = await workbench.pointAt('73,1%', 'figure/ratio');
      await workbench.shot('hover of a finding');
      await hover.locator('a.code-link').click();
      const text = await pageText(editor, 'ratio.md');
      await workbench.shot('page from the hover');
      assert.match(text, /^\s*Tỷ lệ/);
      assert.match(text, /figure\/ratio/);
      await backToDraft(editor);
      return `“${text.trim().split('\n')[0]}”`;
    },
  },
  {
    name: 'the rule’s page opens from the Problems view',
    async prove(editor) {
      const { workbench } = editor;
      await workbench.command('Problems: Focus on Problems View');
      const link = workbench.problems('figure/malformed').locator('a.monaco-link');
      await link.first().click();
      const text = await pageText(editor, 'malformed.md');
      await workbench.shot('page from the Problems view');
      assert.match(text, /figure\/malformed/);
      await backToDraft(editor);
    },
  },
  {
    name: 'the rule’s page opens by the action “Vì sao có nhắc nhở này?”',
    async prove(editor) {
      const { workbench } = editor;
      await workbench.act('gần trên', 'Vì sao có nhắc nhở này?', 'actions at a finding');
      const text = await pageText(editor, 'hedge.md');
      await workbench.shot('page from the action');
      assert.match(text, /figure\/hedge/);
      await backToDraft(editor);
    },
  },
];
