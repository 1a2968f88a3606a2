import type { TaskParty } from '../../mention.ts';
import { openings } from './opening.ts';
import { readParties } from './parties.ts';
import { after, before, beginsTask, type Reader } from './reader.ts';

/** Who owes it, and the token from which on it is said what. */
export interface Duty {
  readonly parties: readonly TaskParty[];
  readonly from: number;
}

/** The first word of duty of the sentence with who owes it: "các đơn vị cần tập trung". */
export function findDuty(reader: Reader): Duty | null {
  const { words, from, to } = reader;
  for (let at = from; at < to; at += 1) {
    const end = after(reader, words.duties, at);
    if (end === null) continue;
    if (before(reader, words.beforeNoDuty, at) === null && leadsToTask(reader, end)) {
      return { parties: partiesBefore(reader, at), from: end };
    }
    at = end - 1;
  }
  return null;
}

function leadsToTask(reader: Reader, at: number): boolean {
  return beginsTask(reader, at) || reader.tokens[at]?.key === 'có';
}

function partiesBefore(reader: Reader, duty: number): readonly TaskParty[] {
  for (const at of openings(reader)) {
    if (at >= duty) break;
    const named = readParties(reader, at);
    if (named !== null) return named.parties.filter(({ from }) => from < duty);
  }
  return [];
}
