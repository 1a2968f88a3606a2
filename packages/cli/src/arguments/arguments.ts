import { parseArgs } from 'node:util';
import { nearestName } from '@baocao/core';
import { askedLocale, type Locale, locales } from '../locale.ts';
import { messages } from '../messages.ts';

/** What a command declares of an option besides `--help` and `--locale`, which all have. */
interface OptionSpec {
  /** The values it takes, the first being the default; absent: any. */
  readonly choices?: readonly string[];
  /** It takes no value. */
  readonly flag?: true;
}

/** What a command accepts. */
export interface CommandSpec {
  readonly name: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
}

/** A command line that was understood, or why it was not. */
export type ParsedArguments =
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'version' }
  | { readonly kind: 'no-command'; readonly locale: Locale }
  | { readonly kind: 'help'; readonly locale: Locale; readonly command?: string }
  | {
      readonly kind: 'command';
      readonly locale: Locale;
      readonly command: string;
      readonly options: Readonly<Record<string, string>>;
      readonly flags: ReadonlySet<string>;
      readonly positionals: readonly string[];
    };

const common = {
  help: { flag: true },
  locale: { choices: locales },
  version: { flag: true },
} as const;

/** Reads a command line; the command's name is its first positional. */
export function parseArguments(
  args: readonly string[],
  commands: readonly CommandSpec[],
): ParsedArguments {
  const specs: [string, OptionSpec][] = [common, ...commands.map(({ options }) => options)].flatMap(
    (options) => Object.entries(options),
  );
  // Not strict: node's own complaints are English, long, and suggest nothing.
  const { tokens, values } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(
        specs.map(([name, { flag }]) => [name, { type: flag ? 'boolean' : 'string' }] as const),
      ),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
  const locale = askedLocale(args);
  const words = messages[locale];
  const fail = (message: string) => ({ kind: 'error', message }) as const;

  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []));
  const [name, ...rest] = positionals;
  const first = tokens.find((token) => token.kind === 'positional');
  const command = commands.find((candidate) => candidate.name === name);
  const known: Readonly<Record<string, OptionSpec>> = { ...common, ...command?.options };
  const options: Record<string, string> = {};
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name: option, rawName, value } = token;
    if (!Object.hasOwn(known, option)) {
      // Of an unknown command the options are unknown too: then the command is to be named.
      if (!command && first !== undefined && first.index < token.index) break;
      const names = command ? Object.keys(known) : specs.map(([each]) => each);
      const nearest = nearestName(option, names);
      return fail(words.unknownOption(rawName, nearest && `--${nearest}`));
    }
    if (known[option]?.flag) {
      if (value !== undefined) return fail(words.needlessValue(rawName));
      flags.add(option);
      continue;
    }
    const swallowed = !token.inlineValue && value?.startsWith('-');
    if (value === undefined || value === '' || swallowed) return fail(words.missingValue(rawName));
    const choices = known[option]?.choices;
    if (choices && !choices.includes(value)) {
      return fail(words.invalidValue(rawName, value, choices, nearestName(value, choices)));
    }
    options[option] = value;
  }
  if (name !== undefined && !command) {
    const names = commands.map((candidate) => candidate.name);
    return fail(words.unknownCommand(name, nearestName(name, names)));
  }
  if (values.version) return { kind: 'version' };
  if (!command) return { kind: values.help ? 'help' : 'no-command', locale };
  if (values.help) return { kind: 'help', locale, command: command.name };
  return { kind: 'command', locale, command: command.name, options, flags, positionals: rest };
}
