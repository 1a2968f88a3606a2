import type { Mention } from './mention.ts';

const NONE = -1;

/**
 * Mentions of a segment in the order of its text; of those that begin together the longer first, and
 * of those equally long the one that came first. They are chained up by the token they begin at, which
 * takes less than comparing them.
 *
 * @param length How many tokens the segment has.
 */
export function inTextOrder(mentions: readonly Mention[], length: number): readonly Mention[] {
  const firstAt = new Int32Array(length + 1).fill(NONE);
  const next = new Int32Array(mentions.length);
  // from the last on, so that those that came first are put before their equals
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    const { from, to } = mentions[index] as Mention;
    let before = NONE;
    let after = firstAt[from] as number;
    while (after !== NONE && (mentions[after] as Mention).to > to) {
      before = after;
      after = next[after] as number;
    }
    next[index] = after;
    if (before === NONE) firstAt[from] = index;
    else next[before] = index;
  }
  const ordered: Mention[] = [];
  for (let at = 0; at <= length; at += 1) {
    for (let index = firstAt[at] as number; index !== NONE; index = next[index] as number) {
      ordered.push(mentions[index] as Mention);
    }
  }
  return ordered;
}
