import { consequenceVerbs } from '../../../lexicon/relations/relations.ts';
import { fold } from '../../../vocabulary/fold.ts';
import type { BasisMention } from '../../mention.ts';
import { AND, IS, TOWARDS, WITH } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';
import type { Context } from './context.ts';
import { type IndicatorWords, indicatorWords } from './indicator.ts';
import { type Item, leadOf } from './item.ts';

const LONGEST_OBJECT = 6;
const CONSEQUENCES = new Set(consequenceVerbs.map(fold));
const MARKS = new Set([',', ';', '(']);

/**
 * The words between a figure, or the beginning of the sentence, and the next figure that name what
 * that measures. Words right after a figure complete what it counts and name nothing else.
 */
export function wordsBetween(
  item: Item,
  previousEnd: number,
  isAfterFigure: boolean,
  { segment, periods, bases, vocabulary }: Context,
): IndicatorWords {
  const lead = leadOf(item);
  const after = isAfterFigure ? afterObject(previousEnd, lead, segment) : previousEnd;
  // "So với tháng 8, tăng 12 vụ": the base names nothing
  const from = baseAhead(after, lead, segment, bases)?.to ?? after;
  const isCounted = item.kind !== 'comparison' && item.unit?.dimension === 'count';
  return indicatorWords(segment, from, lead, isCounted, periods, vocabulary);
}

/** The base with which the words up to a figure begin: "(cùng kỳ năm trước 12 vụ)". */
export function baseAhead(
  from: number,
  lead: number,
  { tokens }: Segment,
  bases: Context['bases'],
): BasisMention | undefined {
  let at = from;
  while (at < lead && MARKS.has(tokens[at]?.key ?? '')) at += 1;
  const basis = bases.get(at);
  return basis !== undefined && basis.to <= lead ? basis : undefined;
}

// "05 vụ vi phạm, 12 đối tượng", "25 doanh nghiệp mới với tổng vốn 40 tỷ đồng", "3 vụ cháy làm 2
// người chết": words up to the mark or such a word complete what was counted before them.
function afterObject(previousEnd: number, lead: number, { tokens }: Segment): number {
  let from = previousEnd;
  for (let at = previousEnd; at < lead; at += 1) {
    const token = tokens[at];
    // "30 sản phẩm 3 sao, …"
    if (token?.kind === 'number') continue;
    if (token?.kind !== 'word') return token?.key === ',' && at > previousEnd ? at + 1 : from;
    const isWith = token.key === WITH && tokens[at - 1]?.key !== TOWARDS;
    if (isWith && at > previousEnd && at + 1 < lead) return at + 1;
    if (CONSEQUENCES.has(token.key)) return at;
    if (token.key === AND && at > previousEnd) from = at + 1;
  }
  return from;
}

/**
 * Whether a figure is what the words before the figure before it name: "tổng số tiền chi trả cho 45
 * hộ là 90 triệu đồng".
 */
export function isEquated(item: Item, previousEnd: number, { tokens }: Segment): boolean {
  const words = tokens.slice(previousEnd, leadOf(item));
  const isPlain = words.every(({ kind, key }) => kind === 'word' && key !== AND);
  return words.length <= LONGEST_OBJECT && words.at(-1)?.key === IS && isPlain;
}
