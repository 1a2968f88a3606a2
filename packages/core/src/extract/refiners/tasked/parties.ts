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
const AND = new Set(['và', 'cùng', 'với']);

/** Reads those who are named from a token on; null where nobody is. */
export function readParties(reader: Reader, at: number): Parties | null {
  if (!beginsParty(reader, at)) return null;
  const parties: TaskParty[] = [];
  let start = at;
  let next = at;
  const last = Math.min(reader.to, at + LONGEST);
  while (next < last) {
    const head = afterHead(reader, next);
    if (head !== null) {
      next = head;
      continue;
    }
    const joint = jointAt(reader, next);
    if (joint > 0) {
      const goesOn = beginsParty(reader, next + joint) || isOfName(reader, next + joint, last);
      if (!goesOn) break;
      if (opensParty(reader, next + joint)) {
        parties.push(stretchOf(reader.tokens, start, next));
        start = next + joint;
      }
      next += joint;
      continue;
    }
    if (endsParty(reader, next)) break;
    next += 1;
  }
  if (next > start) parties.push(stretchOf(reader.tokens, start, next));
  return { parties, end: next };
}

/** Whether somebody who may be given a task is named from a token on. */
export function beginsParty(reader: Reader, at: number): boolean {
  return afterHead(reader, at) !== null;
}

// "các phòng", "17 xã", "mỗi cơ quan"
function afterHead(reader: Reader, at: number): number | null {
  const { words, tokens } = reader;
  let next = at;
  for (let leads = 0; leads < 3; leads += 1) {
    const lead = after(reader, words.partyLeads, next);
    if (lead === null) break;
    next = lead;
  }
  const isPerson =
    next > at && tokens[next] !== undefined && !isSmall(reader, next) && isPersonal(reader, at);
  if (isPerson) return next + 1;
  if (tokens[next]?.kind === 'number') next += 1;
  const head = after(reader, words.partyHeads, next);
  if (head !== null) return head;
  // "các đồng chí", "toàn thể": who is meant is clear from the lead alone
  return next > at && isPersonal(reader, at) ? next : null;
}

function isPersonal({ tokens }: Reader, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  const following = tokens[at + 1]?.key ?? '';
  return key === 'đồng' || key === 'ông' || key === 'bà' || (key === 'các' && following === 'đồng');
}

function jointAt(reader: Reader, at: number): number {
  if (JOINTS.has(signAt(reader, at))) return AND.has(reader.tokens[at + 1]?.key ?? '') ? 2 : 1;
  return AND.has(reader.tokens[at]?.key ?? '') ? 1 : 0;
}

// After a comma a new party begins with a capital or a word for several: "Công an xã, Ban Chỉ huy".
function opensParty(reader: Reader, at: number): boolean {
  return !isSmall(reader, at) || after(reader, reader.words.partyLeads, at) !== null;
}

// "Phòng Kinh tế, Hạ tầng và Đô thị phối hợp": a capital goes on with the name, up to what is to be done
function isOfName(reader: Reader, at: number, last: number): boolean {
  if (isSmall(reader, at) || reader.tokens[at]?.kind !== 'word') return false;
  for (let next = at; next < last; next += 1) {
    if (beginsTask(reader, next)) return true;
    if (reader.tokens[next]?.kind === 'sign' && !JOINTS.has(signAt(reader, next))) return false;
  }
  return false;
}

function endsParty(reader: Reader, at: number): boolean {
  const { words } = reader;
  const sign = signAt(reader, at);
  if (sign !== '')
    return sign !== '-' && sign !== '–' && sign !== '—' && sign !== '/' && sign !== '&';
  if (!isSmall(reader, at)) return false;
  return (
    beginsTask(reader, at) ||
    after(reader, words.partyEnds, at) !== null ||
    after(reader, words.cooperation, at) !== null ||
    after(reader, words.taskLeads, at) !== null
  );
}
