import { beforeMainVerb, type OrderRow } from '../../../lexicon/orders/orders.ts';
import { andWord } from '../../../lexicon/particles/particles.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Stretch } from '../../mention.ts';
import { findIssuer } from './issuer.ts';
import { skipOpeners } from './opening.ts';
import { beginsParty } from './parties.ts';
import { after, before, beginsTask, CLAUSE_SIGNS, isSmall, type Reader, signAt } from './reader.ts';

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

/** In a longer sentence the verbs after so many are not looked at: each looks at all before it. */
const MOST_VERBS = 12;

/** The first verb of the sentence that sets a task, or else stresses one; null where there is none. */
export function findOrder(reader: Reader): Order | null {
  const { tokens, text, words, from, to } = reader;
  let stressed: Order | null = null;
  let verbs = 0;
  for (let at = from; at < to && verbs < MOST_VERBS; at += 1) {
    const match = matchPhrase(words.orders, tokens, at, text);
    if (match === null || match.end > to) continue;
    verbs += 1;
    const isOther = match.row.force === 'none';
    // "giao ban" is a meeting, "giao Ban Quản lý dự án" an order
    const isGiven = isOther && match.end === at + 2 && !isSmall(reader, at + 1);
    if (isOther && !isGiven) {
      at = match.end - 1;
      continue;
    }
    const [force, end] = isGiven ? (['give', at + 1] as const) : [match.row.force, match.end];
    const order = orderAt(reader, at, end, force);
    if (order !== null && order.force !== 'stress') return order;
    stressed ??= order;
    at = end - 1;
  }
  return stressed;
}

function orderAt(reader: Reader, at: number, end: number, force: OrderRow['force']): Order | null {
  const { words } = reader;
  if (before(reader, words.beforeOrderNouns, at) !== null) return null;
  // "công tác lãnh đạo, chỉ đạo"
  const isListed = force === 'direct' && signAt(reader, at - 1) === ',';
  if (isListed && before(reader, words.beforeOrderNouns, at - 1) !== null) return null;
  const issuer = findIssuer(reader, at);
  // right after who orders nothing else can be meant
  const isPlain = (force === 'demand' || force === 'ask') && issuer?.stretch.to === at;
  if (force !== 'stress' && !isPlain && !leadsToTask(reader, end)) return null;
  const isPast = hasDone(reader, issuer?.stretch.to ?? reader.from, at);
  const isAsked = asksBefore(reader, at);
  if (issuer !== null) {
    const { stretch, isPerson } = issuer;
    const mustBeMain = force === 'direct' || !isPerson;
    if (mustBeMain && !isMainVerb(reader, stretch.to, at)) return null;
    return { force, end, issuer: stretch, isFromPerson: isPerson, isPast, isAsked };
  }
  if (force === 'direct' || force === 'stress' || !beginsClause(reader, at)) return null;
  return { force, end, isFromPerson: false, isPast, isAsked };
}

const BEFORE_MAIN_VERB = new Set([',', ...beforeMainVerb]);
const AND: string = andWord;

// Directly after who orders, or after "đã", "cũng" or a verb that is told with it.
function isMainVerb(reader: Reader, from: number, at: number): boolean {
  return at <= from || BEFORE_MAIN_VERB.has(reader.tokens[at - 1]?.key ?? '');
}

function hasDone(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (after(reader, reader.words.doneWords, at) !== null) return true;
  }
  return false;
}

// "Trong không khí dân chủ, các cử tri đề nghị …": who asks begins a part of the sentence
function asksBefore(reader: Reader, verb: number): boolean {
  const { words, from } = reader;
  for (let at = from; at < verb; at += 1) {
    if (at > from && !CLAUSE_SIGNS.has(signAt(reader, at - 1))) continue;
    const subject = skipOpeners(reader, at);
    const counted = after(reader, words.partyLeads, subject) ?? subject;
    if (subject < verb && after(reader, words.askers, counted) !== null) return true;
  }
  return false;
}

function beginsClause(reader: Reader, at: number): boolean {
  if (at === reader.from || CLAUSE_SIGNS.has(signAt(reader, at - 1))) return true;
  const opened = before(reader, reader.words.sentenceOpeners, at);
  return opened !== null || reader.tokens[at - 1]?.key === AND || signAt(reader, at - 1) === '.';
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
