import { unitsAddUp } from '../../../domain/quantity/units-add-up.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { FigureMention, StatementMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';

/** The parts of a total. */
export type Parts = NonNullable<StatementMention['parts']>;

interface Cue {
  readonly isClosed: boolean;
  /** "trong đó: …": what follows to the end of the sentence is one list. */
  readonly isList: boolean;
}

/**
 * The parts of each total, by the places of the totals: the figures of one unit that follow "trong
 * đó" or "gồm". Without a colon a semicolon ends them, for what comes after it may be something
 * else.
 */
export function bindParts(
  statements: readonly StatementMention[],
  segment: Segment,
  vocabulary: Vocabulary,
): ReadonlyMap<number, Parts> {
  const totals = new Map<number, Parts>();
  const depths = depthsOf(statements, segment);
  for (let first = 1; first < statements.length; first += 1) {
    const cue = cueBefore(first, statements, segment, vocabulary);
    if (cue === null) continue;
    const total = totalBefore(first, statements, depths);
    if (total === null || totals.has(total)) continue;
    const parts = partsFrom(first, cue, statements, depths, segment);
    const last = statements[parts.at(-1) ?? first] as StatementMention;
    const isClosed =
      parts.length > 1 && (cue.isClosed || namesRemainder(last, segment, vocabulary));
    totals.set(total, { statements: parts, isClosed });
  }
  return totals;
}

function cueBefore(
  place: number,
  statements: readonly StatementMention[],
  segment: Segment,
  vocabulary: Vocabulary,
): Cue | null {
  const { text, tokens, sentences } = segment;
  const { from: to, sentence } = statements[place] as StatementMention;
  const last = statements[place - 1] as StatementMention;
  if (sentence - last.sentence > 1) return null;
  const start =
    last.sentence === sentence ? endBefore(last, to) : (sentences[sentence]?.from ?? to);
  for (let at = start; at < to; at += 1) {
    const cue = matchPhrase(vocabulary.partCues, tokens, at, text);
    if (cue === null || cue.end > to) continue;
    // a sentence of its own goes on with the parts only where it begins with the cue
    if (last.sentence !== sentence && at !== start) return null;
    // "(gồm cả hồ sơ chuyển sang), giải quyết 20 hồ sơ": the bracket closes before the figure
    if (depthAt(segment, at, to) < 0) return null;
    const isList = tokens.slice(cue.end, to).some(({ key }) => key === ':');
    return { isClosed: cue.row.isClosed, isList };
  }
  return null;
}

// Where a statement ends before a token; what is said of it may go on after a bracket.
function endBefore({ figure, comparisons, from }: StatementMention, before: number): number {
  const ends = [figure, ...comparisons].map((mention) => mention?.to ?? from);
  return Math.max(from, ...ends.filter((end) => end <= before));
}

const FARTHEST = 6;

// The nearest figure of the same unit before the parts, not one in a bracket of its own.
function totalBefore(
  first: number,
  statements: readonly StatementMention[],
  depths: readonly number[],
): number | null {
  const { sentence, figure } = statements[first] as StatementMention;
  for (let place = first - 1; place >= Math.max(0, first - FARTHEST); place -= 1) {
    const candidate = statements[place] as StatementMention;
    if (sentence - candidate.sentence > 1) return null;
    if ((depths[place] ?? 0) > (depths[first] ?? 0)) continue;
    if (isPartOf(figure, candidate.figure)) return place;
  }
  return null;
}

/** How many figures on a part may stand: every total of thousands within totals would list the rest. */
const LONGEST_LIST = 200;

function partsFrom(
  first: number,
  { isList }: Cue,
  statements: readonly StatementMention[],
  depths: readonly number[],
  segment: Segment,
): readonly number[] {
  const { sentence, figure } = statements[first] as StatementMention;
  const depth = depths[first] ?? 0;
  const parts: number[] = [];
  const end = Math.min(statements.length, first + LONGEST_LIST);
  for (let place = first; place < end; place += 1) {
    const statement = statements[place] as StatementMention;
    const own = depths[place] ?? 0;
    if (statement.sentence !== sentence || own < depth) break;
    if (own > depth || statement.isWhole === true) continue;
    const before = statements[place - 1] as StatementMention;
    const between = segment.tokens.slice(endBefore(before, statement.from), statement.from);
    const isSplit = between.some(({ key }) => key === ';');
    if (place > first && isSplit && !isList) break;
    if (!isPartOf(statement.figure, figure)) {
      if (isList) continue;
      break;
    }
    parts.push(place);
  }
  return parts;
}

// "1.870 con trâu" of "3.465 con"
function isPartOf(part: FigureMention | undefined, total: FigureMention | undefined): boolean {
  if (part?.kind !== 'quantity') return false;
  if (total?.kind !== 'quantity' && total?.kind !== 'fraction') return false;
  return part.unit !== undefined && total.unit !== undefined && unitsAddUp(part.unit, total.unit);
}

// How deep in brackets each statement stands in its sentence.
function depthsOf(statements: readonly StatementMention[], segment: Segment): readonly number[] {
  let depth = 0;
  let sentence = -1;
  let at = 0;
  return statements.map((statement) => {
    if (statement.sentence !== sentence) {
      ({ sentence } = statement);
      [depth, at] = [0, segment.sentences[sentence]?.from ?? 0];
    }
    depth += depthAt(segment, at, statement.from);
    at = statement.from;
    return depth;
  });
}

function depthAt({ tokens }: Segment, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.key === '(') depth += 1;
    if (tokens[at]?.key === ')') depth -= 1;
  }
  return depth;
}

const REMAINDER_REACH = 8;

// "…; còn lại 5 tỷ đồng": the parts are all.
function namesRemainder(
  { from }: StatementMention,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REMAINDER_REACH); at -= 1) {
    if (tokens[at]?.kind !== 'word') return false;
    if (matchPhrase(vocabulary.remainders, tokens, at, text) !== null) return true;
  }
  return false;
}
