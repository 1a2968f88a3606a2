import assert from 'node:assert/strict';
import { draft } from './finding-proofs.mjs';

/** A finding is mended and the file on the disk is the mended one. */
export const fixProofs = [
  {
    name: 'the quick fix mends the draft, and saving writes it to the disk',
    async prove({ page, workbench, read }) {
      await workbench.open(draft);
      await workbench.squiggles('error').first().waitFor();
      const before = read(draft);
      await workbench.act('8,5%%', 'Bỏ dấu “%” thừa', 'quick fix');
      await workbench.squiggles('error').first().waitFor({ state: 'detached' });
      await workbench.problems('figure/malformed').first().waitFor({ state: 'detached' });
      assert.match(await workbench.text(), /8,5% so với/u);
      await page.locator('.tab.active.dirty').waitFor();
      assert.equal(read(draft), before);
      await page.keyboard.press('Control+s');
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
      const mended = before.replace('8,5%%', '8,5%');
      assert.notEqual(mended, before);
      for (const end = Date.now() + 5000; read(draft) !== mended; ) {
        assert.ok(Date.now() < end, 'the saved file never reached the disk');
        await page.waitForTimeout(50);
      }
      await workbench.shot('mended and saved');
    },
  },
  {
    name: 'a slip that is typed is found, and goes when it is taken back',
    async prove({ page, workbench }) {
      const { x, y } = await workbench.locate('so với cùng kỳ');
      await page.mouse.click(x, y);
      await page.keyboard.press('End');
      await page.keyboard.type(' Riêng du lịch tăng 4,2%%.');
      await workbench.problems('4,2%%').first().waitFor();
      await workbench.shot('typed');
      for (let i = 0; i < 2; i++) await page.keyboard.press('Backspace');
      await workbench.problems('4,2%%').first().waitFor({ state: 'detached' });
      await workbench.command('File: Revert File');
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'a Markdown draft is checked too',
    async prove({ workbench }) {
      await workbench.open('tin-thang-10.md');
      await workbench.squiggles('error').first().waitFor();
      await workbench.problems('12%%').first().waitFor();
      await workbench.shot('Markdown');
    },
  },
];
