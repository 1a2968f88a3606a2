import type { Unfinished } from '../../../domain/immutable.ts';
import type { BasisMention, ComparisonMention, StatementMention } from '../../mention.ts';
import { AND } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';
import { baseAhead, isEquated, wordsBetween } from './between.ts';
import { bracketDepths, lastWithin } from './brackets.ts';
import type { Context } from './context.ts';
import { isFromTo } from './from-to.ts';
import { belongsTo, hostPlace, roleBeside } from './host.ts';
import { inOrder } from './in-order.ts';
import { type Item, leadOf } from './item.ts';
import type { Named } from './lead.ts';
import { nameOf } from './name.ts';
import { objectOf } from './object.ts';
import { isBaseOf, ownFigure } from './own-figure.ts';

/** A statement to which what is said next may be added. */
interface Gathered extends Unfinished<StatementMention> {
  readonly comparisons: ComparisonMention[];
}

/** Makes statements of the figures and comparisons of one sentence. */
export function readSentence(
  items: readonly Item[],
  context: Context,
): readonly StatementMention[] {
  const { segment, before } = context;
  const statements: Gathered[] = [];
  const named = inOrder(items, context);
  const itemDepths = bracketDepths(items, context.from, segment);
  const depths: number[] = [];
  // the statement that what comes next is said of
  let spokenOf = 0;
  let previousEnd = context.from;
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    const until = next === undefined ? context.to : leadOf(next);
    const between = wordsBetween(item, previousEnd, statements.length > 0, context);
    const depth = itemDepths[index] ?? 0;
    // after a bracket has closed, what was said before it goes on
    if ((depths[spokenOf] ?? 0) > depth) spokenOf = lastWithin(depths, depth);
    const place = hostPlace(item, statements, spokenOf, until, context);
    const host = statements[place];
    if (host !== undefined && belongsTo(item, { host, between, previousEnd, named }, context)) {
      // it is still being gathered, and a list of thousands is not copied for each of them
      host.comparisons.push(item);
      host.end = item.end;
      host.to = item.to;
      spokenOf = place;
    } else {
      const object = objectOf(item, until, segment, context.vocabulary);
      const found = { item, words: between, object, host, earlier: statements, before };
      const name = named.get(item) ?? nameInContext(found, previousEnd, context);
      const role = roleBeside(item, statements.at(-1), previousEnd, context);
      spokenOf = role === null ? statements.length : place;
      depths.push(depth);
      const ahead = baseAhead(previousEnd, leadOf(item), segment, context.bases);
      const statement = statementOf(found, name, ahead, context);
      if (role === 'whole') statement.isWhole = true;
      statements.push(statement);
    }
    previousEnd = afterBasis(item, segment.tokens);
  }
  return statements;
}

function nameInContext(
  named: Named,
  previousEnd: number,
  { segment, vocabulary }: Context,
): StatementMention['indicator'] {
  const { host, item } = named;
  const isSame =
    host !== undefined &&
    (isFromTo(host, item, segment) ||
      isEquated(item, previousEnd, segment) ||
      (item.kind === 'comparison' && isBaseOf(item, host, segment)));
  return isSame ? host.indicator : nameOf(named, segment, vocabulary);
}

// After a percentage the words of its base go on to the next mark: "dự toán tỉnh giao".
function afterBasis(item: Item, tokens: Segment['tokens']): number {
  if (item.kind !== 'comparison' || item.basis === undefined) return item.to;
  if (item.isBaseElsewhere === true) return item.to;
  let at = Math.max(item.to, item.basis.to);
  while (tokens[at]?.kind === 'word' && tokens[at]?.key !== AND) at += 1;
  return at;
}

function statementOf(
  { item, object, host }: Pick<Named, 'item' | 'object' | 'host'>,
  indicator: StatementMention['indicator'],
  ahead: BasisMention | undefined,
  { segment, index }: Context,
): Gathered {
  const { start, end, from, to } = item;
  const common = { kind: 'statement', indicator, sentence: index, start, end, from, to } as const;
  const figure = ownFigure(item, indicator.text, host, segment);
  const isCompared = item.kind === 'comparison' && figure === null;
  const statement: Gathered = { ...common, comparisons: isCompared ? [item] : [] };
  if (figure !== null) statement.figure = figure;
  if (object !== null) statement.object = object.text;
  if (host !== undefined && isFromTo(host, item, segment)) statement.isNewValue = true;
  const isLike = ahead?.basis.kind === 'same-period' && item.kind !== 'comparison';
  const base = item.kind === 'comparison' ? item.basis : isLike ? ahead : undefined;
  if (figure !== null && base !== undefined) statement.asBase = base;
  return statement;
}
