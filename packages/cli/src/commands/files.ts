import { complain } from '../io/output.ts';
import { standardInput } from '../io/read-document.ts';
import { messages } from '../messages.ts';
import type { Request } from './command.ts';

/** The files a command is to read; none if the command line names none or `-` twice, which is said. */
export function namedFiles(command: string, { locale, positionals }: Request): readonly string[] {
  const words = messages[locale];
  if (positionals.length === 0) complain(words.noFile(command));
  const twice = positionals.filter((file) => file === standardInput).length > 1;
  if (twice) complain(words.inputTwice);
  return twice ? [] : positionals;
}
