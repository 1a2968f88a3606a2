import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { presentWords, voteWords, votingWords } from '../../../lexicon/meetings/meetings.ts';
import { isWord } from '../../../lexicon/particles/particles.ts';
import { originalSpan } from '../../../text/view.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { compilePhrases, matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { type FigureMention, isFigure } from '../../mention.ts';
import { type Line, within } from './line.ts';

type Vote = NonNullable<Meeting['votes']>[number];
type Side = keyof typeof voteWords | 'present';

const SIDES = compilePhrases<{ readonly side: Side; readonly phrases: readonly string[] }>(
  [
    ...Object.entries(voteWords).map(([side, phrases]) => ({ side: side as Side, phrases })),
    { side: 'present', phrases: presentWords },
  ],
  ({ phrases }) => phrases,
);
const LEADS = new Set([':', fold(isWord)]);
const VOTING = compilePhrases(votingWords, (word) => [word]);

/** Words between a figure and the side after it: "24/25 đại biểu có mặt tán thành". */
const FARTHEST = 5;
/** How many lines below one that tells of a vote may each give a side of it. */
const LINES_BELOW = 5;
const LONGEST_BELOW = 20;

/**
 * The votes that sentences tell of: "Kết quả biểu quyết: 24/25 đại biểu tán thành, không tán thành
 * 01". One of a sentence and the lines below it that go on; the figures stand beside their side,
 * before or after it.
 */
export function votesIn(lines: readonly Line[]): readonly Vote[] {
  const votes: Vote[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (!tellsOfVote(line)) continue;
    const below = linesBelow(lines, at);
    const vote = voteOf([line, ...below]);
    if (vote === null) continue;
    votes.push(vote);
    at += below.length;
  }
  return votes;
}

function tellsOfVote({ tokens, text }: Line): boolean {
  return tokens.some((_, at) => matchPhrase(VOTING, tokens, at, text) !== null);
}

// "Kết quả biểu quyết:" and under it "- Tán thành: 22 phiếu", "- Không tán thành: 03 phiếu"
function linesBelow(lines: readonly Line[], from: number): readonly Line[] {
  const below = lines.slice(from + 1, from + 1 + LINES_BELOW);
  const end = below.findIndex(({ tokens, text }) => {
    const isShort = tokens.length <= LONGEST_BELOW;
    const first = tokens.slice(0, FARTHEST);
    return !(isShort && first.some((_, at) => matchPhrase(SIDES, tokens, at, text) !== null));
  });
  return end < 0 ? below : below.slice(0, end);
}

/** What a vote is made of, with where its words begin and end in the original text. */
interface Counted {
  readonly side: Side;
  readonly count: number;
  readonly of?: number;
  readonly isPresent?: boolean;
  readonly start: number;
  readonly end: number;
}

function voteOf(lines: readonly Line[]): Vote | null {
  const counted = lines.flatMap(countedIn);
  const first = (side: Side) => counted.find((one) => one.side === side);
  const inFavour = first('inFavour');
  if (inFavour === undefined) return null;
  const named = first('present') ?? counted.find(({ isPresent }) => isPresent);
  const present = first('present')?.count ?? counted.find(({ of }) => of !== undefined)?.of;
  const used = [named, ...SHOWN.map(first)].filter((one) => one !== undefined);
  return {
    ...(present === undefined ? {} : { present }),
    ...(named === undefined ? {} : { presentNamed: true }),
    ...Object.fromEntries(
      SHOWN.flatMap((side) => {
        const one = first(side);
        return one === undefined ? [] : [[side, one.count]];
      }),
    ),
    span: {
      start: Math.min(...used.map(({ start }) => start)),
      end: Math.max(...used.map(({ end }) => end)),
    },
  };
}

const SHOWN = ['inFavour', 'against', 'abstaining'] as const;

function countedIn(line: Line): readonly Counted[] {
  const { tokens, text } = line;
  const found: Counted[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = matchPhrase(SIDES, tokens, at, text);
    if (match === null) continue;
    const figure = figureBeside(line, at, match.end);
    const one = figure === null ? null : countedBy(figure, line, at, match.end, match.row.side);
    if (one !== null) found.push(one);
    at = match.end - 1;
  }
  return found;
}

function countedBy(
  figure: FigureMention,
  line: Line,
  from: number,
  to: number,
  side: Side,
): Counted | null {
  const { tokens, text, segment } = line;
  const count = countOf(figure);
  if (count === null) return null;
  const { start, end } = originalSpan(segment.passage.view, {
    start: Math.min(figure.start, tokens[from]?.start ?? figure.start),
    end: Math.max(figure.end, tokens[to - 1]?.end ?? figure.end),
  });
  if (side !== 'present') {
    const isPresent = count.of !== undefined && isNamedBetween(figure, line, from);
    return { side, ...count, ...(isPresent ? { isPresent } : {}), start, end };
  }
  // "24/25 đại biểu có mặt tán thành" says how many agreed, "25/27 đại biểu có mặt" how many came
  const isOfSide = matchPhrase(SIDES, tokens, to, text) !== null;
  return count.of !== undefined && isOfSide ? null : { side, count: count.count, start, end };
}

function isNamedBetween({ end }: FigureMention, { tokens, text }: Line, to: number): boolean {
  return tokens.some(
    ({ start }, at) =>
      at < to && start >= end && matchPhrase(SIDES, tokens, at, text)?.row.side === 'present',
  );
}

// "tán thành: 25/25 đại biểu", "24 đại biểu tán thành"
function figureBeside(line: Line, from: number, to: number): FigureMention | null {
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
  if (after !== undefined && areOnlySigns(to, placeOf(after.start))) return after;
  const isBefore =
    before !== undefined &&
    isNear(
      tokens.findIndex(({ start }) => start >= before.end),
      from,
    );
  return isBefore ? before : null;
}

function countOf({ kind, numerals, hedge }: FigureMention) {
  const [over, under] = numerals.map(({ readings }) => Number(readings[0].exact));
  if (over === undefined || !Number.isInteger(over) || hedge !== undefined) return null;
  return kind === 'fraction' && under !== undefined ? { count: over, of: under } : { count: over };
}
