import type { StatementMention } from '../../mention.ts';
import { TO } from '../../new-value.ts';
import { FROM } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';
import type { Item } from './item.ts';

/** Whether a figure is what the one before it has become: "từ 145 phòng giảm xuống còn 99 phòng". */
export function isFromTo({ figure }: StatementMention, item: Item, { tokens }: Segment): boolean {
  const now = item.kind === 'comparison' ? item.figure : item;
  if (figure === undefined || figure.unit?.dimension !== now.unit?.dimension) return false;
  if (figure.kind !== now.kind) return false;
  const isFrom = tokens[(figure.lead ?? figure.from) - 1]?.key === FROM;
  const isTo = TO.has(tokens[(now.lead ?? now.from) - 1]?.key ?? '');
  return isFrom && isTo;
}
