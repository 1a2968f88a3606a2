import { dirname, resolve } from 'node:path';
import {
  type Analysis,
  type Config,
  entriesByFile,
  findUpward,
  IGNORE_FILE,
  type IgnoreEntry,
  loadIgnoreList,
  staleEntries,
} from '@baocao/core';
import { disk } from '../settings/disk.ts';
import { sayProblems } from '../settings/problems.ts';
import type { Settings } from '../settings/settings.ts';
import { nameFrom } from './names.ts';

/** One list, and what of it has been found to match nothing. */
interface List {
  readonly file: string;
  readonly entriesOf: (name: string) => readonly IgnoreEntry[];
  readonly stale: Set<IgnoreEntry>;
}

/** The lists of findings to ignore that hold for the documents of a command. */
export interface IgnoreLists {
  readonly entriesOf: (document: string) => readonly IgnoreEntry[];
  /** Compares the entries of a document with what was found in it. */
  readonly note: (document: string, analysis: Analysis, config: Config) => void;
  /** Of each list, the entries that match nothing any more. */
  readonly stale: () => readonly {
    readonly file: string;
    readonly entries: readonly IgnoreEntry[];
  }[];
}

/**
 * Loads the lists of documents: for each the nearest one upward, else the one beside its settings;
 * and the baseline, where one is named. Says what is wrong with them.
 *
 * @returns undefined where some cannot be used.
 */
export async function loadIgnoreLists(
  settings: Settings,
  documents: readonly string[],
  baseline?: string,
): Promise<IgnoreLists | undefined> {
  const lists = new Map<string, List>();
  const listsOf = new Map<string, readonly List[]>();
  const asked = baseline === undefined ? [] : [resolve(baseline)];
  let isUsable = true;
  const teams = new Map<string, string | null>();
  for (const document of documents) {
    const folder = dirname(resolve(document));
    if (!teams.has(folder)) teams.set(folder, await teamList(document, settings));
    const team = teams.get(folder) ?? null;
    const files = team === null ? asked : [team, ...asked];
    for (const file of files) {
      if (lists.has(file)) continue;
      const loaded = await loadIgnoreList(file, disk);
      const entries = 'entries' in loaded ? loaded.entries : [];
      lists.set(file, { file, entriesOf: entriesByFile(entries), stale: new Set() });
      if ('entries' in loaded) continue;
      isUsable = false;
      sayProblems(loaded.problems, settings.locale);
    }
    listsOf.set(
      document,
      files.flatMap((file) => lists.get(file) ?? []),
    );
  }
  if (!isUsable) return undefined;

  const held = ({ file, entriesOf }: List, document: string) =>
    entriesOf(nameFrom(file, document) ?? '');
  return {
    entriesOf: (document) => (listsOf.get(document) ?? []).flatMap((list) => held(list, document)),
    note(document, { findings }, config) {
      for (const list of listsOf.get(document) ?? []) {
        for (const entry of staleEntries(held(list, document), findings, config)) {
          list.stale.add(entry);
        }
      }
    },
    stale: () =>
      [...lists.values()]
        .filter(({ stale }) => stale.size > 0)
        .map(({ file, stale }) => ({ file, entries: [...stale] })),
  };
}

async function teamList(document: string, settings: Settings): Promise<string | null> {
  const nearest = await findUpward(resolve(document), IGNORE_FILE, disk);
  const config = settings.of(document).files.at(-1);
  if (nearest !== null || config === undefined) return nearest;
  const beside = disk.resolve(config, IGNORE_FILE);
  return (await disk.read(beside).catch(() => '')) === null ? null : beside;
}
