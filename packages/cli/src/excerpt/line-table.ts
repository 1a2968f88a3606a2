/** A place in a text, as editors count it: from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** The whole line, without its end, and where it starts in the text. */
  readonly text: string;
  readonly start: number;
}

const lineEnd = /\r\n|\n|\r/gu;

/** Finds the line of an offset; made once a text. */
export function lineTable(text: string): (offset: number) => Position {
  const starts = [0];
  const ends: number[] = [];
  for (const match of text.matchAll(lineEnd)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(text.length);

  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = starts[low] ?? 0;
    // Editors do not show a byte order mark, so it has no column.
    const hidden = low === 0 && text.startsWith('\uFEFF') ? 1 : 0;
    return {
      line: low + 1,
      column: Math.max(0, offset - start - hidden) + 1,
      text: text.slice(start, ends[low]),
      start,
    };
  };
}
