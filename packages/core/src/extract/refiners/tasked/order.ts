import type { OrderRow } from '../../../lexicon/orders/orders.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Stretch } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';
import { skipOpeners } from './opening.ts';
import { beginsParty } from './parties.ts';
import { after, before, beginsTask, CLAUSE_SIGNS, type Reader, signAt } from './reader.ts';

/** A verb of ordering that is one here, with who orders. */
export interface Order {
  readonly force: OrderRow['force'];
  /** The token after the verb. */
  readonly end: number;
  readonly issuer?: Stretch;
  readonly isFromPerson: boolean;
  readonly isPast: boolean;
  readonly isAsked: boolean;
}

/** The first verb of the sentence that sets a task, or else stresses one; null where there is none. */
export function findOrder(reader: Reader): Order | null {
  const { tokens, text, words, from, to } = reader;
  let stressed: Order | null = null;
  for (let at = from; at < to; at += 1) {
    const match = matchPhrase(words.orders, tokens, at, text);
    if (match === null || match.end > to) continue;
    const order = orderAt(reader, at, match.end, match.row.force);
    if (order !== null && order.force !== 'stress') return order;
    stressed ??= order;
    at = match.end - 1;
  }
  return stressed;
}

function orderAt(reader: Reader, at: number, end: number, force: OrderRow['force']): Order | null {
  const { words } = reader;
  if (before(reader, words.beforeOrderNouns, at) !== null) return null;
  const issuer = findIssuer(reader, at);
  const isPast = hasDone(reader, issuer?.stretch.to ?? reader.from, at);
  if (issuer !== null) {
    if (force === 'direct' && !isMainVerb(reader, issuer.stretch.to, at)) return null;
    if (force !== 'stress' && !leadsToTask(reader, end)) return null;
    return {
      force,
      end,
      issuer: issuer.stretch,
      isFromPerson: issuer.isPerson,
      isPast,
      isAsked: false,
    };
  }
  if (force === 'direct' || force === 'stress') return null;
  if (!beginsClause(reader, at) || !leadsToTask(reader, end)) return null;
  const isAsked = asksBefore(reader, at);
  return { force, end, isFromPerson: false, isPast, isAsked };
}

// Who orders stands at the beginning of a part of the sentence: "Tại hội nghị, Chủ tịch UBND xã …".
function findIssuer(reader: Reader, verb: number): { stretch: Stretch; isPerson: boolean } | null {
  const { tokens, words, from } = reader;
  let start: number | null = null;
  let isPerson = false;
  for (let at = skipOpeners(reader, from); at < verb; at = nextClause(reader, at, verb)) {
    const authority = after(reader, words.authorities, at);
    const body = authority === null ? after(reader, words.orderingBodies, at) : null;
    if (authority === null && body === null) {
      // a post goes on with its bodies: "Bí thư Đảng ủy, Chủ tịch HĐND"
      if (start !== null && after(reader, words.doneWords, at) === null) continue;
      continue;
    }
    start ??= at;
    isPerson ||= authority !== null;
  }
  if (start === null) return null;
  return { stretch: stretchOf(tokens, start, endOfIssuer(reader, start, verb)), isPerson };
}

function nextClause(reader: Reader, at: number, least: number): number {
  let next = at;
  while (next < least && !CLAUSE_SIGNS.has(signAt(reader, next))) next += 1;
  return next < least ? skipOpeners(reader, next + 1) : least;
}

// up to what they do
function endOfIssuer(reader: Reader, start: number, verb: number): number {
  const { words } = reader;
  for (let at = start + 1; at < verb; at += 1) {
    const isVerb =
      after(reader, words.doneWords, at) !== null ||
      reader.tokens[at]?.key === 'cũng' ||
      reader.tokens[at]?.key === 'biểu' ||
      reader.tokens[at]?.key === 'ghi';
    if (isVerb) return signAt(reader, at - 1) === ',' ? at - 1 : at;
  }
  return signAt(reader, verb - 1) === ',' ? verb - 1 : verb;
}

// Directly after who orders, or after "đã", "cũng" or a verb that is told with it.
function isMainVerb(reader: Reader, from: number, at: number): boolean {
  if (at <= from) return true;
  const key = reader.tokens[at - 1]?.key ?? '';
  return key === 'đã' || key === 'cũng' || key === ',' || key === 'và';
}

function hasDone(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (after(reader, reader.words.doneWords, at) !== null) return true;
  }
  return false;
}

function asksBefore(reader: Reader, verb: number): boolean {
  for (let at = reader.from; at < verb; at += 1) {
    if (after(reader, reader.words.askers, at) !== null) return true;
  }
  return false;
}

function beginsClause(reader: Reader, at: number): boolean {
  if (at === reader.from) return true;
  if (CLAUSE_SIGNS.has(signAt(reader, at - 1)) || signAt(reader, at - 1) === '.') return true;
  return (
    before(reader, reader.words.sentenceOpeners, at) !== null || reader.tokens[at - 1]?.key === 'và'
  );
}

const LONGEST_TIME = 14;

// Somebody, something to be done, or a time before them.
function leadsToTask(reader: Reader, end: number): boolean {
  const { words } = reader;
  if (beginsParty(reader, end) || beginsTask(reader, end)) return true;
  if (signAt(reader, end) === ':' || signAt(reader, end) === ',') return true;
  if (after(reader, words.topicOpeners, end) === null) return false;
  const last = Math.min(reader.to, end + LONGEST_TIME);
  for (let at = end; at < last; at += 1) {
    if (signAt(reader, at) === ',' || signAt(reader, at) === ':') return true;
  }
  return false;
}
