import { fold } from '../../../vocabulary/fold.ts';
import { matchPhrase, phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import {
  type BasisMention,
  type ComparisonMention,
  type FigureMention,
  isFigure,
  type Refiner,
} from '../../mention.ts';
import { BOUND, PLUS, TIMES } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';
import { mergeInOrder } from '../../text-order.ts';
import { carriedInto } from './carried.ts';
import {
  type ComparisonWords,
  indexWords,
  isChange,
  type LeadingWords,
  leadingWords,
  statesNewValue,
  verbOfPoints,
} from './leading-words.ts';

/** "trở lên", "trở xuống". */
const BOUND_LENGTH = 2;

/**
 * Binds a percentage to the verb before it and the base after it, and an amount to a verb of
 * change: "tăng 8,26% so với cùng kỳ", "giảm 03 vụ (15,4%) so với cùng kỳ", "gấp 2,4 lần". A cell
 * of a table asserts nothing by itself.
 */
export const bindComparisons: Refiner = (mentions, segment, vocabulary) => {
  if (segment.kind === 'cell') return mentions;
  const words = indexWords(mentions);
  const comparisons: ComparisonMention[] = [];
  for (const figure of mentions) {
    if (!isFigure(figure) || figure.kind === 'number' || figure.kind === 'fraction') continue;
    const lead =
      leadingWords(figure, segment, words) ??
      carriedInto(figure, segment, comparisons) ??
      verbOfPoints(figure, segment, words);
    const after = words.basisAt.get(skipBracket(segment, figure.to));
    if (figure.kind === 'percentage' || (lead !== null && isCompared(figure, lead, segment))) {
      const times = lead === null ? null : timesBefore(lead, segment, words, vocabulary);
      const made = comparison(figure, times ?? lead, after ?? lead?.basis, segment);
      comparisons.push(times?.hedge === undefined ? made : { ...made, hedge: times.hedge });
    }
  }
  return mergeInOrder(mentions, comparisons);
};

/** An amount is set against another after a verb of change, or where it says how many times. */
function isCompared(figure: FigureMention, { verb }: LeadingWords, segment: Segment): boolean {
  if (verb === undefined || figure.kind !== 'quantity') return false;
  if (isTimes(figure)) return verb.verb === 'multiply' || verb.verb === 'increase';
  if (statesNewValue(figure, verb, segment)) return false;
  const overPlan = verb.verb === 'exceed' || verb.verb === 'fall-short';
  return isChange(verb) || (overPlan && figure.unit?.dimension === 'ratio');
}

// "gấp 2,4 lần": so many times the base.
function isTimes({ unit }: FigureMention): boolean {
  return unit?.text.length === TIMES.length && fold(unit.text) === TIMES;
}

// "tăng gần gấp đôi": the words before "gấp" go with it.
function timesBefore(
  lead: LeadingWords,
  { text, tokens }: Segment,
  { verbEndingAt }: ComparisonWords,
  { hedges }: Vocabulary,
): (LeadingWords & Pick<FigureMention, 'hedge'>) | null {
  if (lead.verb?.verb !== 'multiply') return null;
  const at = phraseEndingAt(hedges, tokens, lead.from, 0, text);
  const verb = verbEndingAt.get(at ?? lead.from);
  const from = verb !== undefined && isChange(verb) ? verb.from : (at ?? lead.from);
  const hedge = at === null ? undefined : matchPhrase(hedges, tokens, at, text)?.row.hedge;
  return { ...lead, from, ...(hedge === undefined ? {} : { hedge }) };
}

// "(-2,3%)", "(+1,2% so với cùng kỳ)": in a bracket a sign says that it is a change.
function isSigned({ from, numerals }: FigureMention, { tokens }: Segment): boolean {
  if (numerals[0]?.readings[0].exact.startsWith('-') === true) return true;
  return tokens[from - 1]?.key === PLUS && tokens[from - 2]?.key === '(';
}

// "tăng 9 doanh nghiệp (33,3%) so với cùng kỳ": the base stands after the bracket.
function skipBracket({ tokens }: Segment, from: number): number {
  // "vượt từ 5% trở lên so với dự toán"
  const at = tokens[from]?.key === BOUND ? from + BOUND_LENGTH : from;
  if (tokens[at]?.key === ')') return at + 1;
  if (tokens[at]?.key !== '(') return at;
  for (let next = at + 1; next < Math.min(at + 8, tokens.length); next += 1) {
    if (tokens[next]?.key === ')') return next + 1;
  }
  return at;
}

function comparison(
  figure: FigureMention,
  lead: LeadingWords | null,
  basis: BasisMention | undefined,
  segment: Segment,
): ComparisonMention {
  const verb = lead?.verb;
  const isNewValue = verb !== undefined && isChange(verb) && statesNewValue(figure, verb, segment);
  const before = lead?.basis;
  const from = (isNewValue ? undefined : lead?.from) ?? figure.lead ?? figure.from;
  return {
    kind: 'comparison',
    figure,
    ...(before !== undefined && before.from < from ? { lead: before.from } : {}),
    ...(isTimes(figure) ? { isTimes: true } : {}),
    ...(isSigned(figure, segment) ? { isSigned: true } : {}),
    ...(isNewValue ? { isNewValue } : {}),
    ...(verb === undefined || isNewValue ? {} : { verb }),
    ...(basis === undefined ? {} : { basis }),
    ...(figure.status === undefined ? {} : { status: figure.status }),
    ...stretchOf(segment.tokens, from, figure.to),
  };
}
