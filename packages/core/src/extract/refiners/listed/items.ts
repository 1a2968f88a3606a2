import { isLetter, startsUpper } from '../../../vocabulary/characters.ts';
import { AND } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';

/** How many things a list names, at the least and at the most, and the token after its last. */
export interface ItemCount {
  readonly least: number;
  readonly most: number;
  readonly to: number;
}

type Tokens = Segment['tokens'];

/**
 * Counts what stands between semicolons. A comma or "và" within may part two things or be within the
 * name of one, so each may count; and behind the last thing something else may be told, unless each
 * begins with a capital. Null where an item begins with a figure of its own.
 */
export function countParted(from: number, to: number, { text, tokens }: Segment): ItemCount | null {
  let [items, most, areNames] = [0, 1, true];
  for (let at = from; at < to; at += 1) {
    const key = tokens[at]?.key;
    const isSplit = key === ';';
    if ((isSplit || key === ',' || key === AND) && at + 1 < to) most += 1;
    const first = isSplit ? at + 1 : at;
    if ((!isSplit && at > from) || first >= to) continue;
    if (tokens[first]?.kind === 'number') return null;
    items += 1;
    if (!isCapital(tokens[first], text)) areNames = false;
  }
  return items > 1 ? { least: areNames ? items : 1, most, to } : null;
}

/**
 * Counts names between commas: "An Hòa, Bình Minh và Cát Lâm". The list ends where something else
 * than a name begins. Null where it is not clear that these are names.
 */
export function countNames(
  from: number,
  to: number,
  noun: ReadonlySet<string>,
  { text, tokens }: Segment,
): ItemCount | null {
  let [commas, ands, at] = [0, 0, from];
  for (;;) {
    const end = nameEnd(at, to, noun, text, tokens);
    if (end === at) return null;
    at = end;
    const key = tokens[at]?.key;
    if (at >= to || (key !== ',' && key !== AND)) break;
    // "…, có 5 điểm": what follows is no name
    if (nameEnd(at + 1, to, noun, text, tokens) === at + 1) break;
    if (key === AND) ands += 1;
    else commas += 1;
    at += 1;
  }
  const isCut = at < to && tokens[at]?.kind === 'number';
  return commas + ands === 0 || isCut
    ? null
    : { least: commas + 1, most: commas + ands + 1, to: at };
}

// A name: the noun itself where it is said again, and words with capitals.
function nameEnd(
  from: number,
  to: number,
  noun: ReadonlySet<string>,
  text: string,
  tokens: Tokens,
): number {
  let at = from;
  while (at < to && noun.has(tokens[at]?.key ?? '')) at += 1;
  const first = at;
  while (at < to && isCapital(tokens[at], text)) at += 1;
  return at === first ? from : at;
}

function isCapital(token: Tokens[number] | undefined, text: string): boolean {
  if (token === undefined || token.kind !== 'word') return token?.key === "'" || token?.key === '’';
  const first = text.charAt(token.start);
  return isLetter(first.charCodeAt(0)) && startsUpper(first);
}
