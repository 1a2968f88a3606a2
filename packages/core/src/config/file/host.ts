import { CONFIG_FILE } from './config-file.ts';

/**
 * What loading needs of the place it runs in. Paths are names of the host's own, such as paths of
 * a disk or addresses: nothing here takes them apart.
 */
export interface ConfigHost {
  /** The text of a file, null where there is none; rejects where it cannot be read. */
  read(path: string): Promise<string | null>;
  /** The path that `relative` names, seen from the file `from`. */
  resolve(from: string, relative: string): string;
}

/**
 * Finds the configuration that applies to a document: the nearest `baocao.config.json` beside it
 * or in a folder above it.
 *
 * @returns The path of the file; null where there is none.
 * @example
 * ```ts
 * const folders: ConfigHost = {
 *   read: async (path) => (path === 'file:///so/baocao.config.json' ? '{}' : null),
 *   resolve: (from, relative) => new URL(relative, from).href,
 * };
 * await findConfig('file:///so/thang-10/du-thao.md', folders); // 'file:///so/baocao.config.json'
 * ```
 */
export async function findConfig(document: string, host: ConfigHost): Promise<string | null> {
  return findUpward(document, CONFIG_FILE, host);
}

/** Finds the nearest file of a name beside a document or in a folder above it. */
export async function findUpward(
  document: string,
  name: string,
  host: ConfigHost,
): Promise<string | null> {
  let upward = name;
  let candidate = host.resolve(document, upward);
  for (let last = ''; candidate !== last; candidate = host.resolve(document, upward)) {
    const isThere = await host.read(candidate).then(
      (text) => text !== null,
      // one that cannot be read is there: to pass it over would apply another in silence
      () => true,
    );
    if (isThere) return candidate;
    last = candidate;
    upward = `../${upward}`;
  }
  return null;
}
