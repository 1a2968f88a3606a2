import { boundWord, fromWord } from '../../../lexicon/connectors/connectors.ts';
import { fold } from '../../../vocabulary/fold.ts';
import {
  type FigureMention,
  isFigure,
  type Refiner,
  type StatementMention,
} from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { mergeInOrder } from '../../text-order.ts';
import type { Item } from './item.ts';
import { placePeriods } from './places.ts';
import { readSentence } from './sentence.ts';

const FROM = fold(fromWord);
const BOUND = fold(boundWord);

/**
 * Gathers figures and comparisons into statements: what is measured, its value, and what that is
 * compared with. A comparison belongs to the figure before it unless new words name something
 * else in between.
 */
export const gatherStatements: Refiner = (mentions, segment, vocabulary) => {
  if (segment.kind === 'cell') return mentions;
  const compared = new Set<FigureMention>();
  for (const mention of mentions) if (mention.kind === 'comparison') compared.add(mention.figure);
  const items = mentions.filter(
    (mention): mention is Item =>
      mention.kind === 'comparison' ||
      (isFigure(mention) &&
        mention.kind !== 'number' &&
        mention.kind !== 'percentage' &&
        !compared.has(mention) &&
        !isBound(mention, segment)),
  );
  const periods = placePeriods(mentions);
  const statements: StatementMention[] = [];
  let taken = 0;
  segment.sentences.forEach((sentence, index) => {
    const first = taken;
    while ((items[taken]?.from ?? Number.POSITIVE_INFINITY) < sentence.to) taken += 1;
    const own = items.slice(first, taken);
    const { from, to } = sentence;
    const context = { segment, periods, vocabulary, index, from, to };
    for (const read of readSentence(own, context)) statements.push(read);
  });
  return mergeInOrder(mentions, statements);
};

// "tàu dài từ 15 m trở lên": a bound that says which ones are counted, not a figure of its own.
function isBound({ from, to }: Item, { tokens }: Segment): boolean {
  return tokens[from - 1]?.key === FROM && tokens[to]?.key === BOUND;
}
