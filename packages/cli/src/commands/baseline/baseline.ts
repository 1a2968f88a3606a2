import { resolve } from 'node:path';
import {
  baselineEntries,
  type ConfigProblem,
  formatIgnoreList,
  type IgnoreEntry,
  readIgnoreList,
} from '@baocao/core';
import { type ExitCode, exitCodes } from '../../exit-code.ts';
import { loadIgnoreLists } from '../../ignores/lists.ts';
import { nameFrom } from '../../ignores/names.ts';
import { complain, write } from '../../io/output.ts';
import { startProgress } from '../../io/progress.ts';
import { readDocument } from '../../io/read-document.ts';
import { LockedFile, updateFile } from '../../io/update-file.ts';
import { type Messages, messages } from '../../messages.ts';
import { shownPath } from '../../settings/disk.ts';
import { prepare } from '../../settings/prepare.ts';
import { sayProblems } from '../../settings/problems.ts';
import { settingsOptions } from '../../settings/settings.ts';
import type { Command, Request } from '../command.ts';
import { help, summary } from './help.ts';

const standardFile = 'baocao-baseline.json';

async function run(request: Request): Promise<ExitCode> {
  const ready = await prepare('baseline', request);
  if (typeof ready === 'number') return ready;
  const { files, settings } = ready;
  const ignores = await loadIgnoreLists(settings, files);
  if (ignores === undefined) return exitCodes.failure;

  const words = messages[settings.locale];
  const output = resolve(request.options.output ?? standardFile);
  const progress = startProgress(files.length, words.progress);
  const accepted = new Map<string | undefined, readonly IgnoreEntry[]>();
  let code: ExitCode = exitCodes.clean;
  for (const [done, file] of files.entries()) {
    progress.show(done);
    const read = await readDocument(file, words);
    if ('error' in read) {
      progress.clear();
      complain(read.error);
      code = exitCodes.failure;
      continue;
    }
    const ignoreList = ignores.entriesOf(file);
    const { findings } = settings.of(file).analyzer.analyze(read.text, { ignoreList });
    const name = nameFrom(output, file)?.normalize('NFC');
    const named = name === undefined ? {} : { file: name };
    accepted.set(name, baselineEntries(findings, { ...named, reason: words.acceptedReason }));
  }
  progress.clear();
  const problem = await put(output, accepted, words);
  if (problem !== undefined) {
    if (typeof problem === 'string') complain(problem);
    else sayProblems(problem, settings.locale);
    return exitCodes.failure;
  }
  const count = [...accepted.values()].flat().length;
  await write(`${words.accepted(count, shownPath(output))}\n`);
  return code;
}

/** A list that is there and cannot be read must not be written over. */
class Unusable extends Error {
  readonly problems: readonly ConfigProblem[];
  constructor(problems: readonly ConfigProblem[]) {
    super('The list cannot be used');
    this.problems = problems;
  }
}

/** Writes the list: what it says of the documents read is replaced, the rest is kept. */
async function put(
  output: string,
  accepted: ReadonlyMap<string | undefined, readonly IgnoreEntry[]>,
  words: Messages,
): Promise<undefined | string | readonly ConfigProblem[]> {
  try {
    await updateFile(output, (text) => {
      const list = text === null ? { entries: [] } : readIgnoreList(text, output);
      if ('problems' in list) throw new Unusable(list.problems);
      const kept = list.entries.filter(({ file }) => !accepted.has(file?.normalize('NFC')));
      return formatIgnoreList([...kept, ...[...accepted.values()].flat()]);
    });
    return undefined;
  } catch (failure) {
    if (failure instanceof Unusable) return failure.problems;
    const name = shownPath(output);
    if (failure instanceof LockedFile) return words.locked(name, shownPath(failure.lock));
    return words.unwritable(name, (failure as NodeJS.ErrnoException).code ?? String(failure));
  }
}

/** `baocao baseline`: accepts what is there. */
export const baseline: Command = {
  name: 'baseline',
  options: { output: {}, ...settingsOptions },
  summary,
  help,
  run,
};
