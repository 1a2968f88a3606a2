import assert from 'node:assert/strict';
import { draft } from './finding-proofs.mjs';

/** Settings, the restart, and that nothing leaves the machine. */
export const settingProofs = [
  {
    name: 'a rule that is turned off is silent, and messages are English on request',
    async prove({ workbench, configure }) {
      await workbench.open(draft);
      await workbench.problems('Hai từ ước lượng').first().waitFor();
      configure({ 'baocao.locale': 'en', 'baocao.rules': { 'figure/ratio': 'off' } });
      await workbench.problems('hedges').first().waitFor();
      await workbench.problems('figure/ratio').first().waitFor({ state: 'detached' });
      await workbench.shot('English');
      configure({});
      await workbench.problems('Hai từ ước lượng').first().waitFor();
    },
  },
  {
    name: 'a setting that cannot be used is named, and findings stay',
    async prove({ page, workbench, configure }) {
      configure({ 'baocao.rules': { 'figure/ratio': 'loud' } });
      const toast = page.locator('.notifications-toasts').filter({ hasText: 'figure/ratio' });
      await toast.waitFor();
      await workbench.shot('bad setting');
      await workbench.problems('figure/ratio').first().waitFor();
      configure({});
      await workbench.command('Notifications: Clear All Notifications');
    },
  },
  {
    name: 'the command “Soát báo cáo: Khởi động lại” brings the findings back',
    async prove({ page, workbench }) {
      await workbench.command('Soát báo cáo: Khởi động lại');
      await page.locator('.part.statusbar').filter({ hasText: 'đã khởi động lại' }).waitFor();
      await workbench.problems('figure/hedge').first().waitFor();
      await workbench.shot('restarted');
    },
  },
  {
    name: 'a server that ends is started again, and the writer is told',
    host: 'node',
    async prove({ page, workbench, killServer }) {
      killServer();
      const toast = page
        .locator('.notifications-toasts')
        .filter({ hasText: 'đã tự khởi động lại' });
      await toast.waitFor();
      await workbench.shot('interrupted');
      await workbench.open(draft);
      await page.keyboard.press('Control+End');
      await page.keyboard.type('Riêng lúa tăng 3,1%%.');
      await workbench.problems('3,1%%').first().waitFor();
      await workbench.command('File: Revert File');
      await workbench.problems('3,1%%').first().waitFor({ state: 'detached' });
      await workbench.problems('figure/hedge').first().waitFor();
    },
  },
  {
    name: 'nothing outside this machine was asked for',
    async prove({ outside }) {
      assert.deepEqual([...outside], []);
    },
  },
];
