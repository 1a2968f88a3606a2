import { dirname, resolve } from 'node:path';
import {
  type Analyzer,
  type Config,
  createAnalyzer,
  findConfig,
  type LoadedConfig,
  loadConfig,
} from '@baocao/core';
import type { Request } from '../commands/command.ts';
import type { Locale } from '../locale.ts';
import { disk } from './disk.ts';
import { sayProblems } from './problems.ts';

/** The options of every command that reads documents under an office's settings. */
export const settingsOptions = { config: {}, 'print-config': { flag: true } } as const;

/** Stands for the folder in which the program was started. */
export const thisFolder = '.';

/** The settings that apply to one document. */
export interface Applied {
  /** Every file they are made of, those extended first; none where no file applies. */
  readonly files: readonly string[];
  readonly config: Config;
  readonly analyzer: Analyzer;
}

/** The settings of all documents that a command was given. */
export interface Settings {
  /** The language asked for, else that of the settings of the first document. */
  readonly locale: Locale;
  readonly of: (document: string) => Applied;
}

/**
 * Loads the settings of documents: the file named by `--config`, else for each the nearest one
 * upward. Says what is wrong with them.
 *
 * @returns undefined where some cannot be used.
 */
export async function loadSettings(
  { locale, options }: Request,
  documents: readonly string[],
): Promise<Settings | undefined> {
  const loaded = new Map<string | null, LoadedConfig>();
  const fileOf = new Map<string, string | null>();
  const named = options.config === undefined ? undefined : resolve(options.config);
  for (const folder of new Set(documents.map(folderOf))) {
    const file = named ?? (await findConfig(resolve(folder, '-'), disk));
    fileOf.set(folder, file);
    if (!loaded.has(file)) loaded.set(file, file === null ? none : await loadConfig(file, disk));
  }
  const applied = new Map<string | null, Applied>();
  let isUsable = true;
  for (const [file, result] of loaded) {
    if ('config' in result) {
      applied.set(file, { ...result, analyzer: createAnalyzer({ config: result.config }) });
      continue;
    }
    isUsable = false;
    sayProblems(result.problems, locale);
  }
  if (!isUsable) return undefined;

  const of = (document: string): Applied => {
    const found = applied.get(fileOf.get(folderOf(document)) ?? null);
    if (found === undefined) throw new Error(`No settings were loaded for ${document}`);
    return found;
  };
  const [first] = documents;
  const configured = first === undefined ? undefined : of(first).config.locale;
  return { locale: options.locale === undefined ? (configured ?? locale) : locale, of };
}

const none: LoadedConfig = { files: [], config: {} };

// standard input, "-", stands where the program was started
const folderOf = (document: string) =>
  document === thisFolder ? resolve(document) : dirname(resolve(document));
