import { dirname, relative, resolve, sep } from 'node:path';
import { standardInput } from '../io/read-document.ts';

/** A document as a list names it: seen from the folder of the list; standard input has no name. */
export function nameFrom(list: string, document: string): string | undefined {
  if (document === standardInput) return undefined;
  return relative(dirname(resolve(list)), resolve(document))
    .split(sep)
    .join('/');
}
