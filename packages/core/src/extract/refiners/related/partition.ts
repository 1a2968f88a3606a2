import { partitions } from '../../../lexicon/partitions/partitions.ts';
import { compilePhrases, matchPhrase, type PhraseIndex } from '../../../vocabulary/phrase-index.ts';
import type { StatementMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { isPartOf } from './figures.ts';

const words = (phrases: readonly string[]) => compilePhrases(phrases, (phrase) => [phrase]);

const ROWS = partitions.map(({ one, other, of }) => ({
  one: words(one),
  other: words(other),
  of: words(of),
}));

const REACH = 8;
const STOPS = new Set([',', ';', '.', '(', ')']);

/**
 * Whether two parts are named as the two halves of what the total counts: "đang xử lý 64 hồ sơ,
 * trong đó trong hạn 59 hồ sơ, quá hạn 5 hồ sơ". Another figure of the kind behind them may be a
 * part too.
 */
export function areHalves(
  parts: readonly number[],
  total: number,
  statements: readonly StatementMention[],
  segment: Segment,
): boolean {
  const [first, second] = parts.map((place) => statements[place]);
  if (first === undefined || second === undefined || parts.length > 2) return false;
  const next = statements[(parts[1] ?? 0) + 1];
  if (next?.sentence === second.sentence && isPartOf(next.figure, second.figure)) return false;
  const says = (place: StatementMention | undefined, index: PhraseIndex<string>) =>
    place !== undefined && isBeside(place, index, segment);
  return ROWS.some(({ one, other, of }) => {
    if (!says(statements[total], of)) return false;
    const inTurn = says(first, one) && says(second, other) && !says(first, other);
    return inTurn || (says(first, other) && says(second, one) && !says(second, other));
  });
}

// In the clause that a figure stands in.
function isBeside(
  { figure }: StatementMention,
  index: PhraseIndex<string>,
  { text, tokens }: Segment,
): boolean {
  if (figure === undefined) return false;
  const isOpen = (at: number) => {
    const token = tokens[at];
    return token !== undefined && token.kind !== 'number' && !STOPS.has(token.key);
  };
  let from = figure.lead ?? figure.from;
  const least = Math.max(0, from - REACH);
  while (from > least && isOpen(from - 1)) from -= 1;
  let to = figure.to;
  const most = to + REACH;
  while (to < most && isOpen(to)) to += 1;
  for (let at = from; at < to; at += 1) {
    const match = matchPhrase(index, tokens, at, text);
    if (match !== null && match.end <= to) return true;
  }
  return false;
}
