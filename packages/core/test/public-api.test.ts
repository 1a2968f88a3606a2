import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicExports } from './sources/public-exports.ts';
import { packagesFolder } from './sources/source-files.ts';

const listed = readFileSync(join(packagesFolder, 'core/public-api.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '');
const core = join(packagesFolder, 'core');
const exported = [
  ...publicExports(core, 'src/index.ts'),
  ...publicExports(core, 'src/testing/testing.ts').map((it) => ({
    ...it,
    name: `testing/${it.name}`,
  })),
];
const lines = exported.map(({ name, kind }) => `${name}: ${kind}`);

test('the public names are those of public-api.txt', () => {
  const added = lines.filter((line) => !listed.includes(line));
  const removed = listed.filter((line) => !lines.includes(line));
  expect(
    { added, removed },
    'A new name: add its line to packages/core/public-api.txt. A name gone or changed in kind breaks those who use it: that needs a changeset that says so',
  ).toEqual({ added: [], removed: [] });
});

test('public-api.txt is sorted, one name a line', () => {
  expect(listed).toEqual([...new Set(listed)].sort());
});

test.each(exported)('$name says what it is for', ({ name, documentation }) => {
  expect(documentation, `${name} is public and has no doc comment`).toMatch(/\S/u);
});
