import type { Mention, Refiner } from '../../mention.ts';

/** Readings of the same digits, the one that wins first. */
const PRECEDENCE: readonly Mention['kind'][] = [
  'period',
  'document-number',
  'ordinal',
  'fraction',
  'percentage',
  'quantity',
  'number',
];
const rankOf = new Map(PRECEDENCE.map((kind, rank) => [kind, rank]));

/**
 * Keeps one reading of the same digits: a date is no fraction, a percentage no bare number. Words of
 * a figure or a period are no base: "4 chỉ tiêu", "6 tháng đầu năm".
 */
export const dropOverlaps: Refiner = (mentions, { tokens }) => {
  const kept = mentions.filter(({ kind }) => !rankOf.has(kind));
  const claims = mentions.filter(({ kind }) => rankOf.has(kind));
  claims.sort(
    (a, b) =>
      (rankOf.get(a.kind) ?? 0) - (rankOf.get(b.kind) ?? 0) || b.to - b.from - (a.to - a.from),
  );
  const claimed = new Uint8Array(tokens.length);
  for (const mention of claims) {
    let isFree = true;
    for (let at = mention.from; at < mention.to; at += 1) if (claimed[at] === 1) isFree = false;
    if (!isFree) continue;
    claimed.fill(1, mention.from, mention.to);
    kept.push(mention);
  }
  const free = kept.filter(({ kind, from }) => kind !== 'basis' || claimed[from] !== 1);
  return free.sort((a, b) => a.start - b.start || b.end - a.end);
};
