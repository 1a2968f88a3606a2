import { type ExitCode, exitCodes } from '../../exit-code.ts';
import { complain, write } from '../../io/output.ts';
import { startProgress } from '../../io/progress.ts';
import { readDocument } from '../../io/read-document.ts';
import { messages } from '../../messages.ts';
import { prepare } from '../../settings/prepare.ts';
import { settingsOptions } from '../../settings/settings.ts';
import type { Command, Request } from '../command.ts';
import { help, summary } from './help.ts';

async function run(request: Request): Promise<ExitCode> {
  const ready = await prepare('extract', request);
  if (typeof ready === 'number') return ready;

  const { files, settings } = ready;
  const words = messages[settings.locale];
  const progress = startProgress(files.length, words.progress);
  // A single report in a terminal is for reading; anything else is one object a line.
  const space = files.length === 1 && process.stdout.isTTY === true ? 2 : undefined;

  let code: ExitCode = exitCodes.clean;
  for (const [done, file] of files.entries()) {
    progress.show(done);
    const read = await readDocument(file, words);
    progress.clear();
    if ('error' in read) {
      complain(read.error);
      code = exitCodes.failure;
      await write(`${JSON.stringify({ file, error: read.error })}\n`);
    } else {
      const { analyzer } = settings.of(file);
      const { report } = analyzer.analyze(read.text, { source: { name: file } });
      await write(`${JSON.stringify(report, undefined, space)}\n`);
    }
  }
  return code;
}

/** `baocao extract`: a draft as data. */
export const extract: Command = {
  name: 'extract',
  options: { format: { choices: ['json'] }, ...settingsOptions },
  summary,
  help,
  run,
};
