import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectPlain, run } from './run.mjs';

const draft = 'Bộ phận một cửa tiếp nhận 1.652 hồ sơ, giải quyết 1.486 hồ sơ, đạt 91,5%.\n';

/** A project of somebody else's, in a folder of its own, with tarballs installed by plain npm. */
export function consumer(tarballs) {
  const folder = mkdtempSync(join(tmpdir(), 'baocao-consumer-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  expectPlain('npm', ['install', '--no-audit', '--no-fund', ...tarballs], { cwd: folder });
  return folder;
}

/** The packed core as ES module and as CommonJS: both find the ratio that does not follow. */
export function checkCore(folder) {
  const body = `
const { findings } = analyze(${JSON.stringify(draft)});
console.log(findings.map(({ rule }) => rule).join());`;
  writeFileSync(join(folder, 'esm.mjs'), `import { analyze } from '@baocao/core';${body}`);
  writeFileSync(join(folder, 'cjs.cjs'), `const { analyze } = require('@baocao/core');${body}`);
  for (const file of ['esm.mjs', 'cjs.cjs']) {
    const rules = expectPlain('node', [file], { cwd: folder }).trim();
    if (rules !== 'figure/ratio') throw new Error(`${file} found "${rules}", not figure/ratio`);
    console.log(`✓ packed core, ${file}: ${rules}`);
  }
}

/** The declarations of the packed core compile in a strict project that checks its libraries. */
export function checkTypes(folder) {
  const source = `import { type Analysis, analyze } from '@baocao/core';
const analysis: Analysis = analyze('');
export const rules: readonly string[] = analysis.findings.map(({ rule }) => rule);\n`;
  for (const file of ['types.mts', 'types.cts']) writeFileSync(join(folder, file), source);
  const flags = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', ''];
  run('tsc', ['--noEmit', ...flags, '--skipLibCheck', 'false', 'types.mts', 'types.cts'], folder);
  console.log('✓ packed core: its declarations compile, imported and required');
}

/** Every JSON Schema of the repository is in the tarball and opens by its public path. */
export function checkSchemas(folder, root) {
  const files = readdirSync(join(root, 'packages/core/schemas'));
  const code = `for (const file of ${JSON.stringify(files)}) {
  const { $id } = require('@baocao/core/schemas/' + file);
  if (!$id.endsWith('/' + file)) throw new Error(file + ' says it is ' + $id);
}`;
  writeFileSync(join(folder, 'schemas.cjs'), code);
  expectPlain('node', ['schemas.cjs'], { cwd: folder });
  console.log(`✓ packed core: ${files.length} JSON Schemas`);
}

/** The packed command line says its version and reports the same finding with exit code 1. */
export function checkCli(folder, version) {
  const baocao = join(folder, 'node_modules/.bin/baocao');
  const said = expectPlain(baocao, ['--version'], { cwd: folder }).trim();
  if (!said.includes(version)) throw new Error(`baocao --version says "${said}", not ${version}`);
  mkdirSync(join(folder, 'drafts'), { recursive: true });
  writeFileSync(join(folder, 'drafts/bao-cao.md'), draft);
  const args = ['check', '--format', 'json', 'drafts/bao-cao.md'];
  const [result] = JSON.parse(expectPlain(baocao, args, { cwd: folder, status: 1 }));
  const rules = result.diagnostics.map(({ rule }) => rule).join();
  if (rules !== 'figure/ratio') throw new Error(`baocao check found "${rules}"`);
  console.log(`✓ packed command line ${said}: ${rules}`);
}
