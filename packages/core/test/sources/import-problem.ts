import { posix } from 'node:path';

/** The table of allowed imports, as `allowed-imports.json` states it. */
export interface AllowedImports {
  readonly external: readonly string[];
  readonly folders: Readonly<Record<string, readonly string[]>>;
  /** Folders, `*` for any name, that never import one another. */
  readonly strangers: readonly string[];
}

/** What is wrong with a file of `src` importing a module, or null. */
export function importProblem(
  file: string,
  specifier: string,
  allowed: AllowedImports,
): string | null {
  if (!specifier.startsWith('.')) {
    return allowed.external.includes(specifier) ? null : `${specifier} is no dependency of core`;
  }
  const target = posix.join(posix.dirname(file), specifier);
  if (target.startsWith('..')) return `${specifier} leads out of src`;
  if (file === 'index.ts') return null;
  const [from, to] = [topFolder(file), topFolder(target)];
  if (from === null) return 'only index.ts stands at the root of src';
  if (to === null) return `${target} is for others, not for core itself`;
  const row = allowed.folders[from];
  if (row === undefined) return `${from}/ is not in allowed-imports.json`;
  if (from !== to && !row.includes(to)) return `${from}/ may not import ${to}/`;
  for (const pattern of allowed.strangers) {
    const [own, other] = [folderUnder(file, pattern), folderUnder(target, pattern)];
    if (own !== null && other !== null && own !== other) return `${own}/ may not import ${other}/`;
  }
  return null;
}

/** The folder a path lies in that the pattern describes, or null where it lies in none. */
function folderUnder(path: string, pattern: string): string | null {
  const folders = path.split('/').slice(0, -1);
  const wanted = pattern.split('/');
  if (folders.length < wanted.length) return null;
  const fits = wanted.every((part, index) => part === '*' || part === folders[index]);
  return fits ? folders.slice(0, wanted.length).join('/') : null;
}

function topFolder(path: string): string | null {
  const slash = path.indexOf('/');
  return slash < 0 ? null : path.slice(0, slash);
}
