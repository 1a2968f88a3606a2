import { ofWord } from '../../../lexicon/particles/particles.ts';
import { haveWord } from '../../../lexicon/tasks/tasks.ts';
import type { TaskParty } from '../../mention.ts';
import { openings } from './opening.ts';
import { type Parties, readParties } from './parties.ts';
import { after, before, beginsTask, CLAUSE_SIGNS, type Reader, signAt } from './reader.ts';

const OWNED_BY: string = ofWord;
const HAVE: string = haveWord;

/** Who owes it, and the token from which on it is said what. */
export interface Duty {
  readonly parties: readonly TaskParty[];
  readonly from: number;
}

/**
 * The first word of duty of the sentence with who owes it: "các đơn vị cần tập trung".
 *
 * @param least Those who owe it are named from this token on.
 */
export function findDuty(reader: Reader, least: number): Duty | null {
  const { words, from, to } = reader;
  for (let at = from; at < to; at += 1) {
    const end = after(reader, words.duties, at);
    if (end === null) continue;
    if (before(reader, words.beforeNoDuty, at) === null && leadsToTask(reader, end)) {
      return { parties: partiesBefore(reader, at, least), from: end };
    }
    at = end - 1;
  }
  return null;
}

function leadsToTask(reader: Reader, at: number): boolean {
  return beginsTask(reader, at) || reader.tokens[at]?.key === HAVE || signAt(reader, at) === '“';
}

// Those right before the word of duty, else the first that are named at the beginning of a part.
function partiesBefore(reader: Reader, duty: number, least: number): readonly TaskParty[] {
  let first: readonly TaskParty[] = [];
  for (let at = least; at < duty; at += 1) {
    const begins = at === least || CLAUSE_SIGNS.has(signAt(reader, at - 1));
    const named = begins ? partiesAt(reader, at) : null;
    if (named === null) continue;
    if (named.end === duty) return named.parties;
    if (first.length === 0) first = named.parties;
    at = Math.max(at, Math.min(named.end, duty) - 1);
  }
  if (first.length > 0) return first;
  const opening = openings(reader).find((at) => at < duty && at >= least);
  const opened = opening === undefined ? null : readParties(reader, opening);
  return opened?.parties ?? owners(reader, duty, least);
}

// "Đối với các xã, " names them too
function partiesAt(reader: Reader, at: number): Parties | null {
  const topic = after(reader, reader.words.topicOpeners, at);
  return readParties(reader, at) ?? (topic === null ? null : readParties(reader, topic));
}

// "Nhiệm vụ của các xã cần thực hiện là …"
function owners(reader: Reader, duty: number, least: number): readonly TaskParty[] {
  for (let at = least; at < duty; at += 1) {
    if (reader.tokens[at]?.key !== OWNED_BY) continue;
    const named = readParties(reader, at + 1);
    if (named !== null && named.end <= duty) return named.parties;
  }
  return [];
}
