import type { AreaMention, Mention, PeriodMention, StatementMention } from '../../mention.ts';
import { AND } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';
import { isPartOf } from './figures.ts';
import { areHalves } from './partition.ts';
import type { Parts } from './parts.ts';

/** What a part in a bracket may be named by: a time or a place. */
type Label = PeriodMention | AreaMention;

/** The words that complete what is counted, between the total and its bracket. */
const LONGEST_COMPLEMENT = 8;
const LONGEST_LABEL = 10;
const SEPARATORS = new Set([',', ';', AND]);

/** Adds the parts that stand in brackets to those that words name. */
export function addBracketParts(
  totals: Map<number, Parts>,
  statements: readonly StatementMention[],
  mentions: readonly Mention[],
  segment: Segment,
): void {
  const labels = labelsOf(mentions);
  for (let place = 0; place + 2 < statements.length; place += 1) {
    if (totals.has(place)) continue;
    const parts =
      bracketParts(place, statements, labels, segment) ?? bracketHalves(place, statements, segment);
    if (parts !== null) totals.set(place, { statements: parts, isClosed: true, isImplied: true });
  }
}

/**
 * The statements of a bracket right after a total that holds figures of times or of places and
 * nothing else: "219 trường hợp (năm 2025: 92 trường hợp; năm 2026: 127 trường hợp)". Nothing says
 * that they are all its parts, nor anything else. Null where there is no such bracket.
 */
function bracketParts(
  total: number,
  statements: readonly StatementMention[],
  labels: readonly Label[],
  { tokens }: Segment,
): readonly number[] | null {
  const { figure, comparisons, sentence } = statements[total] as StatementMention;
  if (figure?.kind !== 'quantity') return null;
  const open = bracketAfter(figure.to, tokens);
  // after a comparison the bracket holds the base: "tăng 5% so với năm 2025 (…)"
  if (open === null || comparisons.some(({ to }) => to <= open)) return null;
  const parts: number[] = [];
  let at = open + 1;
  for (let place = total + 1; place < statements.length; place += 1) {
    const part = statements[place] as StatementMention;
    if (part.sentence !== sentence || part.comparisons.length > 0) return null;
    if (part.figure === undefined || !isPartOf(part.figure, figure)) return null;
    const from = part.figure.lead ?? part.figure.from;
    const first = parts.length > 0 && SEPARATORS.has(tokens[at]?.key ?? '') ? at + 1 : at;
    // every part after the first stands behind a separator
    if ((parts.length > 0 && first === at) || !isLabelled(first, from, labels, tokens)) return null;
    parts.push(place);
    at = part.figure.to;
    if (tokens[at]?.key === ')') return parts.length > 1 ? parts : null;
  }
  return null;
}

// "giải quyết 689 hồ sơ (502 hồ sơ đúng hạn, 187 hồ sơ quá hạn)"
function bracketHalves(
  total: number,
  statements: readonly StatementMention[],
  segment: Segment,
): readonly number[] | null {
  const { figure, sentence } = statements[total] as StatementMention;
  if (figure?.kind !== 'quantity') return null;
  const open = bracketAfter(figure.to, segment.tokens);
  const parts = [total + 1, total + 2];
  const [first, second] = parts.map((place) => statements[place]);
  if (open === null || first === undefined || second === undefined) return null;
  const isInside = (part: StatementMention) =>
    part.sentence === sentence && isPartOf(part.figure, figure) && part.comparisons.length === 0;
  if (!isInside(first) || !isInside(second)) return null;
  // nothing but these two: the bracket opens before the first and closes behind the second
  const from = first.figure?.lead ?? first.figure?.from ?? open;
  const within = segment.tokens.slice(open + 1, from);
  if (from <= open || within.length > LONGEST_LABEL || within.some(({ key }) => key === ')')) {
    return null;
  }
  const between = segment.tokens.slice(from, second.figure?.from);
  if (between.some(({ key }) => key === ')' || key === '(')) return null;
  let close = second.figure?.to ?? open;
  const most = close + LONGEST_LABEL;
  while (close < most && segment.tokens[close]?.kind === 'word') close += 1;
  if (segment.tokens[close]?.key !== ')') return null;
  return areHalves(parts, total, statements, segment) ? parts : null;
}

function labelsOf(mentions: readonly Mention[]): readonly Label[] {
  return mentions.filter((mention): mention is Label => {
    const { kind } = mention;
    return kind === 'period' || kind === 'area';
  });
}

function bracketAfter(to: number, tokens: Segment['tokens']): number | null {
  let at = to;
  while (at < to + LONGEST_COMPLEMENT && tokens[at]?.kind === 'word') at += 1;
  return tokens[at]?.key === '(' ? at : null;
}

// "năm 2025: ", "xã Đông Hà cũ ": a label that begins with what it names, without other figures.
function isLabelled(
  first: number,
  end: number,
  labels: readonly Label[],
  tokens: Segment['tokens'],
): boolean {
  if (end <= first || end - first > LONGEST_LABEL) return false;
  const label = firstFrom(labels, first);
  if (label === null || label.from !== first || label.to > end) return false;
  for (let at = label.to; at < end; at += 1) {
    const { kind, key } = tokens[at] as Segment['tokens'][number];
    if (kind !== 'word' && key !== ':') return false;
  }
  return true;
}

// Mentions stand in the order of the text.
function firstFrom(labels: readonly Label[], from: number): Label | null {
  let [low, high] = [0, labels.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return labels[low] ?? null;
}
