import { adjunctLeads, listWord } from '../../../lexicon/clauses/clauses.ts';
import { basisLeadWord } from '../../../lexicon/connectors/connectors.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { compilePhrases, phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { ComparisonMention, StatementMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import type { Context } from './context.ts';
import type { IndicatorWords } from './indicator.ts';
import { type Item, leadOf } from './item.ts';
import { isBaseInBrackets } from './own-figure.ts';

const ADJUNCTS = compilePhrases(adjunctLeads, (words) => [words]);
const AND = fold(listWord);
const SO = fold(basisLeadWord);

/** Whether an item is a comparison that belongs to a statement before it and says nothing anew. */
export function belongsTo(
  item: Item,
  host: StatementMention,
  between: IndicatorWords,
  named: ReadonlyMap<Item, unknown>,
  segment: Segment,
): item is ComparisonMention {
  if (item.kind !== 'comparison' || named.has(item)) return false;
  return !(
    isBaseInBrackets(item, host, segment) ||
    namesAnew(segment, between, item.from) ||
    namesItself(item, segment) ||
    countsOther(item, host)
  );
}

/** Whether words before a mark complete what was counted before them: "05 vụ vi phạm, 12 đối tượng". */
export function completesLast(
  { from, to }: IndicatorWords,
  previousEnd: number,
  lead: number,
  { tokens }: Segment,
): boolean {
  const isParted = tokens.slice(to, lead).some(({ key }) => key === ',' || key === ';');
  return from === previousEnd && to > from && isParted && tokens[from]?.kind === 'word';
}

// Words between a figure and a comparison name something new if there are at least two, and a
// mark parts them from the figure; without a mark they still belong to it: "25 hồ sơ đất đai".
function namesAnew({ tokens }: Segment, words: IndicatorWords, lead: number): boolean {
  let count = 0;
  for (let at = words.from; at < words.to; at += 1) if (tokens[at]?.kind === 'word') count += 1;
  if (count === 0) return false;
  const before = tokens[words.from - 1];
  const isParted = before?.kind === 'sign' && before.key !== '%';
  const isSplit = tokens.slice(words.to, lead).some((token) => token.key === ';');
  return isSplit || before?.key === ';' || (isParted && count >= 2);
}

// "…; 96% diện tích có đủ nước tưới": a percentage after a mark, with its own words after it.
function namesItself({ verb, basis, figure, from }: ComparisonMention, { tokens }: Segment) {
  if (verb !== undefined || figure.kind !== 'percentage') return false;
  const mark = tokens[from - 1]?.key;
  if (basis !== undefined) return mark === ';' && basis.basis.kind === 'whole';
  const next = tokens[figure.to];
  const isNamed = next?.kind === 'word' && next.key !== AND && next.key !== SO;
  return (mark === ';' || mark === ',') && isNamed;
}

// "giảm 60 phòng, giảm 12 trưởng phòng": other things are counted.
function countsOther({ figure, isTimes }: ComparisonMention, last: StatementMention): boolean {
  if (isTimes === true) return false;
  const noun = nounOf(figure);
  const before = nounOf(last.figure ?? last.comparisons.at(-1)?.figure);
  // "36 giấy chứng nhận, tăng 4 giấy": the same, said shorter
  return noun !== null && before !== null && !noun.startsWith(before) && !before.startsWith(noun);
}

function nounOf(figure: ComparisonMention['figure'] | undefined): string | null {
  return figure?.kind === 'quantity' && figure.unit?.dimension === 'count'
    ? fold(figure.unit.text)
    : null;
}

/**
 * What a figure says of the one before it: of how many it is, or only where or for whom. What
 * follows is then said of the first: "12 hộ trên tổng số 30 hộ, chiếm 40%", "25 buổi tại 9 xã,
 * đạt 93%".
 */
export function roleBeside(
  item: Item,
  last: StatementMention | undefined,
  previousEnd: number,
  { segment, vocabulary }: Context,
): 'whole' | 'adjunct' | null {
  if (item.kind !== 'quantity' || last?.figure === undefined) return null;
  const { text, tokens } = segment;
  const lead = leadOf(item);
  if (tokens.slice(previousEnd, lead).some(({ kind }) => kind === 'sign')) return null;
  const leads = (words: Vocabulary['wholeLeads']) =>
    phraseEndingAt(words, tokens, lead, previousEnd, text) !== null;
  if (leads(vocabulary.wholeLeads)) return 'whole';
  return leads(ADJUNCTS) ? 'adjunct' : null;
}
