import { betweenVerbAndFigure, newValueWords } from '../../../lexicon/connectors/connectors.ts';
import { fold } from '../../../vocabulary/fold.ts';
import type {
  BasisMention,
  ComparisonMention,
  ComparisonVerbMention,
  FigureMention,
  Mention,
  Refiner,
} from '../../mention.ts';
import { isFigure } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';

const BETWEEN = new Set([...betweenVerbAndFigure.map(fold), ':']);
const NEW_VALUE = new Set(newValueWords.map(fold));
/** Verbs whose amount is a change: "tăng 13 doanh nghiệp". */
const CHANGES = new Set<ComparisonVerbMention['verb']>(['increase', 'decrease']);

/**
 * Binds a percentage to the verb before it and the base after it, and an amount to a verb of
 * change: "tăng 8,26% so với cùng kỳ", "giảm 03 vụ so với cùng kỳ". A cell of a table asserts
 * nothing by itself.
 */
export const bindComparisons: Refiner = (mentions, segment) => {
  if (segment.kind === 'cell') return mentions;
  const verbAt = new Map<number, ComparisonVerbMention>();
  const basisAt = new Map<number, BasisMention>();
  const basisEndingAt = new Map<number, BasisMention>();
  for (const mention of mentions) {
    if (mention.kind === 'comparison-verb') verbAt.set(mention.to, mention);
    if (mention.kind === 'basis') {
      if (!basisAt.has(mention.from)) basisAt.set(mention.from, mention);
      basisEndingAt.set(mention.to, mention);
    }
  }
  const comparisons: Mention[] = [];
  for (const figure of mentions) {
    if (!isFigure(figure) || figure.kind === 'number') continue;
    const verb = verbBefore(figure, segment, verbAt);
    const after = basisAt.get(skipBracket(segment, figure.to));
    const basis = after ?? (verb === undefined ? undefined : basisEndingAt.get(verb.from));
    if (figure.kind === 'percentage' || (verb !== undefined && isChange(figure, verb, segment))) {
      comparisons.push(comparison(figure, verb, basis, segment));
    }
  }
  return [...mentions, ...comparisons].sort((a, b) => a.start - b.start);
};

function isChange(
  figure: FigureMention,
  verb: ComparisonVerbMention,
  { tokens }: Segment,
): boolean {
  if (figure.kind !== 'quantity' || !CHANGES.has(verb.verb)) return false;
  return !tokens.slice(verb.to, figure.from).some((token) => NEW_VALUE.has(token.key));
}

function verbBefore(
  figure: FigureMention,
  { tokens }: Segment,
  verbAt: ReadonlyMap<number, ComparisonVerbMention>,
): ComparisonVerbMention | undefined {
  let at = figure.lead ?? figure.from;
  for (;;) {
    const verb = verbAt.get(at);
    if (verb !== undefined) return verb;
    if (!BETWEEN.has(tokens[at - 1]?.key ?? '')) return undefined;
    at -= 1;
  }
}

// "tăng 13 doanh nghiệp (44,8%) so với cùng kỳ": the base stands after the bracket.
function skipBracket({ tokens }: Segment, at: number): number {
  if (tokens[at]?.key === ')') return at + 1;
  if (tokens[at]?.key !== '(') return at;
  for (let next = at + 1; next < Math.min(at + 8, tokens.length); next += 1) {
    if (tokens[next]?.key === ')') return next + 1;
  }
  return at;
}

function comparison(
  figure: FigureMention,
  verb: ComparisonVerbMention | undefined,
  basis: BasisMention | undefined,
  { tokens }: Segment,
): ComparisonMention {
  const from = verb?.from ?? figure.lead ?? figure.from;
  return {
    kind: 'comparison',
    figure,
    ...(verb === undefined ? {} : { verb }),
    ...(basis === undefined ? {} : { basis }),
    ...(figure.status === undefined ? {} : { status: figure.status }),
    ...stretchOf(tokens, from, figure.to),
  };
}
