import { columnsOf } from './graphemes.ts';

/** Breaks `text` at spaces into lines of at most `width` columns, each behind `indent`. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const columns = columnsOf(word);
    if (line !== '' && indent.length + used + 1 + columns > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += line === '' ? columns : columns + 1;
    line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((each) => `${indent}${each}\n`).join('');
}
