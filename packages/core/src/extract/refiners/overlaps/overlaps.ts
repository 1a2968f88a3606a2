import type { Mention, Refiner } from '../../mention.ts';
import { inTextOrder } from '../../text-order.ts';

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

/**
 * Keeps one reading of the same digits: a date is no fraction, a percentage no bare number. Words of
 * a figure or a period are no base: "4 chỉ tiêu", "6 tháng đầu năm".
 */
export const dropOverlaps: Refiner = (mentions, { tokens }) => {
  let kept: Mention[] = [];
  const claims: Mention[][] = PRECEDENCE.map(() => []);
  for (const mention of mentions) {
    const claim = claims[PRECEDENCE.indexOf(mention.kind)];
    if (claim === undefined) kept.push(mention);
    else claim.push(mention);
  }
  const claimed = new Array<boolean>(tokens.length).fill(false);
  const isClaimed = ({ kind, from }: Mention) => kind === 'basis' && claimed[from] === true;
  for (const claim of claims) {
    // of readings of one kind the longest wins
    if (claim.some(overlapsTheOneBefore)) {
      claim.sort((a, b) => b.to - b.from - (a.to - a.from));
    }
    for (const mention of claim) {
      if (!isFree(claimed, mention)) continue;
      claimed.fill(true, mention.from, mention.to);
      kept.push(mention);
    }
  }
  if (kept.some(isClaimed)) kept = kept.filter((mention) => !isClaimed(mention));
  return inTextOrder(kept, tokens.length);
};

function overlapsTheOneBefore({ from }: Mention, at: number, all: readonly Mention[]): boolean {
  return from < (all[at - 1]?.to ?? 0);
}

function isFree(claimed: readonly boolean[], { from, to }: Mention): boolean {
  for (let at = from; at < to; at += 1) if (claimed[at]) return false;
  return true;
}
