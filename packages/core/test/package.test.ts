import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packagesFolder, sourceFiles } from './sources/source-files.ts';

const published = ['core', 'language-server', 'cli'];
const manifest = (name: string) =>
  JSON.parse(readFileSync(join(packagesFolder, name, 'package.json'), 'utf8'));

/** Entry points without the condition that only this repository resolves. */
function withoutSource(entries: unknown): unknown {
  if (typeof entries !== 'object' || entries === null) return entries;
  const kept = Object.entries(entries).filter(([condition]) => condition !== '@baocao/source');
  const result = Object.fromEntries(kept.map(([key, value]) => [key, withoutSource(value)]));
  return Object.keys(result).join() === 'default' ? result.default : result;
}

describe.each(published)('the manifest of %s', (name) => {
  const { exports, publishConfig, engines, license } = manifest(name);

  test('publishes the entry points that the repository uses', () => {
    expect(withoutSource(publishConfig.exports ?? exports)).toEqual(withoutSource(exports));
    expect(JSON.stringify(publishConfig.exports ?? exports)).not.toContain('@baocao/source');
  });

  test('promises the same Node and the same licence', () => {
    expect({ engines, license }).toEqual({ engines: { node: '>=20.19' }, license: 'MIT' });
  });
});

test('core depends on zod and exact fractions alone', () => {
  const { dependencies, peerDependencies, optionalDependencies } = manifest('core');
  expect(Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies })).toEqual([
    'fraction.js',
    'zod',
  ]);
});

// The same text gives the same findings on every machine and every day.
test('core asks neither the clock nor chance', () => {
  const asks =
    /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bMath\.random\b|\bperformance\.now\b/u;
  const files = sourceFiles(join(packagesFolder, 'core/src'));
  expect(files.filter(({ text }) => asks.test(text)).map(({ path }) => path)).toEqual([]);
});

test('core reads no environment and does no input or output', () => {
  const { compilerOptions } = JSON.parse(
    readFileSync(join(packagesFolder, 'core/tsconfig.json'), 'utf8'),
  );
  // without these libraries the compiler knows no process, document, console, fetch or timer
  expect(compilerOptions).toMatchObject({ types: [], lib: ['es2023'] });
});
