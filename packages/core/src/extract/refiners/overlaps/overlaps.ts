import type { Mention, Refiner } from '../../mention.ts';

/** Readings of the same digits, the one that wins first. */
const PRECEDENCE: readonly Mention['kind'][] = [
  'period',
  'document-number',
  'fraction',
  'percentage',
  'quantity',
  'number',
];

/** Keeps one reading of the same digits: a date is no fraction, a percentage no bare number. */
export const dropOverlaps: Refiner = (mentions, { tokens }) => {
  const claimed = new Uint8Array(tokens.length);
  const kept: Mention[] = mentions.filter((mention) => !PRECEDENCE.includes(mention.kind));
  for (const kind of PRECEDENCE) {
    for (const mention of mentions) {
      if (mention.kind !== kind || claimed.subarray(mention.from, mention.to).includes(1)) continue;
      claimed.fill(1, mention.from, mention.to);
      kept.push(mention);
    }
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
};
