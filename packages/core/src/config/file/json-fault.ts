/** A place in a text, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const SPACE = /[\t\n\r ]*/uy;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const ATOM = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** What may come next. */
type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'after';

/**
 * Where a text stops being JSON; null where it is JSON. Engines disagree on whether and how they
 * say it, so it is found here.
 *
 * @example
 * ```ts
 * jsonFault('{ "rules": { },\n }'); // { line: 2, column: 2 }
 * ```
 */
export function jsonFault(text: string): Place | null {
  const closers: ('}' | ']')[] = [];
  let state: State = 'value';
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    at += length;
    return length > 0;
  };
  for (;;) {
    skip(SPACE);
    if (state === 'after' && closers.length === 0) {
      return at === text.length ? null : placeOf(text, at);
    }
    const sign = text[at];
    const closes = state === 'after' || state === 'value-or-end' || state === 'key-or-end';
    if (closes && sign === closers.at(-1)) {
      closers.pop();
      state = 'after';
      at += 1;
    } else if (state === 'after' && sign === ',') {
      state = closers.at(-1) === '}' ? 'key' : 'value';
      at += 1;
    } else if (state === 'colon' && sign === ':') {
      state = 'value';
      at += 1;
    } else if (state === 'key' || state === 'key-or-end') {
      if (!skip(STRING)) return placeOf(text, at);
      state = 'colon';
    } else if (state === 'after' || state === 'colon') {
      return placeOf(text, at);
    } else if (sign === '{' || sign === '[') {
      closers.push(sign === '{' ? '}' : ']');
      state = sign === '{' ? 'key-or-end' : 'value-or-end';
      at += 1;
    } else if (skip(STRING) || skip(ATOM)) {
      state = 'after';
    } else {
      return placeOf(text, at);
    }
  }
}

function placeOf(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
