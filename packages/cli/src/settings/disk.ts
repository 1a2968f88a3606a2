import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { ConfigHost } from '@baocao/core';
import { decode } from '../io/decode.ts';

/** The files of this computer, as the loading of settings asks for them. */
export const disk: ConfigHost = {
  async read(path) {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(path);
    } catch (failure) {
      const { code } = failure as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return null;
      throw failure;
    }
    const decoded = decode(bytes);
    if ('problem' in decoded) throw new Error(decoded.problem);
    return decoded.text;
  },
  resolve: (from, named) => resolve(dirname(from), named),
};

/** A path as a reader would write it here: without the folders that lead to this one. */
export function shownPath(path: string): string {
  const here = relative(process.cwd(), path);
  return here === '' || here.startsWith('..') ? path : here;
}
