import { monthWord, quarterWord, yearWord } from '../../../lexicon/calendar/calendar.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { matchPhrase, phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { NEW_VALUE } from '../../new-value.ts';
import { BOUND, FROM, IN } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';
import { joinsNouns } from './clause.ts';

const MOST_WORDS = 10;
const LONGEST_BOUND = 6;
const CALENDAR = new Set([monthWord, quarterWord, yearWord].map(fold));

/**
 * Index of the token after the words that complete what is counted: "trường đạt chuẩn quốc gia",
 * "km đường giao thông nông thôn". They go to the next mark, figure or word that begins something
 * else.
 *
 * @param from Index of the token after the figure with its unit.
 * @param until Index of the token at which something else begins.
 * @param isClause Whether they say what so many per cent of something do, so that a place among
 * them ends nothing: "100% trường trên địa bàn đạt chuẩn".
 */
export function endOfComplement(
  segment: Segment,
  from: number,
  until: number,
  isClause: boolean,
  vocabulary: Vocabulary,
): number {
  const { text, tokens } = segment;
  const most = Math.min(until, from + MOST_WORDS);
  let to = from;
  while (to < most) {
    const bound = endOfBound(segment, to);
    if (bound !== null) return bound;
    const isJoined =
      tokens[to]?.key === ',' && to > from && joinsNouns(segment, to, from, vocabulary);
    if (!isJoined && (tokens[to]?.kind !== 'word' || endsHere(segment, to, isClause, vocabulary)))
      break;
    to += 1;
  }
  while (to > from && tokens[to - 1]?.kind === 'sign') to -= 1;
  for (;;) {
    const trailing = phraseEndingAt(vocabulary.trailingVerbs, tokens, to, from, text);
    const cut = trailing ?? phraseEndingAt(vocabulary.leadingConnectors, tokens, to, from, text);
    if (cut === null) return to;
    to = cut;
  }
}

// "tàu dài | từ 15 m trở lên": the bound says which ones are counted.
function endOfBound({ tokens }: Segment, at: number): number | null {
  if (tokens[at]?.key !== FROM || tokens[at + 1]?.kind !== 'number') return null;
  for (let next = at + 2; next < at + LONGEST_BOUND; next += 1) {
    if (tokens[next]?.key === BOUND) return Math.min(next + 2, tokens.length);
  }
  return null;
}

// A rise or fall of what is counted is said of it, not part of its name.
function endsHere(
  { text, tokens }: Segment,
  at: number,
  isClause: boolean,
  vocabulary: Vocabulary,
): boolean {
  const { key = '' } = tokens[at] ?? {};
  // "18,2% năm 2020": of when it was
  const next = tokens[at + 1];
  if (key === BOUND || (CALENDAR.has(key) && next?.kind === 'number')) return true;
  if (key === IN && CALENDAR.has(next?.key ?? '')) return true;
  if (matchPhrase(vocabulary.complementEnds, tokens, at, text) !== null) return true;
  if (!isClause && matchPhrase(vocabulary.placeLeads, tokens, at, text) !== null) return true;
  // "từ 6 quầy hàng nâng lên 9"
  const brought = matchPhrase(vocabulary.bringingVerbs, tokens, at, text);
  if (brought !== null && NEW_VALUE.has(tokens[brought.end]?.key ?? '')) return true;
  const verb = matchPhrase(vocabulary.comparisonVerbs, tokens, at, text)?.row.verb;
  return verb === 'increase' || verb === 'decrease';
}
