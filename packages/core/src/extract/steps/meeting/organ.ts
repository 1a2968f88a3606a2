import type { Organ } from '../../../domain/agency/organ.ts';
import { holderLeads, holdingVerbs } from '../../../lexicon/meetings/meetings.ts';
import { originalSpan } from '../../../text/view.ts';
import { compilePhrases, matchPhrase, phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { OrganMention } from '../../mention.ts';
import { type Line, within } from './line.ts';
import type { Opening } from './opening.ts';

const words = (list: readonly string[]) => compilePhrases(list, (word) => [word]);
const VERBS = words(holdingVerbs);
const LEADS = words(holderLeads);

/** Between bodies that hold a meeting together: "Thường trực Thành ủy - HĐND - UBND thành phố". */
const JOINTS = new Set(['-', '–', ',', '&', 'và', '']);

/** Words between those for a meeting and the lead to its holder: "phiên họp thường kỳ tháng 9 của". */
const FARTHEST = 5;

interface Named {
  readonly start: number;
  readonly end: number;
  readonly organ?: OrganMention['organ'];
}

/** The body said to hold the meeting of a sentence; null where none is. */
export function holderIn({ line, verb, nounEnd, day }: Opening): Organ | null {
  const bodies = bodiesOf(line);
  const subject = verb === null ? null : subjectOf(line, bodies, verb, day?.end ?? line.start);
  const named = subject ?? ledBody(line, bodies, nounEnd);
  return named === null ? null : toOrgan(line, named, bodies);
}

/** The body that acts in a headline: "Công an xã tổng kết công tác năm 2026". */
export function holderInTitle(line: Line): Organ | null {
  const { tokens, text } = line;
  const verb = tokens.findIndex((_, at) => matchPhrase(VERBS, tokens, at, text) !== null);
  const bodies = bodiesOf(line);
  const named = verb < 1 ? null : subjectOf(line, bodies, verb, line.start);
  return named === null ? null : toOrgan(line, named, bodies);
}

// A unit may stand for those who govern it: "phường Hòa Lâm tổ chức hội nghị".
function bodiesOf(line: Line): readonly Named[] {
  const { organs, areas } = line.segment;
  const bodies = within(organs, line).filter(({ isMany }) => isMany !== true);
  const free = within(areas, line).filter(
    ({ start, end }) => !bodies.some((body) => body.start <= start && body.end >= end),
  );
  return [...bodies, ...free].sort((a, b) => a.start - b.start);
}

// "Chiều 3/3, UBND phường đã tổ chức …": what stands between the day and the verb.
function subjectOf(
  { tokens, text }: Line,
  bodies: readonly Named[],
  verb: number,
  from: number,
): Named | null {
  const until = tokens[verb]?.start ?? 0;
  for (const body of bodies) {
    if (body.start < from || body.end > until) continue;
    const at = tokens.findIndex(({ start }) => start >= body.start);
    const before = tokens[at - 1];
    if (before === undefined || before.kind !== 'word' || before.end <= from) return body;
    if (phraseEndingAt(LEADS, tokens, at, 0, text) !== null) return body;
  }
  return null;
}

// "tại phiên họp thường kỳ của UBND thị xã", "hội nghị do Huyện ủy tổ chức"
function ledBody({ tokens, text }: Line, bodies: readonly Named[], nounEnd: number): Named | null {
  for (const body of bodies) {
    const at = tokens.findIndex(({ start }) => start >= body.start);
    // "phiên họp Thường trực HĐND tỉnh"
    if (at === nounEnd && body.organ !== undefined) return body;
    const lead = phraseEndingAt(LEADS, tokens, at, nounEnd, text);
    if (lead !== null && lead - nounEnd <= FARTHEST) return body;
  }
  return null;
}

function toOrgan({ text, segment }: Line, first: Named, bodies: readonly Named[]): Organ {
  let { end } = first;
  for (const next of bodies) {
    if (next.start < end) continue;
    if (!JOINTS.has(text.slice(end, next.start).trim())) break;
    end = next.end;
  }
  const span = originalSpan(segment.passage.view, { start: first.start, end });
  const own = end === first.end ? first.organ : undefined;
  return { ...own, text: text.slice(first.start, end), span };
}
