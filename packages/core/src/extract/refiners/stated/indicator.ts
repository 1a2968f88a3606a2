import { matchPhrase, phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Mention, PeriodMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';

/** The words that say what a figure measures: indices of tokens, `to` exclusive. */
export interface IndicatorWords {
  readonly from: number;
  readonly to: number;
}

/** The dates and periods of a segment by the tokens they begin at and end before. */
export interface PeriodPlaces {
  readonly startingAt: ReadonlyMap<number, PeriodMention>;
  readonly endingAt: ReadonlyMap<number, PeriodMention>;
}

/** Indexes dates and periods by their places. */
export function placePeriods(mentions: readonly Mention[]): PeriodPlaces {
  const startingAt = new Map<number, PeriodMention>();
  const endingAt = new Map<number, PeriodMention>();
  for (const mention of mentions) {
    if (mention.kind !== 'period') continue;
    startingAt.set(mention.from, mention);
    endingAt.set(mention.to, mention);
  }
  return { startingAt, endingAt };
}

/** Parts between commas up to this many words belong to a list: "nông, lâm, thủy sản". */
const SHORT_PART = 2;
/** The head of such a list has at most so many: "giá trị sản xuất ngành nông, lâm, thủy sản". */
const LONGEST_LIST_HEAD = 7;
const BREAKS = new Set([';', ':', '•']);
const TRIMMED = new Set([
  ',',
  '(',
  ')',
  '-',
  '–',
  '+',
  '“',
  '”',
  '"',
  '.',
  '*',
  '/',
  '[',
  ']',
  '%',
]);

/**
 * The shortest phrase before a figure that says what it measures: the last part of the clause
 * between two tokens, without connectors, dates and verbs at its ends.
 */
export function indicatorWords(
  segment: Segment,
  from: number,
  to: number,
  periods: PeriodPlaces,
  vocabulary: Vocabulary,
): IndicatorWords {
  const { tokens } = segment;
  let start = from;
  for (let at = from; at < to; at += 1) if (BREAKS.has(tokens[at]?.key ?? '')) start = at + 1;
  const end = trimEnd(segment, start, to, periods, vocabulary);
  return {
    from: trimStart(segment, lastParts(tokens, start, end), end, periods, vocabulary),
    to: end,
  };
}

// The part after the last comma; a short part takes the one before it along, unless that is a long
// one or ends a bracket.
function lastParts(tokens: readonly Token[], start: number, end: number): number {
  const commas: number[] = [];
  let depth = 0;
  for (let at = end - 1; at >= start; at -= 1) {
    const { key } = tokens[at] as Token;
    if (key === ')') depth += 1;
    if (key === '(') depth -= 1;
    // a bracket that is still open begins something new
    if (depth < 0) return closest(tokens, commas, at + 1, end);
    if (key === ',' && depth === 0) commas.push(at);
  }
  return closest(tokens, commas, start, end);
}

// Commas come nearest first.
function closest(
  tokens: readonly Token[],
  commas: readonly number[],
  start: number,
  end: number,
): number {
  let from = end;
  let until = end;
  for (let nearest = 0; nearest < commas.length; nearest += 1) {
    const comma = commas[nearest] as number;
    const words = wordsIn(tokens, comma + 1, until);
    from = comma + 1;
    if (words > SHORT_PART) return from;
    until = comma;
    const before = commas[nearest + 1] ?? start - 1;
    const isBracket = tokens[comma - 1]?.key === ')';
    if (isBracket || wordsIn(tokens, before + 1, comma) > LONGEST_LIST_HEAD) return from;
  }
  return start;
}

function wordsIn(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === 'word') words += 1;
  return words;
}

function trimStart(
  { text, tokens }: Segment,
  start: number,
  end: number,
  periods: PeriodPlaces,
  vocabulary: Vocabulary,
): number {
  let at = start;
  while (at < end) {
    const period = periods.startingAt.get(at);
    const connector = matchPhrase(vocabulary.leadingConnectors, tokens, at, text);
    if (period !== undefined && period.to <= end) at = period.to;
    else if (connector !== null && connector.end <= end) at = connector.end;
    else if (TRIMMED.has(tokens[at]?.key ?? '')) at += 1;
    else break;
  }
  return at;
}

function trimEnd(
  { text, tokens }: Segment,
  start: number,
  to: number,
  periods: PeriodPlaces,
  vocabulary: Vocabulary,
): number {
  let end = to;
  while (end > start) {
    const period = periods.endingAt.get(end);
    const verb = phraseEndingAt(vocabulary.trailingVerbs, tokens, end, start, text);
    if (period !== undefined && period.from >= start) end = period.from;
    else if (verb !== null) end = verb;
    else if (TRIMMED.has(tokens[end - 1]?.key ?? '') && tokens[end - 1]?.key !== ')') end -= 1;
    else break;
  }
  return end;
}
