import { adjunctLeads } from '../../../lexicon/relations/relations.ts';
import { foldPhrase } from '../../../vocabulary/fold.ts';
import { compilePhrases, phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { ComparisonMention, StatementMention } from '../../mention.ts';
import { AGAINST, AND } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';
import type { Context } from './context.ts';
import { isFromTo } from './from-to.ts';
import type { IndicatorWords } from './indicator.ts';
import { type Item, leadOf } from './item.ts';
import { objectOf } from './object.ts';
import { isBaseOf } from './own-figure.ts';

const ADJUNCTS = compilePhrases(adjunctLeads, (words) => [words]);

/** A statement, and the words between the figure before an item and the item. */
interface Before {
  readonly host: StatementMention;
  readonly between: IndicatorWords;
  readonly previousEnd: number;
  /** Items that have names of their own. */
  readonly named: ReadonlyMap<Item, unknown>;
}

/** Whether an item is a comparison that belongs to a statement before it and says nothing anew. */
export function belongsTo(
  item: Item,
  { host, between, previousEnd, named }: Before,
  context: Context,
): item is ComparisonMention {
  const { segment, periods } = context;
  if (item.kind !== 'comparison' || named.has(item)) return false;
  return !(
    isFromTo(host, item, segment) ||
    isBaseOf(item, host, segment) ||
    namesAnew(segment, between, previousEnd, leadOf(item)) ||
    namesTime(item, previousEnd, segment, periods) ||
    namesItself(item, host, segment) ||
    countsOther(item, host, context)
  );
}

/**
 * The place of the statement that what is said next is said of: the last one, or the one that
 * counts the same things: "5 vụ, chết 3 người; giảm 2 vụ".
 */
export function hostPlace(
  item: Item,
  statements: readonly StatementMention[],
  last: number,
  until: number,
  { segment, vocabulary }: Context,
): number {
  const noun = item.kind === 'comparison' && item.isTimes !== true ? nounOf(item.figure) : null;
  if (noun === null) return last;
  const object = objectOf(item, until, segment, vocabulary)?.text ?? '';
  const isSame = ({ figure }: StatementMention) => nounOf(figure) === noun;
  const named = (statement: StatementMention) =>
    isSame(statement) && foldPhrase(statement.indicator.text).includes(foldPhrase(object));
  const exact = object === '' ? -1 : lastOf(statements, named);
  if (exact >= 0) return exact;
  const host = statements[last];
  if (host === undefined || !isCountedOtherwise(noun, host)) return last;
  const same = lastOf(statements, isSame);
  return same < 0 ? last : same;
}

const FARTHEST = 12;

function lastOf(
  statements: readonly StatementMention[],
  fits: (statement: StatementMention) => boolean,
): number {
  const least = Math.max(0, statements.length - FARTHEST);
  for (let place = statements.length - 1; place >= least; place -= 1) {
    if (fits(statements[place] as StatementMention)) return place;
  }
  return -1;
}

// Words between a figure and a comparison name something new if there are at least two, and a
// mark parts them from the figure; without a mark they still belong to it: "25 hồ sơ đất đai".
// After a semicolon one word is enough.
function namesAnew(
  { tokens }: Segment,
  words: IndicatorWords,
  previousEnd: number,
  lead: number,
): boolean {
  let count = 0;
  for (let at = words.from; at < words.to; at += 1) if (tokens[at]?.kind === 'word') count += 1;
  if (count === 0) return false;
  const isParted = tokens
    .slice(previousEnd, words.from)
    .some(({ kind, key }) => kind === 'sign' && key !== '%');
  const isSplit = tokens.slice(previousEnd, lead).some((token) => token.key === ';');
  return isSplit || (isParted && count >= 2);
}

// "tháng 9 tăng 2,5%; 9 tháng tăng 9,8%": of another time the same is said anew.
function namesTime(
  item: ComparisonMention,
  previousEnd: number,
  { tokens }: Segment,
  periods: Context['periods'],
): boolean {
  const period = periods.endingAt.get(leadOf(item));
  return (
    period !== undefined && period.from > previousEnd && tokens[period.from - 1]?.kind === 'sign'
  );
}

// "…; 96% diện tích có đủ nước tưới": a percentage after a mark, with its own words after it.
function namesItself(
  { verb, basis, figure, from }: ComparisonMention,
  host: StatementMention,
  { tokens }: Segment,
): boolean {
  if (verb !== undefined || figure.kind !== 'percentage') return false;
  const mark = tokens[from - 1]?.key;
  if (basis !== undefined) return mark === ';' && basis.basis.kind === 'whole';
  const next = tokens[figure.to];
  const isNamed = next?.kind === 'word' && next.key !== AND && next.key !== AGAINST;
  // "95% dân số đô thị và 88% dân số nông thôn"
  const isAlike = mark === AND && host.comparisons.at(-1)?.verb === undefined;
  return (mark === ';' || mark === ',' || isAlike) && isNamed;
}

// "giảm 60 phòng, giảm 12 trưởng phòng": other things are counted.
function countsOther(
  item: ComparisonMention,
  host: StatementMention,
  { segment, vocabulary, to }: Context,
): boolean {
  const noun = item.isTimes === true ? null : nounOf(item.figure);
  if (noun === null) return false;
  if (isCountedOtherwise(noun, host)) return true;
  // "tăng 4 người chết, giảm 8 người bị thương"
  const object = foldPhrase(objectOf(item, to, segment, vocabulary)?.text ?? '');
  return object !== '' && !foldPhrase(host.indicator.text).includes(object);
}

function isCountedOtherwise(noun: string, { figure, comparisons }: StatementMention): boolean {
  const before = nounOf(figure ?? comparisons.at(-1)?.figure);
  // "36 giấy chứng nhận, tăng 4 giấy": the same, said shorter
  return before !== null && !noun.startsWith(before) && !before.startsWith(noun);
}

function nounOf(figure: ComparisonMention['figure'] | undefined): string | null {
  return figure?.kind === 'quantity' && figure.unit?.dimension === 'count'
    ? foldPhrase(figure.unit.text)
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
