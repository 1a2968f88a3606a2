import { auxiliaryWords, pastWords } from '../../../lexicon/connectors/connectors.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { matchPhrase, phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { ComparisonMention, FigureMention, StatementMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';
import type { IndicatorWords } from './indicator.ts';

/** What a statement is made of: a figure, or a comparison that has none of its own. */
export type Item = FigureMention | ComparisonMention;

/** An item with the words around it that may name it. */
export interface Named {
  readonly item: Item;
  /** The words before it. */
  readonly before: IndicatorWords;
  /** Index of the token at which something else begins. */
  readonly until: number;
  /** The statements before it in the sentence. */
  readonly earlier: readonly StatementMention[];
}

const WORDS_BEFORE = 14;
const WORDS_AFTER = 6;
/** How many statements back the same thing may have been counted. */
const FARTHEST = 12;
const AUXILIARY = new Set(auxiliaryWords.map(fold));
const PAST = new Set(pastWords.map(fold));

/**
 * Names what a figure measures. What is counted completes the verb before it and is completed by
 * the words after it: "xử lý 05 vụ vi phạm" measures "xử lý vụ vi phạm". A figure in brackets
 * without words of its own measures what the one before it does, or is the plan of that.
 */
export function nameOf(named: Named, segment: Segment, vocabulary: Vocabulary): Indicator {
  const { item, earlier } = named;
  const last = earlier.at(-1);
  const { text, tokens } = segment;
  const figure = item.kind === 'comparison' ? item.figure : item;
  const isCounted = item.kind !== 'comparison' && figure.unit?.dimension === 'count';
  const lead = leadWords(named.before, isCounted, segment, vocabulary);
  const leadStretch = stretchOf(tokens, lead.from, lead.to);
  const leadText = lead.to > lead.from ? text.slice(leadStretch.start, leadStretch.end) : '';
  const tailTo = endOfComplement(tokens, figure.to, named.until, vocabulary, text);
  const tail =
    tailTo > figure.to ? text.slice(tokens[figure.to]?.start, tokens[tailTo - 1]?.end) : '';
  const isBracketed = last !== undefined && isInBrackets(tokens, last.to, figure.from);
  if (leadText === '' && isBracketed && (tail === '' || !isCounted)) {
    return planOf(last, segment) ?? last.indicator;
  }
  const isBare = item.kind === 'comparison' && item.verb === undefined && item.basis === undefined;
  if (leadText !== '' && !isCounted) {
    // "100% trường học đạt chuẩn"
    if (isBare && tail !== '') return { text: tail, ...stretchSpan(tokens, figure.to, tailTo) };
    const amount = last !== undefined && isAmountWord(lead, segment, vocabulary);
    const own = amount ? `${last.indicator.text} ${leadText}` : leadText;
    return { text: own, start: leadStretch.start, end: leadStretch.end };
  }
  const noun = isCounted ? (figure.unit?.text ?? '') : '';
  if (leadText === '' && tail === '') {
    const counted = earlier.slice(-FARTHEST).findLast((statement) => isSameNoun(noun, statement));
    if (counted !== undefined) return counted.indicator;
  }
  const isNamed = leadText.toLowerCase().includes(noun.toLowerCase());
  const parts = [leadText, isNamed && leadText !== '' ? '' : noun, tail];
  const name = parts.filter((part) => part !== '').join(' ');
  if (name === '' && last !== undefined) return last.indicator;
  if (leadText !== '') return { text: name, start: leadStretch.start, end: leadStretch.end };
  return { text: name, ...stretchSpan(tokens, figure.from, Math.max(tailTo, figure.to)) };
}

type Indicator = StatementMention['indicator'];

function stretchSpan(tokens: readonly Token[], from: number, to: number) {
  const { start, end } = stretchOf(tokens, from, to);
  return { start, end };
}

// "đạt 54,9% kế hoạch năm (700 lao động)": the figure in the bracket is the plan itself.
function planOf(last: StatementMention, { text, tokens }: Segment): Indicator | null {
  const basis = last.comparisons.at(-1)?.basis;
  if (basis?.basis.kind !== 'plan') return null;
  let to = basis.to;
  while (tokens[to]?.kind === 'word') to += 1;
  const { start, end } = stretchOf(tokens, basis.from, to);
  return { text: `${text.slice(start, end)} ${last.indicator.text}`, start, end };
}

// "xử phạt 18 trường hợp với số tiền 43,5 triệu đồng": the amount of what was said before.
function isAmountWord(
  { from, to }: IndicatorWords,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): boolean {
  return matchPhrase(vocabulary.amountWords, tokens, from, text)?.end === to;
}

// "trong kỳ 11 vụ; riêng tháng 5 02 vụ": the same is counted again.
function isSameNoun(noun: string, { figure }: StatementMention): boolean {
  return noun !== '' && figure?.unit !== undefined && fold(figure.unit.text) === fold(noun);
}

// What is done with the things counted: after the subject ("UBND phường đã …"), or from the verb
// of a flow on ("Trung tâm … tiếp nhận").
function leadWords(
  before: IndicatorWords,
  isCounted: boolean,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): IndicatorWords {
  const words = shorten(before, tokens, isCounted ? AUXILIARY : PAST);
  const from = Math.max(words.from, words.to - WORDS_BEFORE);
  if (!isCounted) return { from, to: words.to };
  const flow =
    phraseEndingAt(vocabulary.intakes, tokens, words.to, from, text) ??
    phraseEndingAt(vocabulary.outcomes, tokens, words.to, from, text);
  // a verb of one word may be the end of another: "trợ cấp", "ghi nhận"
  const isSure = flow !== null && words.to - flow > 1;
  return { from: isSure ? flow : from, to: words.to };
}

// The subject before "đã", "đang" does what is counted; it is not what is counted.
function shorten(
  { from, to }: IndicatorWords,
  tokens: readonly Token[],
  auxiliaries: ReadonlySet<string>,
): IndicatorWords {
  let start = Math.max(from, to - WORDS_BEFORE);
  for (let at = start; at < to - 1; at += 1) {
    if (auxiliaries.has(tokens[at]?.key ?? '')) start = at + 1;
  }
  return { from: start, to };
}

// Words right after the noun, to the next mark or figure: "trường đạt chuẩn quốc gia".
function endOfComplement(
  tokens: readonly Token[],
  from: number,
  until: number,
  vocabulary: Vocabulary,
  text: string,
): number {
  let to = from;
  while (to < Math.min(until, from + WORDS_AFTER) && tokens[to]?.kind === 'word') {
    if (matchPhrase(vocabulary.complementEnds, tokens, to, text) !== null) break;
    to += 1;
  }
  for (;;) {
    const trailing = phraseEndingAt(vocabulary.trailingVerbs, tokens, to, from, text);
    const connector = phraseEndingAt(vocabulary.leadingConnectors, tokens, to, from, text);
    const cut = trailing ?? connector;
    if (cut === null) return to;
    to = cut;
  }
}

function isInBrackets(tokens: readonly Token[], from: number, to: number): boolean {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.key === '(') depth += 1;
    if (tokens[at]?.key === ')') depth -= 1;
  }
  return depth > 0;
}
