import { type IgnoreList, ignoreListSchema } from '../../domain/ignore-list/ignore-list.ts';
import type { ConfigProblem } from '../config-problem.ts';
import type { ConfigHost } from './host.ts';
import { readJson } from './read-json.ts';

/** The name under which a team's list is looked for. */
export const IGNORE_FILE = 'baocao-ignore.json';

/** A list of findings to ignore, or what is wrong with it. */
export type LoadedIgnoreList = IgnoreList | { readonly problems: readonly ConfigProblem[] };

/**
 * Loads a list of findings to ignore: a team's, or a baseline. Whatever is wrong is a problem that
 * names the file; nothing is thrown.
 */
export async function loadIgnoreList(file: string, host: ConfigHost): Promise<LoadedIgnoreList> {
  const text = await host.read(file).catch(() => undefined);
  if (text === undefined || text === null) {
    return { problems: [{ kind: text === null ? 'missing' : 'unreadable', target: file }] };
  }
  return readIgnoreList(text, file);
}

/** Reads the text of a list of findings to ignore. */
export function readIgnoreList(text: string, file: string): LoadedIgnoreList {
  const parsed = readJson(text, file, ignoreListSchema);
  return 'problems' in parsed ? parsed : (parsed.content as IgnoreList);
}
