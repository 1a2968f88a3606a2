import { bodiesOfOneOffice, partyJoints, severalWord } from '../../../lexicon/tasks/tasks.ts';
import { fold } from '../../../vocabulary/fold.ts';
import type { TaskParty } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';
import { after, beginsTask, isSmall, type Reader, signAt } from './reader.ts';

/** Those who are named from a token on, and the index of the token after them. */
export interface Parties {
  readonly parties: readonly TaskParty[];
  readonly end: number;
}

const LONGEST = 60;
const JOINTS = new Set([',', ';']);
const AND = new Set(partyJoints);
const SEVERAL: string = severalWord;
const [COUNCIL, PEOPLE] = bodiesOfOneOffice.map(fold);
const NAME_SIGNS = new Set(['-', '–', '—', '/', '&', '.']);

/** Reads those who are named from a token on; null where nobody is. */
export function readParties(reader: Reader, at: number): Parties | null {
  if (!beginsParty(reader, at)) return null;
  const last = Math.min(reader.to, at + LONGEST);
  const parties: TaskParty[] = [];
  let start = at;
  // where the one that is being read ends, if a post stands after the name
  let nameEnd: number | null = null;
  let next = at;
  while (next < last) {
    const person = next === start ? personAt(reader, next) : null;
    if (person !== null) {
      nameEnd = person.name;
      next = person.end;
      continue;
    }
    const head = afterHead(reader, next);
    const joint = jointAt(reader, next);
    if (head !== null && next === start) {
      next = head;
    } else if (joint > 0) {
      const following = next + joint;
      if (isPerson(reader, start) && after(reader, reader.words.postHeads, following) !== null) {
        nameEnd ??= next;
      } else if (opensParty(reader, following)) {
        parties.push(partyOf(reader, start, nameEnd ?? next));
        start = following;
        nameEnd = null;
      } else if (!goesOn(reader, following, last)) {
        break;
      }
      next = following;
    } else if (endsParty(reader, next)) break;
    else next += 1;
  }
  const end = beginsTask(reader, next) ? next : knownEnd(reader, start, next);
  if (end > start) parties.push(partyOf(reader, start, nameEnd ?? end));
  return { parties, end };
}

function partyOf({ tokens, named }: Reader, from: number, to: number): TaskParty {
  const level = named.organs.get(from)?.organ.level;
  return { ...stretchOf(tokens, from, to), ...(level === undefined ? {} : { level }) };
}

// Where no known task follows, who is named ends with the words that are known to name somebody.
function knownEnd(reader: Reader, start: number, most: number): number {
  const { words } = reader;
  if (!mayHoldTask(reader, most)) return most;
  let at = afterHead(reader, start) ?? most;
  while (at < most) {
    const isName = !isSmall(reader, at);
    const known = after(reader, words.partyTails, at) ?? after(reader, words.partyHeads, at);
    if (known === null && !isName) break;
    at = known ?? at + 1;
  }
  return Math.min(at, most);
}

// nothing follows that could be what they must do
function mayHoldTask(reader: Reader, end: number): boolean {
  const sign = signAt(reader, end);
  return end >= reader.to || (sign !== ':' && sign !== ',' && sign !== '');
}

// After a comma a name or another one goes on; so does a name that holds a verb.
function goesOn(reader: Reader, at: number, last: number): boolean {
  if (beginsParty(reader, at) || isOfName(reader, at, last)) return true;
  return beginsTask(reader, at) && isInName(reader, at);
}

/** Whether somebody who may be given a task is named from a token on. */
export function beginsParty(reader: Reader, at: number): boolean {
  return afterHead(reader, at) !== null;
}

const MOST_LEADS = 3;

// "các phòng", "17 xã", "mỗi cơ quan", "đồng chí" with a name
function afterHead(reader: Reader, at: number): number | null {
  const { words, tokens } = reader;
  let next = at;
  for (let leads = 0; leads < MOST_LEADS; leads += 1) {
    const lead = after(reader, words.partyLeads, next);
    if (lead === null) break;
    next = lead;
  }
  if (tokens[next]?.kind === 'number') next += 1;
  const head = afterNamed(reader, at) ?? after(reader, words.partyHeads, next);
  return head ?? (next > at && isPerson(reader, at) ? next : null);
}

// a body or a post that is known by its name
function afterNamed({ named, to }: Reader, at: number): number | null {
  const end = Math.max(named.organs.get(at)?.to ?? 0, named.titles.get(at)?.to ?? 0);
  return end > at && end <= to ? end : null;
}

// a person by name, and the token after the posts that follow the name
function personAt(reader: Reader, at: number): { name: number; end: number } | null {
  const person = reader.named.people.get(at);
  if (person === undefined || person.to > reader.to) return null;
  let name = at + 1;
  while ((reader.tokens[name]?.end ?? Number.POSITIVE_INFINITY) <= person.nameEnd) name += 1;
  const end = Math.max(name, person.to, ...person.titles.map(({ to }) => to));
  return { name, end: Math.min(end, reader.to) };
}

// "đồng chí", "các đồng chí": who is meant is clear without a body
function isPerson(reader: Reader, at: number): boolean {
  const first = reader.tokens[at]?.key === SEVERAL ? at + 1 : at;
  return after(reader, reader.words.honorifics, first) !== null;
}

function jointAt(reader: Reader, at: number): number {
  const isAnd = (token: number) => AND.has(reader.tokens[token]?.key ?? '');
  if (JOINTS.has(signAt(reader, at))) return isAnd(at + 1) ? 2 : 1;
  return isAnd(at) ? 1 : 0;
}

// After a comma a new party begins with a capital or a word for several: "Công an xã, Ban Chỉ huy".
function opensParty(reader: Reader, at: number): boolean {
  const isNamed = !isSmall(reader, at) || after(reader, reader.words.partyLeads, at) !== null;
  return isNamed && beginsParty(reader, at) && !isCouncilAndPeople(reader, at);
}

// "Văn phòng HĐND và UBND xã" is one office
function isCouncilAndPeople({ tokens }: Reader, at: number): boolean {
  return tokens[at]?.key === PEOPLE && tokens[at - 2]?.key === COUNCIL;
}

// "Phòng Kinh tế, Hạ tầng và Đô thị phối hợp": a capital goes on with the name up to what is to be done
function isOfName(reader: Reader, at: number, last: number): boolean {
  if (isSmall(reader, at) || reader.tokens[at]?.kind !== 'word') return false;
  for (let next = at; next < last; next += 1) {
    if (beginsTask(reader, next) || signAt(reader, next) === ':') return true;
    const sign = signAt(reader, next);
    if (sign !== '' && !JOINTS.has(sign) && !NAME_SIGNS.has(sign)) return false;
  }
  return last === reader.to;
}

function endsParty(reader: Reader, at: number): boolean {
  const { words } = reader;
  const sign = signAt(reader, at);
  if (sign !== '') return !NAME_SIGNS.has(sign) || at === reader.to - 1;
  if (!isSmall(reader, at)) return false;
  if (beginsTask(reader, at)) return !isInName(reader, at);
  return after(reader, words.partyEnds, at) !== null || after(reader, words.taskLeads, at) !== null;
}

const LONGEST_REST = 4;

/**
 * Whether a verb stands within a name: what must be done is told by words that say how, soon after
 * it: "Ban Quản lý dự án và phát triển quỹ đất tập trung".
 */
function isInName(reader: Reader, at: number): boolean {
  const { words } = reader;
  const verb = after(reader, words.nameVerbs, at);
  if (verb === null) return false;
  for (let next = verb; next <= verb + LONGEST_REST && next < reader.to; next += 1) {
    if (signAt(reader, next) !== '' || after(reader, words.productNouns, next) !== null)
      return false;
    if (after(reader, words.strongTasks, next) !== null) return next > verb;
  }
  return false;
}
