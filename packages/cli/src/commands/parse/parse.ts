import { findValues, parseOfficialTitle, parseOrgan } from '@baocao/core';
import { type ExitCode, exitCodes } from '../../exit-code.ts';
import { complain, write } from '../../io/output.ts';
import { messages } from '../../messages.ts';
import type { Command, Request } from '../command.ts';
import { help, summary } from './help.ts';
import { lineBatches } from './lines.ts';
import { isCalendarDate, today } from './reference-date.ts';

/** What a line is read as, by the word after `parse`; without one, every value in it. */
const kinds: Readonly<Record<string, (text: string) => object>> = {
  title: (text) => ({ text, titles: parseOfficialTitle(text) }),
  organ: (text) => ({ text, organ: parseOrgan(text) }),
};

async function run({ locale, options, positionals }: Request): Promise<ExitCode> {
  const words = messages[locale];
  const [kind, ...phrases] = positionals;
  const readKind = kind === undefined ? undefined : kinds[kind];
  if (kind !== undefined && readKind === undefined) {
    complain(words.needlessArgument(kind, 'parse'));
    return exitCodes.failure;
  }
  const reference = options.at ?? today();
  if (!isCalendarDate(reference)) {
    complain(words.impossibleDate(reference));
    return exitCodes.failure;
  }
  const read = readKind ?? ((text: string) => ({ text, values: findValues(text, { reference }) }));
  const print = (lines: readonly string[]) =>
    write(lines.map((text) => `${JSON.stringify(read(text))}\n`).join(''));
  if (phrases.length > 0) {
    await print(phrases);
    return exitCodes.clean;
  }
  try {
    for await (const lines of lineBatches(process.stdin)) await print(lines);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw failure;
    complain(words.notUtf8(words.standardInput));
    return exitCodes.failure;
  }
  return exitCodes.clean;
}

/** `baocao parse`: how single phrases are understood. */
export const parse: Command = { name: 'parse', options: { at: {} }, summary, help, run };
