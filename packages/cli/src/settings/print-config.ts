import { type ExitCode, exitCodes } from '../exit-code.ts';
import { complain, write } from '../io/output.ts';
import { standardInput } from '../io/read-document.ts';
import { messages } from '../messages.ts';
import { shownPath } from './disk.ts';
import type { Settings } from './settings.ts';

/**
 * Says which files of settings apply to each document, and what they make together: a line for
 * readers on standard error, an object for programs on standard output.
 */
export async function printConfig(
  { locale, of }: Settings,
  documents: readonly string[],
): Promise<ExitCode> {
  const words = messages[locale];
  for (const file of documents) {
    const { files, config } = of(file);
    const used = files.map(shownPath);
    const name = file === standardInput ? words.standardInput : file;
    complain(used.length === 0 ? words.noSettings(name) : words.settings(name, used));
    await write(`${JSON.stringify({ file, configFiles: files, config }, undefined, 2)}\n`);
  }
  return exitCodes.clean;
}
