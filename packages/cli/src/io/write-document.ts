import { writeFile } from 'node:fs/promises';
import type { Messages } from '../messages.ts';

/** Writes a text in place of a file. Says why where it cannot; never throws. */
export async function writeDocument(
  file: string,
  text: string,
  words: Messages,
): Promise<string | undefined> {
  try {
    await writeFile(file, text);
    return undefined;
  } catch (failure) {
    return words.unwritable(file, (failure as NodeJS.ErrnoException).code ?? String(failure));
  }
}
