import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { voteWords, votingWords } from '../../../lexicon/meetings/meetings.ts';
import { isWord } from '../../../lexicon/particles/particles.ts';
import { originalSpan } from '../../../text/view.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { compilePhrases, matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { type FigureMention, isFigure } from '../../mention.ts';
import { type Line, within } from './line.ts';

type Vote = NonNullable<Meeting['votes']>[number];
type Side = keyof typeof voteWords;

const SIDES = compilePhrases(
  Object.entries(voteWords).map(([side, phrases]) => ({ side: side as Side, phrases })),
  ({ phrases }) => phrases,
);
const LEADS = new Set([':', fold(isWord)]);
const VOTING = compilePhrases(votingWords, (word) => [word]);

/** Words between a figure and the side after it: "24/25 đại biểu có mặt tán thành". */
const FARTHEST = 5;

/**
 * The votes that sentences tell of: "Kết quả biểu quyết: 24/25 đại biểu tán thành, không tán thành 01".
 * One of a sentence; the figures stand beside their side, before or after it.
 */
export function votesIn(lines: readonly Line[]): readonly Vote[] {
  return lines.flatMap((line) => {
    const { tokens, text } = line;
    const isVote = tokens.some((_, at) => matchPhrase(VOTING, tokens, at, text) !== null);
    const vote = isVote ? voteOf(line) : null;
    return vote === null ? [] : [vote];
  });
}

function voteOf(line: Line): Vote | null {
  const { tokens, text, segment } = line;
  const vote: Partial<Record<Side | 'present', number>> = {};
  for (let at = 0; at < tokens.length; at += 1) {
    const match = matchPhrase(SIDES, tokens, at, text);
    if (match === null) continue;
    const { side } = match.row;
    const figure = figureBeside(line, at, match.end);
    if (figure !== null && vote[side] === undefined) {
      vote[side] = figure.count;
      if (figure.of !== undefined) vote.present ??= figure.of;
    }
    at = match.end - 1;
  }
  if (vote.inFavour === undefined) return null;
  return { ...vote, span: originalSpan(segment.passage.view, line) };
}

// "tán thành: 25/25 đại biểu", "24 đại biểu tán thành"
function figureBeside(
  line: Line,
  from: number,
  to: number,
): { readonly count: number; readonly of?: number } | null {
  const { tokens } = line;
  const figures = within(line.segment.mentions.filter(isFigure), line).filter(
    ({ kind }) => kind !== 'percentage',
  );
  const placeOf = (start: number) => tokens.findIndex((token) => token.start >= start);
  const areOnlySigns = (first: number, end: number) =>
    tokens.slice(first, end).every(({ key }) => LEADS.has(key));
  const isNear = (first: number, end: number) =>
    end - first <= FARTHEST && tokens.slice(first, end).every(({ kind }) => kind === 'word');
  const after = figures.find(({ start }) => placeOf(start) >= to);
  const before = figures.findLast(({ start }) => placeOf(start) < from);
  if (after !== undefined && areOnlySigns(to, placeOf(after.start))) return countOf(after);
  return before !== undefined &&
    isNear(
      tokens.findIndex(({ start }) => start >= before.end),
      from,
    )
    ? countOf(before)
    : null;
}

function countOf({ kind, numerals }: FigureMention) {
  const [over, under] = numerals.map(({ readings }) => Number(readings[0].exact));
  if (over === undefined || !Number.isInteger(over)) return null;
  return kind === 'fraction' && under !== undefined ? { count: over, of: under } : { count: over };
}
