import { findValues } from '@baocao/core';
import { type ExitCode, exitCodes } from '../../exit-code.ts';
import { complain, write } from '../../io/output.ts';
import { messages } from '../../messages.ts';
import type { Command, Request } from '../command.ts';
import { help, summary } from './help.ts';
import { lineBatches } from './lines.ts';
import { isCalendarDate, today } from './reference-date.ts';

async function run({ locale, options, positionals }: Request): Promise<ExitCode> {
  const words = messages[locale];
  const [needless] = positionals;
  if (needless !== undefined) {
    complain(words.needlessArgument(needless, 'parse'));
    return exitCodes.failure;
  }
  const reference = options.at ?? today();
  if (!isCalendarDate(reference)) {
    complain(words.impossibleDate(reference));
    return exitCodes.failure;
  }
  try {
    for await (const lines of lineBatches(process.stdin)) {
      const objects = lines.map((text) => {
        const values = findValues(text, { reference });
        return `${JSON.stringify({ text, values })}\n`;
      });
      await write(objects.join(''));
    }
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
