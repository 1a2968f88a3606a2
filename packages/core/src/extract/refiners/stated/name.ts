import { foldPhrase } from '../../../vocabulary/fold.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { StatementMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';
import type { IndicatorWords } from './indicator.ts';
import type { Item } from './item.ts';
import { countedNoun, ledBy, type Named, namingWords } from './lead.ts';
import { impliedObject, takesObject } from './object.ts';
import { isPlanWord, plannedIn, planOf } from './plan.ts';

type Indicator = StatementMention['indicator'];

/** How many statements back the same thing may have been counted. */
const FARTHEST = 12;

/**
 * Names what a figure measures. What is counted completes the verb before it and is completed by
 * the words after it: "xử lý 05 vụ vi phạm" measures "xử lý vụ vi phạm". A figure in brackets
 * without words of its own measures what the one before it does, or is the plan of that.
 */
export function nameOf(named: Named, segment: Segment, vocabulary: Vocabulary): Indicator {
  const { item, object, earlier, host: last } = named;
  const { text, tokens } = segment;
  const figure = item.kind === 'comparison' ? item.figure : item;
  const led = ledBy(item);
  const isCounted = led === 'count';
  const noun = countedNoun(item);
  const planned = plannedIn(item, segment, vocabulary);
  const lead = namingWords(named, { led, noun, planned }, segment, vocabulary);
  const leadStretch = stretchOf(tokens, lead.from, lead.to);
  const leadText = lead.to > lead.from ? text.slice(leadStretch.start, leadStretch.end) : '';
  if (last !== undefined && isInBrackets(tokens, last.to, figure.from)) {
    if (leadText === '' && (object === null || !isCounted)) {
      return planOf(last, segment) ?? last.indicator;
    }
    if (isPlanWord(lead, segment, vocabulary)) {
      return { text: joined([leadText, last.indicator.text]), ...spanOf(leadStretch) };
    }
  }
  if (leadText !== '' && !isCounted) {
    const isSpent = takesObject(figure, lead, segment, vocabulary);
    // "100% trường học đạt chuẩn", "sử dụng 10 tỷ đồng xây đường"
    const isObject = isBare(item) || (isSpent && figure.unit?.dimension === 'money');
    if (isObject && object !== null) return object;
    const amount = last !== undefined && isAmountWord(lead, segment, vocabulary);
    const parts = [amount ? last.indicator.text : '', leadText, unnamed(noun, leadText)];
    const own = isSpent ? unnamed(object?.text ?? '', leadText) : '';
    const meant = impliedObject(figure, lead, last, segment, vocabulary);
    return { text: joined([...parts, own === '' ? meant : own]), ...spanOf(leadStretch) };
  }
  const counted = earlier.slice(-FARTHEST).findLast((statement) => isSameNoun(noun, statement));
  if (leadText === '' && object === null && counted !== undefined) return counted.indicator;
  const said = leadText === '' ? saidBefore(named, noun, object) : undefined;
  if (said !== undefined) return said.indicator;
  if (leadText === '' && planned !== null) return planned;
  const meant = object?.text ?? impliedObject(figure, lead, last, segment, vocabulary);
  const name = joined([leadText, unnamed(noun, leadText), meant]);
  if (name === '' && last !== undefined) return last.indicator;
  if (leadText !== '') return { text: name, ...spanOf(leadStretch) };
  const { start } = stretchOf(tokens, figure.from, figure.to);
  return { text: name, start, end: Math.max(object?.end ?? 0, figure.end) };
}

// "… chết 7 người. So với tháng trước giảm 2 người chết": what the sentence before counted.
function saidBefore(
  { item, before }: Named,
  noun: string,
  object: Indicator | null,
): StatementMention | undefined {
  if (item.kind !== 'comparison') return undefined;
  const words = foldPhrase(object?.text ?? '');
  return before.findLast(
    (statement) =>
      isSameNoun(noun, statement) && foldPhrase(statement.indicator.text).includes(words),
  );
}

const spanOf = ({ start, end }: Pick<Indicator, 'start' | 'end'>) => ({ start, end });

const isBare = (item: Item) =>
  item.kind === 'comparison' && item.verb === undefined && item.basis === undefined;

const unnamed = (noun: string, lead: string) =>
  noun !== '' && lead !== '' && lead.toLowerCase().includes(noun.toLowerCase()) ? '' : noun;

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');

// "xử phạt 12 trường hợp với số tiền 26,5 triệu đồng": the amount of what was said before.
function isAmountWord(
  { from, to }: IndicatorWords,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): boolean {
  return matchPhrase(vocabulary.amountWords, tokens, from, text)?.end === to;
}

// "trong kỳ 11 vụ; riêng tháng 5 02 vụ": the same is counted again.
function isSameNoun(noun: string, { figure }: StatementMention): boolean {
  return (
    noun !== '' && figure?.unit !== undefined && foldPhrase(figure.unit.text) === foldPhrase(noun)
  );
}

function isInBrackets(tokens: readonly Token[], from: number, to: number): boolean {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.key === '(') depth += 1;
    if (tokens[at]?.key === ')') depth -= 1;
  }
  return depth > 0;
}
