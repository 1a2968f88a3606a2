import { powerOfTen, rational } from '../../../domain/interval/rational.ts';
import { baseVerbs } from '../../../lexicon/connectors/connectors.ts';
import { fold, foldPhrase } from '../../../vocabulary/fold.ts';
import type {
  BasisMention,
  ComparisonMention,
  FigureMention,
  Mention,
  PeriodMention,
  StatementMention,
} from '../../mention.ts';
import type { Segment } from '../../segment.ts';

/** A figure in a bracket, and the comparison whose base it gives. */
export interface BracketBase {
  readonly comparison: ComparisonMention;
  readonly kind: BasisMention['basis']['kind'];
}

const BEFORE_FIGURE: ReadonlySet<string> = new Set([':', ...baseVerbs.map(fold)]);
/** How many statements back the comparison may stand. */
const FARTHEST = 4;
/** How many words may stand between a comparison and its bracket, or in the bracket beside the figure. */
const LONGEST_BASE = 10;

/**
 * The bases that figures in brackets give, by the places of their statements: "tăng 12,3% so với năm
 * 2024 (846,5 tỷ đồng)", "đạt 70% (kế hoạch 150 lao động)", "9 vụ (cùng kỳ 7 vụ), tăng 2 vụ". The bracket holds one figure and nothing
 * that makes it another measure.
 */
export function bracketBases(
  statements: readonly StatementMention[],
  mentions: readonly Mention[],
  segment: Segment,
): ReadonlyMap<number, BracketBase> {
  const bases = new Map<number, BracketBase>();
  const labels = labelsOf(mentions);
  for (const [place, statement] of statements.entries()) {
    const open = openOf(statement, segment, labels);
    if (open === null) continue;
    const label = labels.get(open + 1);
    const comparison =
      comparisonWith(label, place, statements) ??
      comparisonBefore(open, place, statements, segment);
    if (comparison === null) continue;
    const kind =
      comparison.basis?.basis.kind ??
      basisOf(label) ??
      (isBaseBySize(comparison, place, statements) ? 'other' : undefined);
    if (kind !== undefined) bases.set(place, { comparison, kind });
  }
  return bases;
}

// "đạt 45 tỷ đồng, bằng 75% hợp đồng (60 tỷ đồng)": no word says that the bracket is the base, but a
// smaller part of it, or a larger multiple, cannot be what stands in the bracket
function isBaseBySize(
  comparison: ComparisonMention,
  place: number,
  statements: readonly StatementMention[],
): boolean {
  const { figure, verb } = comparison;
  if (figure.kind !== 'percentage' || (verb?.verb !== 'equal' && verb?.verb !== 'reach')) {
    return false;
  }
  const host = statements
    .slice(Math.max(0, place - FARTHEST), place)
    .find(({ comparisons }) => comparisons.includes(comparison));
  const [value, base] = [amountOf(host), amountOf(statements[place])];
  if (value === null || base === null || value.unit !== base.unit) return false;
  const isSmaller = exactOf(figure).compare(HUNDRED) < 0;
  return isSmaller === value.amount.compare(base.amount) < 0;
}

function amountOf(statement: StatementMention | undefined) {
  const { figure } = statement ?? {};
  if (figure?.kind !== 'quantity' || figure.unit === undefined) return null;
  const { code, text } = figure.unit;
  const amount = exactOf(figure).mul(powerOfTen(figure.power));
  return { amount, unit: code ?? foldPhrase(text) };
}

const HUNDRED = rational('100');

function exactOf({ numerals }: FigureMention) {
  return rational(numerals[0]?.readings[0]?.exact ?? '0');
}

type Label = BasisMention | PeriodMention;

function labelsOf(mentions: readonly Mention[]): ReadonlyMap<number, Label> {
  const labels = new Map<number, Label>();
  for (const mention of mentions) {
    if (mention.kind !== 'basis' && mention.kind !== 'period') continue;
    const other = labels.get(mention.from);
    if (other === undefined || other.to < mention.to) labels.set(mention.from, mention);
  }
  return labels;
}

const basisOf = (label: Label | undefined) =>
  label?.kind === 'basis' ? label.basis.kind : undefined;

// The bracket that opens right before a figure, or before words that name its period or plan; null
// where more stands in it.
function openOf(
  { figure }: StatementMention,
  { tokens }: Segment,
  labels: ReadonlyMap<number, Label>,
): number | null {
  if (figure === undefined || figure.isRange || figure.kind === 'fraction') return null;
  const lead = figure.lead ?? figure.from;
  let open = lead - 1;
  while (open >= lead - LONGEST_BASE && tokens[open]?.key !== '(') open -= 1;
  if (tokens[open]?.key !== '(') return null;
  let at = open + 1;
  while (at < lead) {
    const label = labels.get(at);
    if (label !== undefined && label.to <= lead) at = label.to;
    else if (BEFORE_FIGURE.has(tokens[at]?.key ?? '')) at += 1;
    else return null;
  }
  return closesAfter(figure.to, tokens, labels) ? open : null;
}

function closesAfter(
  from: number,
  tokens: Segment['tokens'],
  labels: ReadonlyMap<number, Label>,
): boolean {
  let at = from;
  while (at < from + LONGEST_BASE) {
    const token = tokens[at];
    if (token?.key === ')') return true;
    const label = labels.get(at);
    if (label !== undefined) at = label.to;
    else if (token?.kind === 'word') at += 1;
    else return false;
  }
  return false;
}

// The comparison after a bracket that took the words of its base out of it: "đạt 12 tỷ đồng (cùng
// kỳ 10 tỷ đồng), tăng 20%".
function comparisonWith(
  label: Label | undefined,
  place: number,
  statements: readonly StatementMention[],
): ComparisonMention | null {
  const host = statements[place - 1];
  if (label === undefined || host?.sentence !== statements[place]?.sentence) return null;
  return host?.comparisons.find(({ basis }) => basis?.start === label.start) ?? null;
}

// The comparison that ends, with the words of its base, right before a bracket.
function comparisonBefore(
  open: number,
  place: number,
  statements: readonly StatementMention[],
  { tokens }: Segment,
): ComparisonMention | null {
  const { sentence } = statements[place] as StatementMention;
  let nearest: ComparisonMention | null = null;
  for (let host = place - 1; host >= Math.max(0, place - FARTHEST); host -= 1) {
    const statement = statements[host] as StatementMention;
    if (statement.sentence !== sentence) break;
    const comparison = statement.comparisons.findLast(({ to }) => to <= open);
    if (comparison !== undefined && comparison.to > (nearest?.to ?? -1)) nearest = comparison;
  }
  if (nearest === null) return null;
  const end = Math.max(nearest.to, Math.min(nearest.basis?.to ?? 0, open));
  if (open - end > LONGEST_BASE) return null;
  const between = tokens.slice(end, open);
  return between.every(({ kind }) => kind === 'word') ? nearest : null;
}
