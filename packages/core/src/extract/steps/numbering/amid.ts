import type { NumberedItem } from '../../../domain/numbering/numbered-item.ts';
import { isSpace, startsUpper } from '../../../vocabulary/characters.ts';

const CLOSING = ['.', ')', ':', '/', ',', '-'];
/** What stands before an item that begins amid a paragraph. */
const BEFORE = new Set(['.', ';', ':', '!', '?', '…', ')', '”', '"', '|', '*']);

/** Numbers with which an item may begin amid a paragraph: "… ổn định. 5. Văn hóa". */
export function findAmid(
  original: string,
  { from, to }: { readonly from: number; readonly to: number },
  numbers: readonly string[],
): readonly (NumberedItem & { readonly span: NonNullable<NumberedItem['span']> })[] {
  const stretch = original.slice(from, to);
  return numbers.flatMap((number) => {
    for (const closing of CLOSING) {
      const mark = `${number}${closing}`;
      for (let at = stretch.indexOf(mark); at >= 0; at = stretch.indexOf(mark, at + 1)) {
        if (!beginsItem(stretch, at, at + mark.length)) continue;
        const start = from + at;
        return [{ number, mark, doubtful: true, span: { start, end: start + mark.length } }];
      }
    }
    return [];
  });
}

function beginsItem(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (before >= 0 && isBlank(text, before)) before -= 1;
  // "2.3." is not the third
  if (before === start - 1) return false;
  let after = end;
  while (after < text.length && isSpace(text.charCodeAt(after))) after += 1;
  return BEFORE.has(text.charAt(before)) && startsUpper(text.slice(after, after + 8));
}

function isBlank(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign !== '\n' && sign !== '\r' && isSpace(text.charCodeAt(at));
}
