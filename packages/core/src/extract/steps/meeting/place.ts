import type { Place } from '../../../domain/place/place.ts';
import { meetingPlaces, placeWord } from '../../../lexicon/meetings/meetings.ts';
import { originalSpan } from '../../../text/view.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { compilePhrases, matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Opening } from './opening.ts';

const PLACES = compilePhrases(meetingPlaces, (word) => [word]);
const AT = fold(placeWord);
const ENDS = new Set([',', ';', '(', '.']);

/** Where a sentence says that the meeting is held: "tại hội trường UBND phường, …". */
export function placeIn({ line, verb }: Opening): Place | null {
  const { tokens, text, segment } = line;
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    if (tokens[at]?.key !== AT || matchPhrase(PLACES, tokens, at + 1, text) === null) continue;
    const after = tokens.findIndex(({ key }, index) => index > at && ENDS.has(key));
    const end = after < 0 ? tokens.length : after;
    // without a comma nothing tells where the place ends and who meets there begins
    if (verb !== null && verb > at && verb < end) return null;
    const [first, last] = [tokens[at + 1], tokens[end - 1]];
    if (first === undefined || last === undefined) return null;
    const stretch = { start: first.start, end: last.end };
    return {
      text: text.slice(stretch.start, stretch.end),
      span: originalSpan(segment.passage.view, stretch),
    };
  }
  return null;
}
