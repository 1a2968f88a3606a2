import { auxiliaryWords } from '../../../lexicon/connectors/connectors.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
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
  /** The statement before it in the sentence. */
  readonly last: StatementMention | undefined;
}

const WORDS_BEFORE = 14;
const WORDS_AFTER = 6;
const AUXILIARY = new Set(auxiliaryWords.map(fold));

/**
 * Names what a figure measures. What is counted completes the verb before it and is completed by
 * the words after it: "xử lý 05 vụ vi phạm" measures "xử lý vụ vi phạm". A figure in brackets
 * without words of its own measures what the one before it does.
 */
export function nameOf(
  { item, before, until, last }: Named,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): StatementMention['indicator'] {
  const figure = item.kind === 'comparison' ? item.figure : item;
  const isCounted = item.kind !== 'comparison' && figure.unit?.dimension === 'count';
  const lead = shorten(before, tokens);
  const leadStretch = stretchOf(tokens, lead.from, lead.to);
  const leadText = lead.to > lead.from ? text.slice(leadStretch.start, leadStretch.end) : '';
  if (leadText === '' && last !== undefined && isInBrackets(tokens, last.to, figure.from)) {
    return last.indicator;
  }
  if (leadText !== '' && !isCounted) return { text: leadText, ...placeOf(leadStretch) };
  const noun = isCounted ? (figure.unit?.text ?? '') : '';
  const to = endOfComplement(tokens, figure.to, until, vocabulary, text);
  const tail = to > figure.to ? text.slice(tokens[figure.to]?.start, tokens[to - 1]?.end) : '';
  const isNamed = leadText.toLowerCase().includes(noun.toLowerCase());
  const parts = [leadText, isNamed && leadText !== '' ? '' : noun, tail];
  const name = parts.filter((part) => part !== '').join(' ');
  if (name === '' && last !== undefined) return last.indicator;
  if (leadText !== '') return { text: name, ...placeOf(leadStretch) };
  return { text: name, ...placeOf(stretchOf(tokens, figure.from, Math.max(to, figure.to))) };
}

const placeOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({
  start,
  end,
});

// The subject before "đã", "đang" does what is counted; it is not what is counted.
function shorten({ from, to }: IndicatorWords, tokens: readonly Token[]): IndicatorWords {
  let start = Math.max(from, to - WORDS_BEFORE);
  for (let at = start; at < to - 1; at += 1) {
    if (AUXILIARY.has(tokens[at]?.key ?? '')) start = at + 1;
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
  while (to < Math.min(until, from + WORDS_AFTER) && tokens[to]?.kind === 'word') to += 1;
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
