// The workbench as a writer uses it: keys, clicks, what stands on the screen.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Text of the screen without the blanks that the editor draws for itself. */
export const clean = (text) =>
  text
    .replace(/[\u200b\u200c]/gu, '')
    .replace(/[\u00a0\s]+/gu, ' ')
    .trim();

export function createWorkbench(page, shots) {
  let count = 0;
  mkdirSync(shots, { recursive: true });
  const input = page.locator('.quick-input-widget .quick-input-box input');

  const self = {
    shot: (name) => page.screenshot({ path: join(shots, `${++count} ${name}.png`) }),
    ready: () => page.locator('.monaco-workbench .part.editor').waitFor({ timeout: 60_000 }),
    squiggles: (level) => page.locator(`.editor-instance .squiggly-${level}`),
    problems: (text) =>
      page.locator('.markers-panel .monaco-list-row').filter(text ? { hasText: text } : {}),
    hover: () => page.locator('.monaco-hover:visible').last(),

    /** Runs a command by its title, as from the command list. */
    async command(title) {
      const row = page
        .locator('.quick-input-list .monaco-list-row')
        .filter({ hasText: title })
        .first();
      // an open list does not learn of commands that are registered late: reopen it
      for (const end = Date.now() + 30_000; ; ) {
        await page.keyboard.press('F1');
        await input.waitFor({ state: 'visible' });
        await input.fill(`>${title}`);
        try {
          await row.waitFor({ timeout: 1500 });
          break;
        } catch (error) {
          if (Date.now() > end) throw error;
        }
        await page.keyboard.press('Escape');
        await input.waitFor({ state: 'hidden' });
      }
      await row.click();
      await row.waitFor({ state: 'hidden' });
    },

    /** A web extension from an address, the way VS Code documents for trying one out. */
    async installFromLocation(address) {
      await self.command('Developer: Install Extension from Location...');
      await input.waitFor();
      await input.fill(address);
      const fetched = page.waitForResponse((it) => it.url().endsWith('/package.json') && it.ok());
      await Promise.all([fetched, page.keyboard.press('Enter')]);
      await input.waitFor({ state: 'hidden' });
    },

    async open(file) {
      await page
        .locator('.explorer-folders-view .monaco-list-row')
        .filter({ hasText: file })
        .dblclick();
      await page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
      await page.locator('.editor-instance .view-lines').first().waitFor();
    },
    text: async () =>
      clean(await page.locator('.editor-instance .view-lines').first().textContent()),

    /** Where a word stands on the screen. */
    async locate(word) {
      const box = await page.evaluate((wanted) => {
        const lines = document.querySelector('.editor-instance .view-lines');
        const walk = document.createTreeWalker(lines, NodeFilter.SHOW_TEXT);
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
          // the editor draws blanks as no-break spaces
          const at = node.data.replaceAll('\u00a0', ' ').indexOf(wanted);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        return null;
      }, word);
      if (!box) throw new Error(`“${word}” is not on the screen`);
      return box;
    },
    /** Points at a word and waits for the hover that says `expected`. */
    async pointAt(word, expected) {
      await page.mouse.move(5, 5);
      await page.locator('.monaco-hover:visible').waitFor({ state: 'hidden' });
      const { x, y } = await self.locate(word);
      await page.mouse.move(x, y, { steps: 5 });
      const hover = page.locator('.monaco-hover').filter({ hasText: expected }).first();
      await hover.waitFor();
      return hover;
    },
    /** Chooses an action at a word, by the keyboard. */
    async act(word, title, shot) {
      const row = page
        .locator('.action-widget .monaco-list-row')
        .filter({ hasText: title })
        .first();
      // a page that was open before may still take the focus, and with it the menu, away
      for (const end = Date.now() + 15_000; ; ) {
        const { x, y } = await self.locate(word);
        await page.mouse.click(x, y);
        await page.keyboard.press('Control+.');
        try {
          await row.waitFor({ timeout: 3000 });
          break;
        } catch (error) {
          if (Date.now() > end) throw error;
        }
        await page.keyboard.press('Escape');
      }
      await self.shot(shot);
      for (let i = 0; i < 10; i++) {
        if (/\bfocused\b/u.test(await row.getAttribute('class'))) break;
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
      await row.waitFor({ state: 'hidden' });
    },
  };
  return self;
}
