import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { depthAt, depthsOf } from '../../bracket-depths.ts';
import type { StatementMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { areAll, hasSplit } from './closing.ts';
import { endBefore, holds, isPartOf } from './figures.ts';
import { areHalves } from './partition.ts';

/** The parts of a total. */
export type Parts = NonNullable<StatementMention['parts']>;

interface Cue {
  readonly isClosed: boolean;
  readonly isImplied: boolean;
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
    const isClosed = areAll(parts, total, cue.isClosed, statements, segment, vocabulary);
    const isHalved = !isClosed && areHalves(parts, total, statements, segment);
    const isImplied = cue.isImplied || isHalved ? { isImplied: true } : {};
    totals.set(total, { statements: parts, isClosed: isClosed || isHalved, ...isImplied });
  }
  return openNested(totals, statements, segment);
}

// "gồm A 36, trong đó A1 10, B 60": only semicolons tell where the parts of a part end.
function openNested(
  totals: Map<number, Parts>,
  statements: readonly StatementMention[],
  segment: Segment,
): ReadonlyMap<number, Parts> {
  for (const [total, parts] of totals) {
    const nested = parts.statements.filter((part) => totals.has(part));
    if (nested.length === 0 || hasSplit(parts.statements, statements, segment)) continue;
    totals.set(total, { ...parts, isClosed: false });
    for (const part of nested) {
      const inner = totals.get(part) as Parts;
      totals.set(part, { statements: inner.statements.slice(0, 1), isClosed: false });
    }
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
    const { isClosed, isImplied = false } = cue.row;
    if (isClosed && !isDirect(at, start, segment)) return null;
    const isList = tokens.slice(cue.end, to).some(({ key }) => key === ':');
    return { isClosed, isImplied, isList };
  }
  return null;
}

// "45 người dự, đoàn công tác gồm 5 người": words of their own say what has the parts.
function isDirect(at: number, start: number, { tokens }: Segment): boolean {
  if (at === start || tokens[at - 1]?.kind === 'sign') return true;
  return tokens.slice(start, at).every(({ kind }) => kind === 'word');
}

const FARTHEST = 6;

// The nearest figure of the same unit before the parts, not one in a bracket of its own. Of several
// in the sentence before, one that cannot hold the first part while another can is not what is meant.
function totalBefore(
  first: number,
  statements: readonly StatementMention[],
  depths: readonly number[],
): number | null {
  const { sentence, figure } = statements[first] as StatementMention;
  let nearest: number | null = null;
  for (let place = first - 1; place >= Math.max(0, first - FARTHEST); place -= 1) {
    const candidate = statements[place] as StatementMention;
    if (sentence - candidate.sentence > 1) break;
    if ((depths[place] ?? 0) > (depths[first] ?? 0)) continue;
    if (!isPartOf(figure, candidate.figure)) continue;
    if (candidate.sentence === sentence || holds(candidate.figure, figure)) {
      return nearest === null ? place : null;
    }
    nearest ??= place;
  }
  return nearest;
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
