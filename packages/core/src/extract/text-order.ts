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
  const firstAt = new Array<number>(length + 1).fill(NONE);
  const next = new Array<number>(mentions.length).fill(NONE);
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
  for (const first of firstAt) {
    for (let index = first; index !== NONE; index = next[index] as number) {
      ordered.push(mentions[index] as Mention);
    }
  }
  return ordered;
}

/** Mentions and more of them, each in the order of the text, as one list in that order. */
export function mergeInOrder(
  mentions: readonly Mention[],
  more: readonly Mention[],
): readonly Mention[] {
  if (more.length === 0) return mentions;
  const merged: Mention[] = [];
  let at = 0;
  for (const mention of mentions) {
    while (at < more.length && comesBefore(more[at] as Mention, mention)) {
      merged.push(more[at] as Mention);
      at += 1;
    }
    merged.push(mention);
  }
  for (; at < more.length; at += 1) merged.push(more[at] as Mention);
  return merged;
}

function comesBefore(a: Mention, b: Mention): boolean {
  return a.from < b.from || (a.from === b.from && a.to > b.to);
}
