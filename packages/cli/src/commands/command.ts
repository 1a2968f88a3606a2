import type { CommandSpec } from '../arguments/arguments.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Locale } from '../locale.ts';

/** What a command was asked to do. */
export interface Request {
  /** The language asked for, else the default. */
  readonly locale: Locale;
  /** The options given, checked against what the command declares. */
  readonly options: Readonly<Record<string, string>>;
  /** The options given that take no value. */
  readonly flags: ReadonlySet<string>;
  readonly positionals: readonly string[];
}

/** One of the program's commands. */
export interface Command extends CommandSpec {
  /** One line for the list of commands. */
  readonly summary: Readonly<Record<Locale, string>>;
  /** The whole help. */
  readonly help: Readonly<Record<Locale, string>>;
  readonly run: (request: Request) => Promise<ExitCode>;
}
