/** A place that a mark names. */
export interface Mark {
  /** What stands before the colon in the mark; empty where there is no colon. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A text without its marks, and where they stood. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const OPEN = '«';
const CLOSE = '»';
const NAME = /^[a-z][a-zA-Z-]*:/u;

/**
 * Takes the marks out of a fixture: `«mismatch:đạt 37,2%»` marks the words after the colon.
 * Marks do not nest.
 *
 * @throws Error where a mark is not closed: the fixture itself is wrong.
 * @example
 * ```ts
 * readMarks('tăng «doubledSign:8,5%%» so').marks;
 * // [{ name: 'doubledSign', start: 5, end: 10 }]
 * ```
 */
export function readMarks(marked: string): MarkedText {
  let text = '';
  const marks: Mark[] = [];
  let at = 0;
  while (at < marked.length) {
    if (marked[at] !== OPEN) {
      text += marked[at];
      at += 1;
      continue;
    }
    const close = marked.indexOf(CLOSE, at);
    if (close < 0) throw new Error(`A mark is not closed: ${marked.slice(at)}`);
    const inner = marked.slice(at + 1, close);
    const name = NAME.exec(inner)?.[0] ?? '';
    const words = inner.slice(name.length);
    marks.push({ name: name.slice(0, -1), start: text.length, end: text.length + words.length });
    text += words;
    at = close + 1;
  }
  return { text, marks };
}
