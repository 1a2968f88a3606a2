import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import {
  type ComparisonMention,
  type FigureMention,
  isFigure,
  type PeriodMention,
  type Refiner,
  type StatementMention,
} from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';
import { indicatorWords } from './indicator.ts';

type Item = FigureMention | ComparisonMention;

/**
 * Gathers figures and comparisons into statements: what is measured, its value, and what that is
 * compared with. A comparison belongs to the figure before it unless new words name something
 * else in between.
 */
export const gatherStatements: Refiner = (mentions, segment, vocabulary) => {
  if (segment.kind === 'cell') return mentions;
  const compared = new Set(
    mentions.flatMap((mention) => (mention.kind === 'comparison' ? [mention.figure] : [])),
  );
  const items = mentions.filter(
    (mention): mention is Item =>
      mention.kind === 'comparison' ||
      (isFigure(mention) &&
        mention.kind !== 'number' &&
        mention.kind !== 'percentage' &&
        !compared.has(mention)),
  );
  const periods = mentions.filter((mention) => mention.kind === 'period');
  const statements: StatementMention[] = [];
  segment.sentences.forEach((sentence, index) => {
    const own = items.filter((item) => item.from >= sentence.from && item.from < sentence.to);
    statements.push(
      ...readSentence(own, { segment, periods, vocabulary, index, from: sentence.from }),
    );
  });
  return [...mentions, ...statements].sort((a, b) => a.start - b.start || b.end - a.end);
};

interface Context {
  readonly segment: Segment;
  readonly periods: readonly PeriodMention[];
  readonly vocabulary: Vocabulary;
  /** Index of the sentence. */
  readonly index: number;
  /** Its first token. */
  readonly from: number;
}

function readSentence(items: readonly Item[], context: Context): readonly StatementMention[] {
  const statements: StatementMention[] = [];
  let previousEnd = context.from;
  for (const item of items) {
    const last = statements.at(-1);
    const lead = leadOf(item);
    const between = indicatorWords(
      context.segment,
      previousEnd,
      lead,
      context.periods,
      context.vocabulary,
    );
    if (
      item.kind === 'comparison' &&
      last !== undefined &&
      !namesAnew(context.segment, between, lead)
    ) {
      statements[statements.length - 1] = {
        ...last,
        comparisons: [...last.comparisons, item],
        end: item.end,
        to: item.to,
      };
    } else {
      statements.push(statement(item, between, last, context));
    }
    previousEnd = afterBasis(item, context.segment.tokens);
  }
  return statements;
}

const leadOf = (item: Item) => (item.kind === 'comparison' ? item.from : (item.lead ?? item.from));

// Words between a figure and a comparison name something new if there are at least two, and a
// mark parts them from the figure; without a mark they still belong to it: "25 hồ sơ đất đai".
function namesAnew(
  { tokens }: Segment,
  words: { from: number; to: number },
  lead: number,
): boolean {
  let count = 0;
  for (let at = words.from; at < words.to; at += 1) if (tokens[at]?.kind === 'word') count += 1;
  const before = tokens[words.from - 1];
  const isParted = before?.kind === 'sign' && before.key !== '%';
  const isSplit = tokens.slice(words.to, lead).some((token) => token.key === ';');
  return isSplit || before?.key === ';' || (isParted && count >= 2);
}

// After a percentage the words of its base go on to the next mark: "dự toán tỉnh giao".
function afterBasis(item: Item, tokens: readonly Token[]): number {
  if (item.kind !== 'comparison' || item.basis === undefined) return item.to;
  let at = Math.max(item.to, item.basis.to);
  while (tokens[at]?.kind === 'word' && tokens[at]?.key !== 'và') at += 1;
  return at;
}

function statement(
  item: Item,
  words: { readonly from: number; readonly to: number },
  last: StatementMention | undefined,
  context: Context,
): StatementMention {
  const { segment, index } = context;
  const indicator = nameOf(item, words, last, segment);
  const isComparison = item.kind === 'comparison';
  return {
    kind: 'statement',
    indicator,
    ...(isComparison ? {} : { figure: item }),
    comparisons: isComparison ? [item] : [],
    sentence: index,
    start: Math.min(indicator.start, item.start),
    end: item.end,
    from: item.from,
    to: item.to,
  };
}

const WORDS_AFTER = 6;

// What is counted completes a verb: "tiếp nhận" + "hồ sơ". Where no words stand before the figure,
// those after it name it: "429 doanh nghiệp thành lập mới".
function nameOf(
  item: Item,
  words: { readonly from: number; readonly to: number },
  last: StatementMention | undefined,
  { text, tokens }: Segment,
): StatementMention['indicator'] {
  const { start, end } = stretchOf(tokens, words.from, words.to);
  const before = words.to > words.from ? text.slice(start, end) : '';
  const figure = item.kind === 'comparison' ? item.figure : item;
  const counted =
    figure.unit?.dimension === 'count' && item.kind !== 'comparison' ? figure.unit.text : '';
  if (before !== '') {
    const isNamed = counted === '' || before.toLowerCase().includes(counted.toLowerCase());
    return { text: isNamed ? before : `${before} ${counted}`, start, end };
  }
  let to = figure.to;
  while (to < figure.to + WORDS_AFTER && tokens[to]?.kind === 'word') to += 1;
  const from = counted === '' ? figure.to : figure.to - counted.split(' ').length;
  if (to > from) {
    const after = stretchOf(tokens, from, to);
    return { text: text.slice(after.start, after.end), start: after.start, end: after.end };
  }
  return last?.indicator ?? { text: counted, start: item.start, end: item.start };
}
