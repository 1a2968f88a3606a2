import { copulaWord, towardsWord, withWord } from '../../../lexicon/clauses/clauses.ts';
import { fold } from '../../../vocabulary/fold.ts';
import type { Segment } from '../../segment.ts';
import type { Context } from './context.ts';
import { type IndicatorWords, indicatorWords } from './indicator.ts';
import { type Item, leadOf } from './item.ts';

const WITH = fold(withWord);
const TOWARDS = fold(towardsWord);
const IS = fold(copulaWord);

/**
 * The words between a figure, or the beginning of the sentence, and the next figure that name what
 * that measures. Words right after a figure complete what it counts and name nothing else.
 */
export function wordsBetween(
  item: Item,
  previousEnd: number,
  isAfterFigure: boolean,
  { segment, periods, vocabulary }: Context,
): IndicatorWords {
  const lead = leadOf(item);
  if (!isAfterFigure) return indicatorWords(segment, previousEnd, lead, periods, vocabulary);
  const from = afterWith(previousEnd, lead, segment);
  const words = indicatorWords(segment, from, lead, periods, vocabulary);
  const isTail = from === previousEnd && completesLast(words, previousEnd, lead, segment);
  return isTail ? { from: words.to, to: words.to } : words;
}

// "05 vụ vi phạm, 12 đối tượng": words before the mark complete what was counted before them.
function completesLast(
  { from, to }: IndicatorWords,
  previousEnd: number,
  lead: number,
  { tokens }: Segment,
): boolean {
  const isParted = tokens.slice(to, lead).some(({ key }) => key === ',' || key === ';');
  return from === previousEnd && to > from && isParted && tokens[from]?.kind === 'word';
}

// "25 doanh nghiệp thành lập mới với tổng vốn 40 tỷ đồng": the name begins after "với".
function afterWith(previousEnd: number, lead: number, { tokens }: Segment): number {
  for (let at = previousEnd; at < lead && tokens[at]?.kind === 'word'; at += 1) {
    const isWith = tokens[at]?.key === WITH && tokens[at - 1]?.key !== TOWARDS;
    if (isWith && at > previousEnd && at + 1 < lead) return at + 1;
  }
  return previousEnd;
}

/**
 * Whether a figure is what the words before the figure before it name: "tổng số tiền chi trả cho 45
 * hộ là 90 triệu đồng".
 */
export function isEquated(item: Item, previousEnd: number, { tokens }: Segment): boolean {
  const lead = leadOf(item);
  const words = tokens.slice(previousEnd, lead);
  return words.at(-1)?.key === IS && words.every(({ kind }) => kind === 'word');
}
