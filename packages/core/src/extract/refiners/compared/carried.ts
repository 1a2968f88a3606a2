import type { ComparisonMention, FigureMention } from '../../mention.ts';
import { AND, PLUS } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';
import { isChange, type LeadingWords } from './leading-words.ts';

/** Between a percentage and the next of its list: "12% về số hộ và 15%". */
const LONGEST_WORDS = 6;

/**
 * The verb that holds for a percentage too, in the bracket after its figure or in the list that it
 * begins: "giảm 02 vụ (15,4%)", "tăng 12% về số hộ và 15% về vốn", "tăng lần lượt 3%, 5% và 7%".
 * It holds for the amount in the bracket after a percentage as well: "tăng 2,5% (120 tấn)".
 */
export function carriedInto(
  figure: FigureMention,
  segment: Segment,
  comparisons: readonly ComparisonMention[],
): LeadingWords | null {
  const last = comparisons.at(-1);
  if (last?.verb === undefined) return null;
  const isCarried =
    isBracketedAfter(last, figure, segment) ||
    isListedAfter(last, figure, segment) ||
    isCountedAfter(last, figure, segment) ||
    isAmountAfter(last, figure, segment);
  if (!isCarried) return null;
  return {
    verb: last.verb,
    from: figure.from,
    ...(last.basis === undefined ? {} : { basis: last.basis }),
  };
}

function isBracketedAfter(
  { to, figure: base, basis }: ComparisonMention,
  { from, kind }: FigureMention,
  { tokens }: Segment,
): boolean {
  // after points the rate in the bracket is the base: "cao hơn 1,3 điểm % (93,3%)"
  const isPoints = base.unit?.dimension === 'ratio';
  if (tokens[from - 1]?.key !== '(' || isPoints || kind !== 'percentage') return false;
  // after the base it is the base's rate: "so với đầu năm (1,3%)"
  if (basis !== undefined && basis.from >= to && basis.from < from) return false;
  // "tăng 42 người chết (6,4%)"
  const between = tokens.slice(to, from - 1);
  return between.length <= LONGEST_WORDS && between.every((token) => token.kind === 'word');
}

// "(giảm 01 vụ, 02 người chết)": in a bracket that begins with a change all are changes.
function isCountedAfter(
  { from, to, verb, figure: first }: ComparisonMention,
  figure: FigureMention,
  { tokens }: Segment,
): boolean {
  if (verb === undefined || !isChange(verb) || tokens[from - 1]?.key !== '(') return false;
  if (first.kind !== 'quantity' || figure.kind !== 'quantity') return false;
  return to === figure.from - 1 && tokens[to]?.key === ',';
}

// "tăng 2,5% (120 tấn)", "giảm 1,1% (-40 ha)": alone in the bracket right after a percentage of
// change an amount tells the same change; a base says when it was.
function isAmountAfter(
  { to, verb, figure: first }: ComparisonMention,
  figure: FigureMention,
  { tokens }: Segment,
): boolean {
  if (verb === undefined || !isChange(verb) || first.kind !== 'percentage') return false;
  if (figure.kind !== 'quantity' || figure.unit?.dimension === 'ratio') return false;
  const lead = figure.lead ?? figure.from;
  const open = tokens[lead - 1]?.key === PLUS ? lead - 2 : lead - 1;
  return open === to && tokens[open]?.key === '(' && tokens[figure.to]?.key === ')';
}

function isListedAfter(
  { to, verb, figure: first }: ComparisonMention,
  figure: FigureMention,
  { tokens }: Segment,
): boolean {
  if (verb === undefined || !isChange(verb)) return false;
  if (first.kind !== 'percentage' || figure.kind !== 'percentage') return false;
  const lead = figure.lead ?? figure.from;
  if (lead - to > LONGEST_WORDS + 1) return false;
  const between = tokens.slice(to, lead);
  const isAnd = between.at(-1)?.key === AND && between.every(({ kind }) => kind === 'word');
  // a comma alone joins them only where the list goes on after the figure
  const next = tokens[figure.to]?.key;
  const isComma = between.length === 1 && between[0]?.key === ',';
  return isAnd || (isComma && (next === ',' || next === AND));
}
