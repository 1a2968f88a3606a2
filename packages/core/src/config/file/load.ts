import { type Config, parseConfig } from '../config.ts';
import type { ConfigProblem } from '../config-problem.ts';
import { type ConfigFile, configFileSchema } from './config-file.ts';
import type { ConfigHost } from './host.ts';
import { mergeConfigs } from './merge.ts';
import { readJson } from './read-json.ts';

/** A configuration from files, or what is wrong with them. */
export type LoadedConfig =
  | {
      /** Every file it is made of, those extended first. */
      readonly files: readonly string[];
      readonly config: Config;
    }
  | { readonly problems: readonly ConfigProblem[] };

/**
 * Loads a configuration with everything it extends. Whatever is wrong is a problem that names its
 * file; nothing is thrown.
 *
 * @example
 * ```ts
 * const host: ConfigHost = {
 *   read: async (path) => (path === '/so.json' ? '{ "ruls": {} }' : null),
 *   resolve: (_, relative) => relative,
 * };
 * await loadConfig('/so.json', host);
 * // { problems: [{ file: '/so.json', path: 'ruls', kind: 'unknown', nearest: 'rules' }] }
 * ```
 */
export async function loadConfig(file: string, host: ConfigHost): Promise<LoadedConfig> {
  const loading: Loading = { host, seen: new Set(), done: new Map(), problems: [] };
  await load(file, [], loading);
  if (loading.problems.length > 0) return { problems: loading.problems };
  const merged = [...loading.done.values()].reduce(mergeConfigs, {});
  // once more as a whole: only now are options filled with their defaults
  const parsed = parseConfig(merged);
  return 'config' in parsed
    ? { files: [...loading.done.keys()], config: parsed.config }
    : { problems: parsed.problems.map((problem) => ({ file, ...problem })) };
}

interface Loading {
  readonly host: ConfigHost;
  readonly seen: Set<string>;
  /** What each file says itself, as it stands there, in the order in which they are laid. */
  readonly done: Map<string, Config>;
  readonly problems: ConfigProblem[];
}

async function load(file: string, chain: readonly string[], loading: Loading): Promise<void> {
  const { host, seen, done, problems } = loading;
  const from = chain.at(-1);
  const named = { ...(from === undefined ? {} : { file: from }), target: file };
  if (chain.includes(file)) problems.push({ ...named, kind: 'cycle' });
  if (seen.has(file)) return;
  seen.add(file);
  const text = await host.read(file).catch(() => undefined);
  if (text === undefined || text === null) {
    problems.push({ ...named, kind: text === null ? 'missing' : 'unreadable' });
    return;
  }
  const parsed = readJson(text, file, configFileSchema);
  if ('problems' in parsed) {
    problems.push(...parsed.problems);
    return;
  }
  // as it stands there: a default must not hide what a pack says
  const { $schema: _, extends: packs = [], ...own } = parsed.content as ConfigFile;
  for (const pack of [packs].flat()) {
    await load(host.resolve(file, pack), [...chain, file], loading);
  }
  done.set(file, own);
}
