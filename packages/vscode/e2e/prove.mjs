// Proves an extension in both hosts, one line a proof. Usage: node prove.mjs EXTENSION.vsix [HOST…]
import { resolve } from 'node:path';
import { startEditor } from './editor.mjs';
import { findingProofs } from './finding-proofs.mjs';
import { fixProofs } from './fix-proofs.mjs';
import { pageProofs } from './page-proofs.mjs';
import { settingProofs } from './setting-proofs.mjs';

const vsix = resolve(process.argv[2] ?? 'baocao.vsix');
const hosts = {
  node: 'the .vsix in the Node extension host',
  web: 'the unpacked .vsix as a web extension, server in a worker',
};
const proofs = [...findingProofs, ...pageProofs, ...fixProofs, ...settingProofs];
const wanted = process.argv.slice(3);
let passed = 0;
let failed = 0;

for (const [host, what] of Object.entries(hosts)) {
  if (wanted.length > 0 && !wanted.includes(host)) continue;
  console.log(`▸ ${what} …`);
  const since = Date.now();
  const editor = await startEditor(vsix, host);
  try {
    for (const { name, host: only, prove } of proofs) {
      if (only && only !== host) continue;
      try {
        const seen = await prove(editor);
        passed++;
        console.log(`ok ${host}: ${name}${seen ? ` – ${seen}` : ''}`);
      } catch (error) {
        failed++;
        console.log(`FAILED ${host}: ${name}\n${error.stack}`);
        await editor.workbench.shot(`FAILED ${name}`).catch(() => {});
      }
    }
  } finally {
    await editor.stop();
  }
  console.log(`✓ ${what} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
