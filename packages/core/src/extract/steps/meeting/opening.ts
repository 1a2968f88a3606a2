import {
  holdingVerbs,
  type MeetingRow,
  meetings,
  notMeetings,
  takingPlaceVerbs,
} from '../../../lexicon/meetings/meetings.ts';
import { compilePhrases, matchPhrase, phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { PeriodMention } from '../../mention.ts';
import { type Line, within } from './line.ts';

const NOUNS = compilePhrases(meetings, ({ phrases }) => phrases);
const OTHERS = compilePhrases(notMeetings, (word) => [word]);
const HOLDING = compilePhrases(holdingVerbs, (word) => [word]);
const TAKING_PLACE = compilePhrases(takingPlaceVerbs, (word) => [word]);
const RANKS = new Map(meetings.map((row, rank) => [row, rank]));

/** The sentence that tells of the meeting. */
export interface Opening {
  readonly line: Line;
  readonly kind: MeetingRow['kind'];
  /** Index of the token after the words for the meeting. */
  readonly nounEnd: number;
  /** Index of the verb of who holds it; null where there is none. */
  readonly verb: number | null;
  readonly day?: PeriodMention;
  /** How surely it tells of a meeting. */
  readonly weight: number;
}

/** Up to here from its beginning a sentence names the day of which it tells. */
const NEAR = 40;

/** Least weight of a sentence that by itself shows that a meeting is told of. */
export const CERTAIN = 6;

/** The sentence of a few that tells most surely of a meeting; the first of several. */
export function findOpening(lines: readonly Line[]): Opening | null {
  let best: Opening | null = null;
  for (const line of lines) {
    const opening = openingOf(line);
    if (opening !== null && opening.weight > (best?.weight ?? 0)) best = opening;
  }
  return best;
}

function openingOf(line: Line): Opening | null {
  const noun = findNoun(line);
  const verb = findVerb(line);
  if (noun === null) return null;
  const day = dayOf(line);
  const weight = 1 + (verb === null ? 0 : 2) + (day === null ? 0 : weightOf(day, line));
  return {
    line,
    kind: noun.kind,
    nounEnd: noun.end,
    verb,
    ...(day === null ? {} : { day }),
    weight,
  };
}

// "hội nghị giao ban": of words side by side the more telling counts
function findNoun({ tokens, text }: Line): { kind: MeetingRow['kind']; end: number } | null {
  let best: MeetingRow | null = null;
  let end = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const other = matchPhrase(OTHERS, tokens, at, text);
    if (other !== null) {
      at = other.end - 1;
      continue;
    }
    const match = matchPhrase(NOUNS, tokens, at, text);
    if (match === null) {
      if (best !== null && at > end) break;
      continue;
    }
    if (best === null || rankOf(match.row) < rankOf(best)) best = match.row;
    end = match.end;
    at = end - 1;
  }
  return best === null ? null : { kind: best.kind, end };
}

const rankOf = (row: MeetingRow) => RANKS.get(row) ?? RANKS.size;

function findVerb({ tokens, text }: Line): number | null {
  for (let at = 1; at < tokens.length; at += 1) {
    if (matchPhrase(HOLDING, tokens, at, text) !== null) return at;
  }
  return null;
}

// The day of a document that the sentence cites is not its own.
function dayOf(line: Line): PeriodMention | null {
  const cited = within(line.segment.documents, line);
  const days = within(line.segment.periods, line).filter(({ period }) => period.kind === 'day');
  return (
    days.find(
      ({ start }) => !cited.some(({ end }) => end < start && start - end < 'ngày '.length + 1),
    ) ?? null
  );
}

function weightOf(day: PeriodMention, line: Line): number {
  const isNear = day.start - line.start <= NEAR || takesPlace(day, line);
  if (!isNear) return 0;
  return day.period.given.day === undefined ? 3 : 4;
}

function takesPlace({ start }: PeriodMention, { tokens, text }: Line): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  for (let end = at; end > Math.max(0, at - 3); end -= 1) {
    if (phraseEndingAt(TAKING_PLACE, tokens, end, 0, text) !== null) return true;
  }
  return false;
}
