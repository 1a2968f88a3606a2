import { matchPhrase, phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { NEW_VALUE } from '../../new-value.ts';
import { FROM } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';
import { partStart, wordsIn } from './clause.ts';
import type { PeriodPlaces } from './places.ts';

/** The words that say what a figure measures: indices of tokens, `to` exclusive. */
export interface IndicatorWords {
  readonly from: number;
  readonly to: number;
}

const BREAKS = new Set([';', ':', '•']);
const TRIMMED = new Set([
  ',',
  ':',
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
const BEFORE_VALUE = new Set([...NEW_VALUE, FROM]);
/** "(tính theo". */
const LONGEST_LEAD = 3;
/** A topic before a colon has at most so many words: "Chương trình xóa nhà tạm: đã hoàn thành". */
const LONGEST_TOPIC = 12;

/**
 * The shortest phrase before a figure that says what it measures: the last part of the clause
 * between two tokens, without connectors, dates and verbs at its ends. Where that only says that
 * something was done, the topic before the colon says what.
 */
export function indicatorWords(
  segment: Segment,
  from: number,
  to: number,
  isCounted: boolean,
  periods: PeriodPlaces,
  vocabulary: Vocabulary,
): IndicatorWords {
  const { tokens } = segment;
  const last = trimEnd(segment, from, to, periods, vocabulary);
  let start = from;
  for (let at = from; at < last; at += 1) if (BREAKS.has(tokens[at]?.key ?? '')) start = at + 1;
  const words = within(segment, start, last, periods, vocabulary);
  if (!saysNothing(segment, words, vocabulary)) return words;
  const [topicFrom, topic] = topicBefore(segment, from, start, words.from, isCounted);
  const end = topic === null ? 0 : trimEnd(segment, topicFrom, topic, periods, vocabulary);
  const named = within(segment, topicFrom, end, periods, vocabulary);
  const isNamed = named.to > named.from && wordsIn(tokens, topicFrom, end) <= LONGEST_TOPIC;
  return topic !== null && isNamed ? named : words;
}

// "Chương trình nước sạch: đã hoàn thành", "Về giải ngân vốn, đến nay mới đạt".
function topicBefore(
  { tokens }: Segment,
  from: number,
  start: number,
  words: number,
  isCounted: boolean,
): readonly [number, number | null] {
  if (start > from) return [from, tokens[start - 1]?.key === ':' ? start - 1 : null];
  // things counted have a noun of their own: "Về tình hình cháy, nổ, xảy ra 12 vụ cháy"
  if (isCounted) return [start, null];
  for (let at = words - 1; at > start; at -= 1) if (tokens[at]?.key === ',') return [start, at];
  return [start, null];
}

function within(
  segment: Segment,
  start: number,
  end: number,
  periods: PeriodPlaces,
  vocabulary: Vocabulary,
): IndicatorWords {
  const part = partStart(segment, start, end, periods, vocabulary);
  return { from: trimStart(segment, part, end, periods, vocabulary), to: end };
}

/** Whether words say only that something was done: "đã hoàn thành". */
export function saysNothing(
  { text, tokens }: Segment,
  { from, to }: IndicatorWords,
  vocabulary: Vocabulary,
): boolean {
  let at = from;
  while (at < to) {
    const light = matchPhrase(vocabulary.lightVerbs, tokens, at, text);
    if (light === null) return false;
    at = light.end;
  }
  return true;
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
    // "còn lại 9 đơn" are those that are left
    if (matchPhrase(vocabulary.remainders, tokens, at, text) !== null) break;
    const connector = matchPhrase(vocabulary.leadingConnectors, tokens, at, text);
    if (period !== undefined && period.to <= end) at = period.to;
    else if (connector !== null && connector.end <= end) at = connector.end;
    else if (TRIMMED.has(tokens[at]?.key ?? '')) at += 1;
    // "(1) Giá trị sản xuất": the number of the item
    else if (tokens[at]?.kind === 'number' && tokens[at + 1]?.key === ')') at += 2;
    else break;
  }
  return at;
}

// "số vụ cháy giảm | xuống 4 vụ": before the new value the verb of change is no part of the name.
function changeBefore(
  { text, tokens }: Segment,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): number | null {
  if (!BEFORE_VALUE.has(tokens[end]?.key ?? '')) return null;
  const at = phraseEndingAt(vocabulary.comparisonVerbs, tokens, end, start, text);
  const verb = at === null ? null : matchPhrase(vocabulary.comparisonVerbs, tokens, at, text);
  const isChange = verb?.row.verb === 'increase' || verb?.row.verb === 'decrease';
  return isChange ? at : null;
}

// "giá trị sản xuất theo giá so sánh", "(giá hiện hành)": in which prices is said of the amount.
function beforePrices(
  { text, tokens }: Segment,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): number | null {
  const isBracketed = tokens[end - 1]?.key === ')';
  const last = isBracketed ? end - 1 : end;
  const at = phraseEndingAt(vocabulary.priceBases, tokens, last, start, text);
  if (at === null || !isBracketed) return at;
  for (let open = at - 1; open >= Math.max(start, at - LONGEST_LEAD); open -= 1) {
    if (tokens[open]?.key === '(') return open;
  }
  return null;
}

function trimEnd(
  segment: Segment,
  start: number,
  to: number,
  periods: PeriodPlaces,
  vocabulary: Vocabulary,
): number {
  const { text, tokens } = segment;
  let end = to;
  while (end > start) {
    const period = periods.endingAt.get(end);
    const price = beforePrices(segment, start, end, vocabulary);
    if (phraseEndingAt(vocabulary.wholeNouns, tokens, end, start, text) !== null) break;
    const verb =
      phraseEndingAt(vocabulary.trailingVerbs, tokens, end, start, text) ??
      changeBefore(segment, start, end, vocabulary);
    if (period !== undefined && period.from >= start) end = period.from;
    else if (price !== null) end = price;
    else if (verb !== null) end = verb;
    else if (TRIMMED.has(tokens[end - 1]?.key ?? '') && tokens[end - 1]?.key !== ')') end -= 1;
    else break;
  }
  return end;
}
