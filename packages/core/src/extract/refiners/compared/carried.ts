import type { ComparisonMention, FigureMention } from '../../mention.ts';
import { AND } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';
import { isChange, type LeadingWords } from './leading-words.ts';

/** Between a percentage and the next of its list: "12% về số hộ và 15%". */
const LONGEST_WORDS = 6;

/**
 * The verb that holds for a percentage too, in the bracket after its figure or in the list that it
 * begins: "giảm 02 vụ (15,4%)", "tăng 12% về số hộ và 15% về vốn", "tăng lần lượt 3%, 5% và 7%".
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
    isCountedAfter(last, figure, segment);
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
