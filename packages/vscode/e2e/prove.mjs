// Proves an extension in both hosts, one line a proof. Usage: node prove.mjs EXTENSION.vsix [HOST…]
import { resolve } from 'node:path';
import { startEditor } from './editor.mjs';
import { findingProofs } from './finding-proofs.mjs';
import { fixProofs } from './fix-proofs.mjs';
import { pageProofs } from './page-proofs.mjs';
import { settingProofs } from './setting-proofs.mjs';

const [vsix = 'baocao.vsix', ...wanted] = process.argv.slice(2);
const hosts = {
  node: 'the .vsix in the Node extension host',
  web: 'the unpacked .vsix as a web extension, server in a worker',
};
const proofs = [...findingProofs, ...pageProofs, ...fixProofs, ...settingProofs];
let passed = 0;
let failed = 0;
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** One line of the result; whether it was passed. */
async function attempt(name, prove) {
  try {
    const seen = await prove();
    passed++;
    console.log(`ok ${name}${typeof seen === 'string' ? ` – ${seen}` : ''}`);
    return true;
  } catch (error) {
    failed++;
    console.log(`FAILED ${name}\n${error.stack}`);
    return false;
  }
}

for (const [host, what] of Object.entries(hosts)) {
  if (wanted.length > 0 && !wanted.includes(host)) continue;
  console.log(`▸ ${what} …`);
  const since = Date.now();
  let editor;
  const starts = await attempt(`${host}: the editor starts and takes the extension`, async () => {
    editor = await startEditor(resolve(vsix), host);
  });
  if (!starts) continue;
  for (const { name, host: only, prove } of proofs) {
    if (only && only !== host) continue;
    const proven = await attempt(`${host}: ${name}`, () => prove(editor));
    if (!proven) await editor.workbench.shot(`FAILED ${name}`).catch(() => {});
  }
  await editor.stop();
  console.log(`✓ ${what} (${seconds(since)})`);
}
if (process.env.STARTED) console.log(`All took ${seconds(Number(process.env.STARTED) * 1000)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
