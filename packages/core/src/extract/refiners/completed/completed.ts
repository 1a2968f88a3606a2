import type { FlowRow } from '../../../lexicon/flows/flows.ts';
import { foldPhrase } from '../../../vocabulary/fold.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { ComparisonMention, Refiner, StatementMention } from '../../mention.ts';
import { AND } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';

/**
 * Says what a percentage is a percentage of, where the words assert it: of the denominator of
 * the fraction it follows ("128/164 hộ, đạt 78%"), or of what came in ("tiếp nhận 2.480 hồ sơ,
 * giải quyết 1.815 hồ sơ, đạt 73,2%"). Where two readings are open, nothing is said.
 */
export const bindCompletions: Refiner = (mentions, segment, vocabulary) => {
  const statements = mentions.filter((mention) => mention.kind === 'statement');
  let index = 0;
  return mentions.map((mention) =>
    mention.kind === 'statement'
      ? bindStatement(mention, index++, statements, segment, vocabulary)
      : mention,
  );
};

function bindStatement(
  statement: StatementMention,
  index: number,
  statements: readonly StatementMention[],
  segment: Segment,
  vocabulary: Vocabulary,
): StatementMention {
  if (statement.comparisons.length === 0) return statement;
  const base =
    statement.figure?.kind === 'fraction'
      ? { statement: index }
      : intakeOf(statement, index, statements, segment, vocabulary);
  if (base === null) return statement;
  let isFirst = true;
  const comparisons = statement.comparisons.map((comparison) => {
    const binds =
      isFirst && assertsRatio(comparison, segment, statement.figure?.kind === 'fraction');
    isFirst = false;
    if (!binds) return comparison;
    const kind = isDoneOfPlan(statement) ? ('plan' as const) : ('whole' as const);
    return { ...comparison, base: { ...base, kind } };
  });
  return { ...statement, comparisons };
}

// "58,31/59,5 tỷ đồng": money is spent of a plan; and more than all is more than was planned:
// "62.372/52.786 ha". Anything else is some of all.
function isDoneOfPlan({ figure }: StatementMention): boolean {
  if (figure?.kind !== 'fraction') return false;
  const [over, under] = figure.numerals.map(({ readings }) => Number(readings[0].exact));
  return figure.unit?.dimension === 'money' || Number(over) > Number(under);
}

/** Only the first percentage after the figure, of a kind that says "so many of so many". */
function assertsRatio(
  comparison: ComparisonMention,
  { tokens }: Segment,
  ofFraction: boolean,
): boolean {
  const { figure, verb, basis } = comparison;
  if (figure.kind !== 'percentage') return false;
  const isRatio =
    verb === undefined
      ? isBracketed(comparison, tokens)
      : ['reach', 'equal', 'account-for'].includes(verb.verb);
  if (!isRatio) return false;
  if (basis !== undefined) {
    // "đạt 100% kế hoạch quý" may be of another plan than the one in the fraction
    const isOwnPlan =
      ofFraction && basis.basis.kind === 'plan' && tokens[basis.to]?.kind !== 'word';
    return basis.basis.kind === 'whole' || isOwnPlan;
  }
  // "đạt 98% đúng hạn" is a percentage of something else
  const next = tokens[figure.to];
  return next === undefined || next.kind === 'sign' || next.key === AND;
}

// "6/8 trạm (75,0%)", "7/8 vụ = 87,5%"
function isBracketed({ figure }: ComparisonMention, tokens: Segment['tokens']): boolean {
  const before = tokens[figure.from - 1]?.key;
  return before === '=' || (before === '(' && tokens[figure.to]?.key === ')');
}

interface Earlier {
  readonly statement: StatementMention;
  /** Its place among the statements of the segment. */
  readonly index: number;
}

const FARTHEST = 12;

// The statements before one in its sentence, the nearest first, as far as a base may lie.
function earlierInSentence(
  statements: readonly StatementMention[],
  place: number,
): readonly Earlier[] {
  const earlier: Earlier[] = [];
  const least = Math.max(0, place - FARTHEST);
  for (let index = place - 1; index >= least; index -= 1) {
    const statement = statements[index] as StatementMention;
    if (statement.sentence !== statements[place]?.sentence) break;
    earlier.push({ statement, index });
  }
  return earlier;
}

function intakeOf(
  statement: StatementMention,
  place: number,
  statements: readonly StatementMention[],
  segment: Segment,
  vocabulary: Vocabulary,
): { readonly statement?: number } | null {
  if (statement.figure?.kind !== 'quantity') return null;
  const outcome = flowBefore(statement, segment, vocabulary.outcomes);
  if (outcome === null) return null;
  const others = earlierInSentence(statements, place).filter(
    ({ statement: other }) => flowBefore(other, segment, vocabulary.outcomes) === null,
  );
  const isIntake = ({ statement: other }: Earlier) =>
    flowBefore(other, segment, vocabulary.intakes)?.some((row) => outcome.includes(row)) === true;
  const alike = others.filter(({ statement: other }) => sameUnit(other, statement));
  const [only] = alike;
  // "tiếp nhận 486 hồ sơ, cấp 402 giấy": some of all, but the words do not make one of the other
  if (only === undefined) return others.some(isIntake) ? {} : null;
  // two figures that may be the base: those carried over count too
  return alike.length === 1 && isIntake(only) ? { statement: only.index } : null;
}

function sameUnit(a: StatementMention, b: StatementMention): boolean {
  const [one, two] = [a.figure?.unit, b.figure?.unit];
  if (one === undefined || two === undefined || a.figure?.kind !== 'quantity') return false;
  return one.code === two.code && foldPhrase(one.text) === foldPhrase(two.text);
}

const REACH = 6;

// The rows of every verb of a flow that ends right before the figure, its hedge left out:
// "đã xử lý" is also "xử lý".
function flowBefore(
  { figure }: StatementMention,
  { text, tokens }: Segment,
  index: Vocabulary['intakes'],
): readonly FlowRow[] | null {
  if (figure === undefined) return null;
  const end = figure.lead ?? figure.from;
  let rows: readonly FlowRow[] | null = null;
  for (let at = Math.max(0, end - REACH); at < end; at += 1) {
    const match = matchPhrase(index, tokens, at, text);
    if (match?.end === end) rows = [...(rows ?? []), ...match.row.rows];
  }
  return rows;
}
