import type { Request } from '../commands/command.ts';
import { namedFiles } from '../commands/files.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { printConfig } from './print-config.ts';
import { loadSettings, type Settings, thisFolder } from './settings.ts';

/** The documents that a command is to read, with their settings. */
export interface Prepared {
  readonly files: readonly string[];
  readonly settings: Settings;
}

/**
 * What every command does first: names its documents, loads their settings, and where asked for
 * prints these and nothing else.
 *
 * @returns The exit code where there is nothing more to do; what was wrong is said.
 */
export async function prepare(command: string, request: Request): Promise<Prepared | ExitCode> {
  const isAsked = request.flags.has('print-config');
  const here = isAsked && request.positionals.length === 0;
  const files = here ? [thisFolder] : namedFiles(command, request);
  if (files.length === 0) return exitCodes.failure;
  const settings = await loadSettings(request, files);
  if (settings === undefined) return exitCodes.failure;
  return isAsked ? printConfig(settings, files) : { files, settings };
}
