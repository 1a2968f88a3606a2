import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './workspace.ts';

/** Folders in which every file is generated; anything else found there is a leftover. */
const generatedFolders = ['packages/core/schemas', 'docs/rules'];

/** Paths whose content is not what generation makes of the sources, leftovers included. */
export function staleFiles(wanted: ReadonlyMap<string, string>): string[] {
  return [...changedFiles(wanted), ...leftovers(wanted)].sort();
}

/** Writes the files that are not yet as wanted; returns their paths. */
export function writeChanged(wanted: ReadonlyMap<string, string>): string[] {
  const changed = changedFiles(wanted);
  for (const path of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), wanted.get(path) ?? '');
  }
  return changed;
}

/** Removes what generation once wrote and no longer does; returns the paths. */
export function removeLeftovers(wanted: ReadonlyMap<string, string>): string[] {
  const removed = leftovers(wanted);
  for (const path of removed) rmSync(join(root, path));
  return removed;
}

function changedFiles(wanted: ReadonlyMap<string, string>): string[] {
  return [...wanted].filter(([path, text]) => read(path) !== text).map(([path]) => path);
}

function leftovers(wanted: ReadonlyMap<string, string>): string[] {
  return generatedFolders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length)),
    )
    .filter((path) => !wanted.has(path));
}

function read(path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
}
