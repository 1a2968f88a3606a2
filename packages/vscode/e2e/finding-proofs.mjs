import assert from 'node:assert/strict';
import { clean } from './workbench.mjs';

export const draft = 'bao-cao-thang-10.txt';

/** What the writer sees of the findings in a draft. */
export const findingProofs = [
  {
    name: 'the draft is underlined, each finding at its level',
    async prove({ workbench }) {
      const since = Date.now();
      await workbench.open(draft);
      await workbench.squiggles('error').first().waitFor({ timeout: 60_000 });
      const after = Date.now() - since;
      await workbench.squiggles('warning').first().waitFor();
      await workbench.squiggles('info').first().waitFor();
      await workbench.shot('underlined');
      return `first after ${after} ms`;
    },
  },
  {
    name: 'the Problems view says what follows from the figures',
    async prove({ workbench }) {
      await workbench.command('Problems: Focus on Problems View');
      const words = {
        'figure/ratio': /cắt số.*1\.815\/2\.480.*73,1\d%/u,
        'figure/malformed': /Thừa ký hiệu.*8,5%%/u,
        'figure/hedge': /Hai từ ước lượng trái nhau.*gần trên/u,
      };
      for (const [rule, expected] of Object.entries(words)) {
        const row = workbench.problems(rule).first();
        await row.waitFor();
        const text = clean(await row.textContent());
        assert.match(text, expected);
        assert.match(text, /baocao/u);
      }
      await workbench.shot('problems');
    },
  },
  {
    name: 'a figure says how it was read',
    async prove({ workbench }) {
      const hover = await workbench.pointAt('1.815', 'Hiểu là');
      const text = clean(await hover.textContent());
      assert.match(text, /1\.815/u);
      await workbench.shot('hover');
      return `“${text.slice(0, 80)}”`;
    },
  },
];
