import type { Span } from '../span/span.ts';
import type { OfficialTitle } from './official-title.ts';

/** A comma and a blank, a dash between two blanks. */
const BESIDE = 4;

/** Two posts of one person, one named right after the other. */
export interface Neighbours {
  readonly first: OfficialTitle;
  readonly second: OfficialTitle;
  /** The place of the second among the posts. */
  readonly index: number;
  /** From the beginning of the first to the end of the second. */
  readonly span?: Span;
}

/** The posts of one person that stand side by side, in the order in which they are named. */
export function neighbours(titles: readonly OfficialTitle[]): readonly Neighbours[] {
  return titles.slice(1).flatMap((second, at): readonly Neighbours[] => {
    const first = titles[at] as OfficialTitle;
    const pair = { first, second, index: at + 1 };
    if (first.span === undefined && second.span === undefined) return [pair];
    if (first.span === undefined || second.span === undefined) return [];
    const gap = second.span.start - first.span.end;
    if (gap < 0 || gap > BESIDE) return [];
    return [{ ...pair, span: { start: first.span.start, end: second.span.end } }];
  });
}
