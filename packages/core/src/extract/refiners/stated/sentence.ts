import { listWord } from '../../../lexicon/clauses/clauses.ts';
import { fold } from '../../../vocabulary/fold.ts';
import type { ComparisonMention, StatementMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import type { Context } from './context.ts';
import { isFromTo } from './from-to.ts';
import { completesLast, hostOf, isSaidOf } from './host.ts';
import { inOrder } from './in-order.ts';
import { indicatorWords } from './indicator.ts';
import { type Item, leadOf } from './item.ts';
import { nameOf } from './name.ts';
import { objectOf } from './object.ts';
import { ownFigure } from './own-figure.ts';

const AND = fold(listWord);

/** Makes statements of the figures and comparisons of one sentence. */
export function readSentence(
  items: readonly Item[],
  context: Context,
): readonly StatementMention[] {
  const { segment, periods, vocabulary } = context;
  const statements: StatementMention[] = [];
  const named = inOrder(items, context);
  // the statement that comparisons after each one belong to
  const hosts: number[] = [];
  let previousEnd = context.from;
  for (const [place, item] of items.entries()) {
    const lead = leadOf(item);
    const words = indicatorWords(segment, previousEnd, lead, periods, vocabulary);
    const isTail = statements.length > 0 && completesLast(words, previousEnd, lead, segment);
    const between = isTail ? { from: words.to, to: words.to } : words;
    const host = named.has(item) ? null : hostOf(item, statements, hosts, between, context);
    if (host !== null) {
      const statement = statements[host] as StatementMention;
      const comparisons = [...statement.comparisons, item as ComparisonMention];
      statements[host] = { ...statement, comparisons, end: item.end, to: item.to };
    } else {
      const next = items[place + 1];
      const until = next === undefined ? context.to : leadOf(next);
      const own = { item, before: between, until, earlier: statements };
      const name = named.get(item) ?? nameInContext(own, context);
      const isAdjunct = isSaidOf(item, statements.at(-1), previousEnd, context);
      hosts.push(isAdjunct ? (hosts.at(-1) ?? 0) : statements.length);
      statements.push(statementOf(item, name, until, statements.at(-1), context));
    }
    previousEnd = afterBasis(item, segment.tokens);
  }
  return statements;
}

function nameInContext(
  named: Parameters<typeof nameOf>[0],
  { segment, vocabulary }: Context,
): StatementMention['indicator'] {
  const last = named.earlier.at(-1);
  const isSame = last !== undefined && isFromTo(last, named.item, segment);
  return isSame ? last.indicator : nameOf(named, segment, vocabulary);
}

// After a percentage the words of its base go on to the next mark: "dự toán tỉnh giao".
function afterBasis(item: Item, tokens: Segment['tokens']): number {
  if (item.kind !== 'comparison' || item.basis === undefined) return item.to;
  let at = Math.max(item.to, item.basis.to);
  while (tokens[at]?.kind === 'word' && tokens[at]?.key !== AND) at += 1;
  return at;
}

function statementOf(
  item: Item,
  indicator: StatementMention['indicator'],
  until: number,
  last: StatementMention | undefined,
  { segment, vocabulary, index }: Context,
): StatementMention {
  const { start, end, from, to } = item;
  const figure = ownFigure(item, indicator.text, last, segment);
  const object = objectOf(item, until, segment, vocabulary);
  const isNewValue = last !== undefined && isFromTo(last, item, segment);
  return {
    kind: 'statement',
    indicator,
    ...(figure === null ? {} : { figure }),
    comparisons: item.kind === 'comparison' && figure === null ? [item] : [],
    sentence: index,
    ...(object === null ? {} : { object: object.text }),
    ...(isNewValue ? { isNewValue } : {}),
    start,
    end,
    from,
    to,
  };
}
