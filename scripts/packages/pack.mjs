import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** Folders of the packages that are published. */
const published = ['core', 'language-server', 'cli'];

/** Packs every published package into a folder; returns the tarball of each. */
export function pack(root, out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  return Object.fromEntries(
    published.map((name) => {
      const folder = join(root, 'packages', name);
      run('pnpm', ['pack', '--pack-destination', out], folder);
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = `${manifest.name.slice(1).replace('/', '-')}-${manifest.version}.tgz`;
      if (!readdirSync(out).includes(file)) throw new Error(`${file} was not packed`);
      return [name, join(out, file)];
    }),
  );
}

/** The size of a file, for people. */
export function sizeOf(file) {
  return `${(statSync(file).size / 1024).toFixed(1)} kB`;
}
