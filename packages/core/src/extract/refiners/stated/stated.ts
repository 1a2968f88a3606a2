import {
  type BasisMention,
  type FigureMention,
  isFigure,
  type Refiner,
  type StatementMention,
} from '../../mention.ts';
import { AGAINST, BOUND, FROM } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';
import { mergeInOrder } from '../../text-order.ts';
import type { Item } from './item.ts';
import { placePeriods } from './places.ts';
import { readSentence } from './sentence.ts';

/** How many statements of the sentence before may say what is counted again. */
const FARTHEST = 100;

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
  const bases = new Map<number, BasisMention>();
  for (const mention of mentions) {
    if (mention.kind !== 'basis') continue;
    // "so với …"; "cùng kỳ năm trước 12 vụ"
    const isLed = segment.tokens[mention.from]?.key === AGAINST;
    if (isLed || mention.basis.kind === 'same-period') bases.set(mention.from, mention);
  }
  const shared = { segment, periods: placePeriods(mentions), bases, vocabulary };
  let before: readonly StatementMention[] = [];
  const statements: StatementMention[] = [];
  let taken = 0;
  segment.sentences.forEach((sentence, index) => {
    const first = taken;
    while ((items[taken]?.from ?? Number.POSITIVE_INFINITY) < sentence.to) taken += 1;
    const own = items.slice(first, taken);
    const { from, to } = sentence;
    const read = readSentence(own, { ...shared, before, index, from, to });
    for (const statement of read) statements.push(statement);
    before = read.slice(-FARTHEST);
  });
  return mergeInOrder(mentions, statements);
};

// "tàu dài từ 15 m trở lên": a bound that says which ones are counted, not a figure of its own.
function isBound({ from, to }: Item, { tokens }: Segment): boolean {
  return tokens[from - 1]?.key === FROM && tokens[to]?.key === BOUND;
}
