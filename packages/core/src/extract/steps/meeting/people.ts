import type { PersonReference } from '../../../domain/person/person.ts';
import type { Report } from '../../../domain/report/report.ts';
import {
  assignedWords,
  chairingVerbs,
  concludingVerbs,
  jointChairing,
  notConcluding,
  reportingVerbs,
  togetherWords,
} from '../../../lexicon/meetings/meetings.ts';
import { compilePhrases, matchPhrase, type PhraseIndex } from '../../../vocabulary/phrase-index.ts';
import { type Actor, actorsOf, BREAKS } from './actors.ts';
import type { Line } from './line.ts';
import { referenceTo } from './reference.ts';

const words = (list: readonly string[]) => compilePhrases(list, (word) => [word]);
const CHAIRING = words(chairingVerbs);
const CONCLUDING = words(concludingVerbs);
const JOINT = words(jointChairing);
const TOGETHER = words(togetherWords);
const REPORTING = words(reportingVerbs);
const NOT_CONCLUDING = words(notConcluding);
const ASSIGNED = words(assignedWords);

/** Words that may stand between a verb and the one who does it. */
const FARTHEST = 8;
/** "Kết luận phiên họp thường kỳ tháng 9 của UBND xã, đồng chí …" */
const FARTHEST_AFTER = 16;

/** Who is said to chair, in the order of the text. */
export function chairsIn(lines: readonly Line[], report: Report): readonly PersonReference[] {
  return doersIn(lines, CHAIRING, report);
}

/** Who is said to conclude. */
export function concludersIn(lines: readonly Line[], report: Report): readonly PersonReference[] {
  return doersIn(lines, CONCLUDING, report);
}

/** Who is said to report. */
export function reportersIn(lines: readonly Line[], report: Report): readonly PersonReference[] {
  return doersIn(lines, REPORTING, report);
}

function doersIn(
  lines: readonly Line[],
  verbs: PhraseIndex<string>,
  report: Report,
): readonly PersonReference[] {
  const found: PersonReference[] = [];
  for (const line of lines) {
    const { tokens, text } = line;
    for (let at = 0; at < tokens.length; at += 1) {
      const verb = matchPhrase(verbs, tokens, at, text);
      if (verb === null || !isDone(line, at, verb.end)) continue;
      const doer = before(line, at, report) ?? after(line, verb.end, report);
      if (doer !== null) found.push(doer);
      at = verb.end - 1;
    }
  }
  return found;
}

// "Phòng Kinh tế chủ trì, phối hợp …" is a task; "Kết luận số 12", "kết luận thanh tra" are papers.
function isDone({ tokens, text }: Line, at: number, end: number): boolean {
  if (matchPhrase(NOT_CONCLUDING, tokens, end, text) !== null) return false;
  if (tokens[end]?.kind === 'number') return false;
  const next = tokens[end]?.key === ',' ? end + 1 : end;
  return matchPhrase(ASSIGNED, tokens, next, text) === null && at >= 0;
}

// "Đồng chí A – Phó Bí thư, Chủ tịch UBND xã chủ trì"
function before(line: Line, verb: number, report: Report): PersonReference | null {
  const { tokens } = line;
  const ends = tokens[verb - 1]?.end ?? line.start;
  const actors = actorsOf(line).filter(({ end }) => end <= ends);
  const last = actors.at(-1);
  if (last === undefined) return null;
  const between = tokens.filter(({ start }) => start >= last.end && start < ends);
  const isNear = between.length <= FARTHEST && between.every(({ key }) => !BREAKS.has(key));
  if (!isNear) return null;
  const isJoint = matchPhrase(JOINT, tokens, verb, line.text) !== null;
  const actor = isJoint ? firstTogether(actors, line) : last;
  return referenceTo(actor.mention, line, report);
}

// "Đồng chí A cùng đồng chí B đồng chủ trì"
function firstTogether(actors: readonly Actor[], { tokens, text }: Line): Actor {
  let at = actors.length - 1;
  for (; at > 0; at -= 1) {
    const [one, other] = [actors[at - 1] as Actor, actors[at] as Actor];
    const from = tokens.findIndex(({ start }) => start >= one.end);
    const to = tokens.findIndex(({ start }) => start >= other.start);
    const joint = matchPhrase(TOGETHER, tokens, from, text);
    if (joint === null || to > joint.end + 1) break;
  }
  return actors[at] as Actor;
}

// "Chủ trì hội nghị có đồng chí A", "Kết luận phiên họp, đồng chí Chủ tịch UBND …"
function after(line: Line, from: number, report: Report): PersonReference | null {
  const { tokens } = line;
  const starts = tokens[from]?.start ?? line.end;
  const actor = actorsOf(line).find(({ start }) => start >= starts);
  if (actor === undefined) return null;
  const between = tokens.filter(({ start }) => start >= starts && start < actor.start);
  const most = between.at(-1)?.key === ',' ? FARTHEST_AFTER : FARTHEST;
  return between.length <= most ? referenceTo(actor.mention, line, report) : null;
}
