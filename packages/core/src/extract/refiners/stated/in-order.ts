import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { StatementMention } from '../../mention.ts';
import { AND } from '../../particle-keys.ts';
import { stretchOf } from '../../stretch.ts';
import type { Context } from './context.ts';
import { indicatorWords } from './indicator.ts';
import type { Item } from './item.ts';

type Indicator = StatementMention['indicator'];

/**
 * The names of figures that answer, one by one, the things listed before them: "Nông nghiệp, công
 * nghiệp và dịch vụ tăng lần lượt 3,2%, 8,1% và 7,5%". Where there are not as many things as
 * figures, no name is given.
 */
export function inOrder(items: readonly Item[], context: Context): ReadonlyMap<Item, Indicator> {
  const names = new Map<Item, Indicator>();
  const { segment, vocabulary } = context;
  for (let at = context.from; at < context.to; at += 1) {
    const cue = matchPhrase(vocabulary.respectively, segment.tokens, at, segment.text);
    if (cue === null) continue;
    const first = items.findIndex((item) => digitsOf(item).from >= cue.end);
    const run = first < 0 ? [] : runFrom(items, first, context);
    const before = items[first - 1];
    const things = thingsBefore(at, before?.to ?? context.from, context);
    if (run.length > 1 && things.length === run.length) {
      for (const [place, item] of run.entries()) names.set(item, things[place] as Indicator);
    }
    at = cue.end - 1;
  }
  return names;
}

const digitsOf = (item: Item) => (item.kind === 'comparison' ? item.figure : item);

// Figures with nothing between them but commas and "và".
function runFrom(items: readonly Item[], first: number, { segment }: Context): readonly Item[] {
  const run = [items[first] as Item];
  for (let place = first + 1; place < items.length; place += 1) {
    const item = items[place] as Item;
    const last = digitsOf(run.at(-1) as Item);
    const figure = digitsOf(item);
    const between = segment.tokens.slice(last.to, figure.lead ?? figure.from);
    if (between.length === 0 || !between.every(({ key }) => key === ',' || key === AND)) break;
    run.push(item);
  }
  return run;
}

function thingsBefore(end: number, from: number, context: Context): readonly Indicator[] {
  const { segment, periods, vocabulary } = context;
  const { text, tokens } = segment;
  const { to } = indicatorWords(
    segment,
    from,
    endBeforeVerb(end, context),
    false,
    periods,
    vocabulary,
  );
  const things: Indicator[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const isMark = at === to || tokens[at]?.key === ',' || tokens[at]?.key === AND;
    if (!isMark) continue;
    const words = indicatorWords(segment, start, at, false, periods, vocabulary);
    if (words.to > words.from) {
      const { start: first, end: last } = stretchOf(tokens, words.from, words.to);
      things.push({ text: text.slice(first, last), start: first, end: last });
    }
    start = at + 1;
  }
  return things;
}

// "… tăng lần lượt": the verb is no part of the last name.
function endBeforeVerb(end: number, { segment, vocabulary }: Context): number {
  const { text, tokens } = segment;
  for (let at = Math.max(0, end - 2); at < end; at += 1) {
    if (matchPhrase(vocabulary.comparisonVerbs, tokens, at, text)?.end === end) return at;
  }
  return end;
}
