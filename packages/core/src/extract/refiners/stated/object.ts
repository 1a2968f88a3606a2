import { caseNouns } from '../../../lexicon/clauses/clauses.ts';
import { foldPhrase } from '../../../vocabulary/fold.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { FigureMention, StatementMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';
import { endOfComplement } from './complement.ts';
import type { IndicatorWords } from './indicator.ts';
import type { Item } from './item.ts';

const CASES = new Set(caseNouns.map(foldPhrase));

type Indicator = StatementMention['indicator'];

/** The words that complete what a figure counts or measures, right after it; null where none do. */
export function objectOf(
  item: Item,
  until: number,
  segment: Segment,
  vocabulary: Vocabulary,
): Indicator | null {
  const { to } = item.kind === 'comparison' ? item.figure : item;
  const isClause = item.kind === 'comparison' && item.verb === undefined;
  const end = endOfComplement(segment, to, until, isClause, vocabulary);
  if (end === to) return null;
  const { start, end: stop } = stretchOf(segment.tokens, to, end);
  return { text: segment.text.slice(start, stop), start, end: stop };
}

/**
 * The object that a verb takes over from the statement before: "xử lý 5 vụ vi phạm xây dựng; xử
 * phạt 62 triệu đồng".
 */
export function impliedObject(
  { unit }: FigureMention,
  { from, to }: IndicatorWords,
  last: StatementMention | undefined,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): string {
  const isOutcome = matchPhrase(vocabulary.outcomes, tokens, from, text)?.end === to && to > from;
  if (!isOutcome || last?.object === undefined || unit === undefined) return '';
  const isCase = unit.dimension === 'count' && CASES.has(foldPhrase(unit.text));
  return unit.dimension === 'money' || isCase ? last.object : '';
}

/**
 * Whether the words after the unit name what is measured: "thu gom 310 tấn rác thải"; of money only
 * where the verb says no more than that it was spent.
 */
export function takesObject(
  { unit, kind }: FigureMention,
  { from, to }: IndicatorWords,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): boolean {
  if (kind === 'percentage' || unit === undefined || unit.dimension === 'ratio') return false;
  if (unit.dimension !== 'money') return unit.dimension !== 'count';
  return matchPhrase(vocabulary.spendingVerbs, tokens, from, text)?.end === to;
}
