import { rateNouns } from '../../../lexicon/connectors/connectors.ts';
import { foldPhrase } from '../../../vocabulary/fold.ts';
import type { ComparisonMention, FigureMention, StatementMention } from '../../mention.ts';
import { FROM, LEVEL, THAN } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';
import { isFromTo } from './from-to.ts';
import type { Item } from './item.ts';

/** "so với cùng kỳ năm trước (": the words of a base up to its bracket. */
const LONGEST_BASE = 5;
const RATE_NOUNS = rateNouns.map(foldPhrase);

/**
 * The figure that is the value of a statement. A rate is its own measure: "tỷ lệ che phủ rừng đạt
 * 41,7%" sets nothing against anything.
 */
export function ownFigure(
  item: Item,
  name: string,
  last: StatementMention | undefined,
  segment: Segment,
): FigureMention | null {
  if (item.kind !== 'comparison') return item;
  const { figure, verb, basis, isNewValue, isSigned } = item;
  if (figure.kind !== 'percentage' || isSigned === true) return null;
  const isBase = last !== undefined && isBaseOf(item, last, segment);
  if (basis !== undefined) return isBase ? figure : null;
  // "giảm từ 3,4% xuống 2,8%": what it was and what it has become
  const { tokens } = segment;
  const isFrom = tokens[(figure.lead ?? figure.from) - 1]?.key === FROM;
  const isOldValue = isFrom && verb === undefined;
  if (isNewValue === true || isOldValue) return figure;
  if (last !== undefined && isFromTo(last, item, segment)) return figure;
  const isRate =
    verb === undefined ? isBase || namesRate(name) : verb.verb === 'reach' || verb.verb === 'equal';
  return isRate ? figure : null;
}

/**
 * Whether a rate is the base of what was said before it, not a comparison: "tăng 1,3 điểm % so với
 * cùng kỳ (93,7%)", "cao hơn mức 6,9% của cùng kỳ".
 */
export function isBaseOf(
  { verb, basis, figure }: ComparisonMention,
  last: StatementMention,
  { tokens }: Segment,
): boolean {
  if (verb !== undefined) return false;
  const lead = figure.lead ?? figure.from;
  if (tokens[lead - 1]?.key === LEVEL && tokens[lead - 2]?.key === THAN) return true;
  const named = last.comparisons.at(-1)?.basis;
  if (basis !== undefined || named === undefined) return false;
  const isNear = named.to < figure.from && figure.from - named.to <= LONGEST_BASE;
  return isNear && tokens[figure.from - 1]?.key === '(';
}

function namesRate(name: string): boolean {
  const words = foldPhrase(name);
  return RATE_NOUNS.some((noun) => words.includes(noun));
}
