import { rateNouns } from '../../../lexicon/connectors/connectors.ts';
import { fold } from '../../../vocabulary/fold.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import {
  type ComparisonMention,
  type FigureMention,
  isFigure,
  type Refiner,
  type StatementMention,
} from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { indicatorWords, type PeriodPlaces, placePeriods } from './indicator.ts';
import { type Item, type Named, nameOf } from './name.ts';

const RATE_NOUNS = rateNouns.map(fold);

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
  const periods = placePeriods(mentions);
  const statements: StatementMention[] = [];
  let taken = 0;
  segment.sentences.forEach((sentence, index) => {
    const first = taken;
    while ((items[taken]?.from ?? Number.POSITIVE_INFINITY) < sentence.to) taken += 1;
    const own = items.slice(first, taken);
    statements.push(
      ...readSentence(own, {
        segment,
        periods,
        vocabulary,
        index,
        from: sentence.from,
        to: sentence.to,
      }),
    );
  });
  return [...mentions, ...statements].sort((a, b) => a.start - b.start || b.end - a.end);
};

interface Context {
  readonly segment: Segment;
  readonly periods: PeriodPlaces;
  readonly vocabulary: Vocabulary;
  /** Index of the sentence. */
  readonly index: number;
  /** Its tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

function readSentence(items: readonly Item[], context: Context): readonly StatementMention[] {
  const statements: StatementMention[] = [];
  let previousEnd = context.from;
  // those of the last statement, added to in place: a list may have thousands
  let comparisons: ComparisonMention[] = [];
  for (const [place, item] of items.entries()) {
    const last = statements.at(-1);
    const lead = leadOf(item);
    const next = items[place + 1];
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
      !isBaseInBrackets(item, last, context.segment) &&
      !namesAnew(context.segment, between, lead)
    ) {
      comparisons.push(item);
      statements[statements.length - 1] = { ...last, end: item.end, to: item.to };
    } else {
      const until = next === undefined ? context.to : leadOf(next);
      const made = statement({ item, before: between, until, earlier: statements }, context);
      comparisons = [...made.comparisons];
      statements.push({ ...made, comparisons });
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
  if (count === 0) return false;
  const before = tokens[words.from - 1];
  const isParted = before?.kind === 'sign' && before.key !== '%';
  const isSplit = tokens.slice(words.to, lead).some((token) => token.key === ';');
  return isSplit || before?.key === ';' || (isParted && count >= 2);
}

// "tăng 1,3 điểm % so với cùng kỳ (95,2%)": the rate in the bracket is the base, not a comparison.
function isBaseInBrackets(
  { verb, basis, figure }: ComparisonMention,
  last: StatementMention,
  { tokens }: Segment,
): boolean {
  const named = last.comparisons.at(-1)?.basis;
  if (verb !== undefined || basis !== undefined || named === undefined) return false;
  return named.to < figure.from && tokens[figure.from - 1]?.key === '(';
}

// After a percentage the words of its base go on to the next mark: "dự toán tỉnh giao".
function afterBasis(item: Item, tokens: readonly Token[]): number {
  if (item.kind !== 'comparison' || item.basis === undefined) return item.to;
  let at = Math.max(item.to, item.basis.to);
  while (tokens[at]?.kind === 'word' && tokens[at]?.key !== 'và') at += 1;
  return at;
}

function statement(named: Named, context: Context): StatementMention {
  const { index } = context;
  const { item } = named;
  const indicator = nameOf(named, context.segment, context.vocabulary);
  const last = named.earlier.at(-1);
  const isBase =
    item.kind === 'comparison' &&
    last !== undefined &&
    isBaseInBrackets(item, last, context.segment);
  const figure = ownFigure(item, indicator.text, isBase);
  return {
    kind: 'statement',
    indicator,
    ...(figure === null ? {} : { figure }),
    comparisons: item.kind === 'comparison' && figure === null ? [item] : [],
    sentence: index,
    start: item.start,
    end: item.end,
    from: item.from,
    to: item.to,
  };
}

// A rate is its own measure: "tỷ lệ che phủ rừng đạt 41,7%" sets nothing against anything.
function ownFigure(item: Item, name: string, isBase: boolean): FigureMention | null {
  if (item.kind !== 'comparison') return item;
  const { figure, verb, basis } = item;
  const isRate =
    verb === undefined ? isBase || namesRate(name) : verb.verb === 'reach' || verb.verb === 'equal';
  return figure.kind === 'percentage' && basis === undefined && isRate ? figure : null;
}

function namesRate(name: string): boolean {
  const words = fold(name);
  return RATE_NOUNS.some((noun) => words.includes(noun));
}
