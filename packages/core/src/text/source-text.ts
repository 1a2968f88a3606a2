/** A document as given, with the beginnings of its lines. */
export interface SourceText {
  /** The text as given: not normalised, line ends as they are. */
  readonly original: string;
  /** Offset of the first unit of each line; a line ends with `\n`, `\r\n` or `\r`. */
  readonly lineStarts: readonly number[];
  /** Whether the text is in NFC as given. */
  readonly isComposed: boolean;
}

const LINE_END = /\r\n?|\n/gu;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Wraps a text as given. */
export function createSourceText(original: string): SourceText {
  const lineStarts = [0];
  LINE_END.lastIndex = 0;
  while (LINE_END.test(original)) lineStarts.push(LINE_END.lastIndex);
  return { original, lineStarts, isComposed: original.normalize('NFC') === original };
}

/** A line's first unit and the unit after its last, its line end left out. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Offset of the first unit of the line after it. */
  readonly next: number;
}

/** The lines of a text, in order. */
export function linesOf({ original, lineStarts }: SourceText): readonly Line[] {
  return lineStarts.map((start, index) => {
    const next = lineStarts[index + 1] ?? original.length;
    let end = next;
    while (end > start) {
      const code = original.charCodeAt(end - 1);
      if (code !== LINE_FEED && code !== CARRIAGE_RETURN) break;
      end -= 1;
    }
    return { start, end, next };
  });
}
