import { matchPhrase, phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { PeriodMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';

/** The words that say what a figure measures: indices of tokens, `to` exclusive. */
export interface IndicatorWords {
  readonly from: number;
  readonly to: number;
}

/** Parts between commas up to this many words belong to a list: "nông, lâm, thủy sản". */
const SHORT_PART = 2;
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
  periods: readonly PeriodMention[],
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

// The part after the last comma; short parts take those before them along.
function lastParts(tokens: readonly Token[], start: number, end: number): number {
  let words = 0;
  let depth = 0;
  for (let at = end - 1; at >= start; at -= 1) {
    const token = tokens[at] as Token;
    if (token.key === ')') depth += 1;
    if (token.key === '(') depth = Math.max(0, depth - 1);
    if (token.key === ',' && depth === 0) {
      if (words > SHORT_PART) return at + 1;
      words = 0;
    } else if (token.kind === 'word') words += 1;
  }
  return start;
}

function trimStart(
  { text, tokens }: Segment,
  start: number,
  end: number,
  periods: readonly PeriodMention[],
  vocabulary: Vocabulary,
): number {
  let at = start;
  while (at < end) {
    const period = periods.find((mention) => mention.from === at && mention.to <= end);
    const connector = matchPhrase(vocabulary.leadingConnectors, tokens, at, text);
    if (period !== undefined) at = period.to;
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
  periods: readonly PeriodMention[],
  vocabulary: Vocabulary,
): number {
  let end = to;
  while (end > start) {
    const period = periods.find((mention) => mention.to === end && mention.from >= start);
    const verb = phraseEndingAt(vocabulary.trailingVerbs, tokens, end, start, text);
    if (period !== undefined) end = period.from;
    else if (verb !== null) end = verb;
    else if (TRIMMED.has(tokens[end - 1]?.key ?? '') && tokens[end - 1]?.key !== ')') end -= 1;
    else break;
  }
  return end;
}
