import { draft } from './finding-proofs.mjs';

/** The rule's page as the preview shows it, once it says all that is expected. */
async function pageSaying({ page }, name, ...words) {
  await page.locator('.tab.active').filter({ hasText: name }).waitFor({ timeout: 20_000 });
  for (const end = Date.now() + 30_000; ; ) {
    for (const frame of page.frames().slice(1)) {
      const body = frame.locator('.markdown-body');
      const text = await body.textContent({ timeout: 100 }).catch(() => '');
      if (words.every((word) => text.includes(word))) return { body, text: text.trim() };
    }
    if (Date.now() > end) throw new Error(`no page that says ${words.join(', ')}`);
    await page.waitForTimeout(100);
  }
}

/** Starts from the draft alone, whatever the proof before has left open. */
async function fromDraft({ page, workbench }) {
  await page.keyboard.press('Escape');
  await workbench.command('View: Close All Editors');
  await workbench.open(draft);
  await workbench.squiggles('error').first().waitFor();
}

/** A rule's page opens from the finding, by mouse and by keyboard. */
export const pageProofs = [
  {
    name: 'the rule’s page opens from the hover of a finding',
    async prove(editor) {
      const { workbench } = editor;
      await fromDraft(editor);
      const hover = await workbench.pointAt('73,1%', 'figure/ratio');
      await workbench.shot('hover of a finding');
      await hover.locator('a.code-link').click();
      const { body, text } = await pageSaying(editor, 'ratio.md', 'figure/ratio', 'Mức:');
      await workbench.shot('page from the hover');
      await body.getByRole('link', { name: 'English' }).click();
      await pageSaying(editor, 'ratio.md', 'figure/ratio', 'Level:');
      await workbench.shot('page in English');
      return `“${text.split('\n')[0]}”, and in English by its link`;
    },
  },
  {
    name: 'the rule’s page opens from the Problems view',
    async prove(editor) {
      const { workbench } = editor;
      await fromDraft(editor);
      await workbench.command('Problems: Focus on Problems View');
      const link = workbench.problems('figure/malformed').locator('a.monaco-link');
      await link.first().click();
      await pageSaying(editor, 'malformed.md', 'figure/malformed', 'Mức:');
      await workbench.shot('page from the Problems view');
    },
  },
  {
    name: 'the rule’s page opens by the action “Vì sao có nhắc nhở này?”',
    async prove(editor) {
      const { workbench } = editor;
      await fromDraft(editor);
      await workbench.act('gần trên', 'Vì sao có nhắc nhở này?', 'actions at a finding');
      await pageSaying(editor, 'hedge.md', 'figure/hedge', 'Mức:');
      await workbench.shot('page from the action');
    },
  },
];
