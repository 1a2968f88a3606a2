import { betweenVerbAndFigure } from '../../../lexicon/connectors/connectors.ts';
import { fold } from '../../../vocabulary/fold.ts';
import type { BasisMention, ComparisonVerbMention, FigureMention, Mention } from '../../mention.ts';
import { NEW_VALUE } from '../../new-value.ts';
import { BOUND, FROM } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';

const BETWEEN = new Set([...betweenVerbAndFigure.map(fold), ':']);

/** The verbs and bases of a segment by the tokens they end before or begin at. */
export interface ComparisonWords {
  readonly verbEndingAt: ReadonlyMap<number, ComparisonVerbMention>;
  readonly basisEndingAt: ReadonlyMap<number, BasisMention>;
  readonly basisAt: ReadonlyMap<number, BasisMention>;
}

/** The verb, and the base if it stands with the verb, that lead to a figure. */
export interface LeadingWords {
  readonly verb?: ComparisonVerbMention;
  readonly basis?: BasisMention;
  /** Index of the first of these words. */
  readonly from: number;
}

/** Indexes verbs and bases. Of bases that begin or end together the longest counts. */
export function indexWords(mentions: readonly Mention[]): ComparisonWords {
  const verbEndingAt = new Map<number, ComparisonVerbMention>();
  const basisEndingAt = new Map<number, BasisMention>();
  const basisAt = new Map<number, BasisMention>();
  for (const mention of mentions) {
    if (mention.kind === 'comparison-verb') verbEndingAt.set(mention.to, mention);
    if (mention.kind !== 'basis') continue;
    if (!basisAt.has(mention.from)) basisAt.set(mention.from, mention);
    if (!basisEndingAt.has(mention.to)) basisEndingAt.set(mention.to, mention);
  }
  return { verbEndingAt, basisEndingAt, basisAt };
}

/**
 * The words that lead to a figure: "tăng", "so với cùng kỳ tăng", "cao hơn cùng kỳ", with small
 * words between them and the figure.
 */
export function leadingWords(
  figure: FigureMention,
  { tokens }: Segment,
  { verbEndingAt, basisEndingAt }: ComparisonWords,
): LeadingWords | null {
  const lead = figure.lead ?? figure.from;
  // "vượt từ 5% trở lên"
  const isBound = tokens[lead - 1]?.key === FROM && tokens[figure.to]?.key === BOUND;
  let at = lead;
  let basis: BasisMention | undefined;
  for (;;) {
    const verb = verbEndingAt.get(at);
    if (verb !== undefined) {
      const before = basis ?? basisEndingAt.get(verb.from);
      return { verb, from: verb.from, ...(before === undefined ? {} : { basis: before }) };
    }
    const between = basis === undefined ? basisEndingAt.get(at) : undefined;
    if (between !== undefined) {
      basis = between;
      at = between.from;
    } else if (BETWEEN.has(tokens[at - 1]?.key ?? '') || (isBound && at === lead)) at -= 1;
    else return null;
  }
}

const POINTS = 'percentage-point';
/** How many words may name what points are counted from: "cao hơn bình quân chung 5,6 điểm %". */
const LONGEST_BASE = 8;

/** The verb of change before points, with whatever they are counted from between the two. */
export function verbOfPoints(
  figure: FigureMention,
  { tokens }: Segment,
  { verbEndingAt }: ComparisonWords,
): LeadingWords | null {
  if (figure.kind !== 'quantity' || figure.unit?.code !== POINTS) return null;
  const lead = figure.lead ?? figure.from;
  for (let at = lead; at >= Math.max(0, lead - LONGEST_BASE); at -= 1) {
    const verb = verbEndingAt.get(at);
    if (verb !== undefined) return isChange(verb) ? { verb, from: verb.from } : null;
    if (tokens[at - 1]?.kind !== 'word') return null;
  }
  return null;
}

/** "tăng lên 48 vụ" gives the new value, not the change. */
export function statesNewValue(
  figure: FigureMention,
  verb: ComparisonVerbMention,
  { tokens }: Segment,
): boolean {
  return tokens.slice(verb.to, figure.from).some((token) => NEW_VALUE.has(token.key));
}

/** Whether a verb says that something rose or fell. */
export function isChange({ verb }: ComparisonVerbMention): boolean {
  return verb === 'increase' || verb === 'decrease';
}
