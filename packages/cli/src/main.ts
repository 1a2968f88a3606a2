import { parseArguments } from './arguments/arguments.ts';
import { baseline } from './commands/baseline/baseline.ts';
import { check } from './commands/check/check.ts';
import type { Command } from './commands/command.ts';
import { explain } from './commands/explain/explain.ts';
import { extract } from './commands/extract/extract.ts';
import { fix } from './commands/fix/fix.ts';
import { parse } from './commands/parse/parse.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { programHelp } from './help.ts';
import { complain, write } from './io/output.ts';
import { packageVersion } from './version.ts';

const commands: readonly Command[] = [check, fix, baseline, extract, parse, explain];

/** Runs one command line and says how it ended. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const parsed = parseArguments(args, commands);
  switch (parsed.kind) {
    case 'error':
      complain(parsed.message);
      return exitCodes.failure;
    case 'version':
      await write(`${await packageVersion()}\n`);
      return exitCodes.clean;
    case 'no-command':
      process.stderr.write(programHelp(commands, parsed.locale));
      return exitCodes.failure;
    case 'help': {
      const asked = commands.find(({ name }) => name === parsed.command);
      await write(asked ? asked.help[parsed.locale] : programHelp(commands, parsed.locale));
      return exitCodes.clean;
    }
    case 'command': {
      const asked = commands.find(({ name }) => name === parsed.command);
      return asked ? asked.run(parsed) : exitCodes.failure;
    }
  }
}
