import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Messages } from '../messages.ts';
import { decode } from './decode.ts';

/** The name that stands for standard input. */
export const standardInput = '-';

/** A file's text, or one line that says why there is none. */
export type ReadDocument = { readonly text: string } | { readonly error: string };

function reason(failure: unknown, file: string, words: Messages): string {
  const code = (failure as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return words.missingFile(file);
  if (code === 'EISDIR') return words.directory(file);
  if (code === 'EACCES' || code === 'EPERM') return words.denied(file);
  return words.unreadable(file, code ?? String(failure));
}

/** Reads a file, or standard input for `-`. Never throws. */
export async function readDocument(file: string, words: Messages): Promise<ReadDocument> {
  const name = file === standardInput ? words.standardInput : file;
  try {
    const bytes = file === standardInput ? await buffer(process.stdin) : await readFile(file);
    const decoded = decode(bytes);
    return 'text' in decoded ? decoded : { error: words[decoded.problem](name) };
  } catch (failure) {
    return { error: reason(failure, name, words) };
  }
}
