/** One character as readers count them, ready for a terminal. */
export interface Grapheme {
  /** What to print. */
  readonly text: string;
  /** Columns it takes. */
  readonly columns: number;
  /** UTF-16 offset in the text it is from. */
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const byteOrderMark = '\uFEFF';
const unprintable = /^[\p{Cc}\p{Cf}\p{Cs}]+$/u;
const combiningOnly = /^\p{M}+$/u;
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]|\uFE0F/u;

function printable(segment: string): { text: string; columns: number } {
  if (segment === '\t') return { text: ' ', columns: 1 };
  if (segment === byteOrderMark) return { text: '', columns: 0 };
  // Escape sequences and direction marks in a draft must not steer the reader's terminal.
  if (unprintable.test(segment)) return { text: '\uFFFD', columns: 1 };
  if (combiningOnly.test(segment)) return { text: segment, columns: 0 };
  return { text: segment, columns: wide.test(segment) ? 2 : 1 };
}

/** The characters of `line`, each with its columns. */
export function graphemes(line: string): readonly Grapheme[] {
  return Array.from(segmenter.segment(line), ({ segment, index }) => ({
    ...printable(segment),
    start: index,
    end: index + segment.length,
  }));
}

/** Columns that `text` takes in a terminal. */
export function columnsOf(text: string): number {
  return graphemes(text).reduce((sum, { columns }) => sum + columns, 0);
}
