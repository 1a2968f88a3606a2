import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { attendingVerbs, notAttending } from '../../../lexicon/meetings/meetings.ts';
import { originalSpan } from '../../../text/view.ts';
import { compilePhrases, matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { type Line, within } from './line.ts';

type Attendee = NonNullable<Meeting['attendees']>[number];

const OTHERS = compilePhrases(notAttending, (word) => [word]);
const ATTENDING = compilePhrases(attendingVerbs, (word) => [word]);

/** Who is named in the sentences that tell who was present, people and bodies each by itself. */
export function attendeesIn(lines: readonly Line[]): readonly Attendee[] {
  return lines.flatMap((line) => {
    const { tokens, text } = line;
    const at = tokens.findIndex(
      (_, index) =>
        matchPhrase(ATTENDING, tokens, index, text) !== null &&
        matchPhrase(OTHERS, tokens, index, text) === null,
    );
    return at < 0 ? [] : attendeesOf(line, tokens[at]?.start ?? line.start);
  });
}

/** Who is named in the lines of a list of those present or absent. */
export function listedAttendees(lines: readonly Line[], absent = false): readonly Attendee[] {
  return lines.flatMap((line) =>
    attendeesOf(line, line.start).map((attendee) => (absent ? { ...attendee, absent } : attendee)),
  );
}

function attendeesOf(line: Line, from: number): readonly Attendee[] {
  const { segment, text } = line;
  const { view } = segment.passage;
  const later = <Mention extends { start: number; end: number }>(mentions: readonly Mention[]) =>
    within(mentions, line).filter(({ start }) => start >= from);
  const people = later(segment.people);
  const organs = later(segment.organs).filter(
    ({ start, end }) => !people.some((person) => person.start <= start && person.end >= end),
  );
  return [...people, ...organs]
    .sort((a, b) => a.start - b.start)
    .map((mention): Attendee => {
      const words = text.slice(mention.start, mention.end);
      const span = originalSpan(view, mention);
      const who =
        mention.kind === 'person'
          ? { person: { name: mention.name, text: words, span } }
          : { organ: { ...mention.organ, text: words, span } };
      return { text: words, ...who, span };
    });
}
