import type { Block } from '../../../text/block.ts';

const BULLET_RANKS: Readonly<Record<string, number>> = {
  '-': 8,
  '–': 8,
  '—': 8,
  '*': 9,
  '•': 9,
  '+': 10,
};
const LETTER_RANK = 7;
const NUMBER_RANK = 2;
const PARAGRAPH_RANK = 11;

/** How deep a line stands by its marker; a paragraph without one stands deepest. */
export function rankOf(block: Block): number {
  if (block.kind !== 'heading' && block.kind !== 'list-item') return PARAGRAPH_RANK;
  const { level, marker = '' } = block;
  if (level !== undefined) return level;
  const bullet = BULLET_RANKS[marker];
  if (bullet !== undefined) return bullet;
  const isNumber = /^\d/u.test(marker);
  if (isNumber) return NUMBER_RANK + marker.split('.').length;
  return marker.toLowerCase() === marker ? LETTER_RANK : NUMBER_RANK;
}
