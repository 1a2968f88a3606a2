import { statementVerbs } from '../../../lexicon/orders/orders.ts';
import type { Stretch } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';
import { skipOpeners } from './opening.ts';
import { after, before, CLAUSE_SIGNS, type Reader, signAt } from './reader.ts';

/** Who orders, and whether that is a person or a post and not just an organ. */
export interface Issuer {
  readonly stretch: Stretch;
  readonly isPerson: boolean;
}

/**
 * Who orders with a verb: somebody named at the beginning of a part of the sentence before it, as
 * "Tại hội nghị, Chủ tịch UBND xã …". A body orders only where the sentence begins with it.
 */
export function findIssuer(reader: Reader, verb: number): Issuer | null {
  const { tokens, words } = reader;
  let start: number | null = null;
  let mayBeBody = true;
  for (let at = skipOpeners(reader, reader.from); at < verb; at = nextClause(reader, at, verb)) {
    const isPerson = after(reader, words.authorities, at) !== null;
    const isBody = mayBeBody && after(reader, words.orderingBodies, at) !== null;
    if (isPerson) {
      start ??= at;
      break;
    }
    if (isBody) return { stretch: stretchOf(tokens, at, endOfIssuer(reader, at, verb)), isPerson };
    mayBeBody = after(reader, words.topicOpeners, at) !== null;
  }
  start ??= withinClause(reader, verb);
  if (start === null) return null;
  return { stretch: stretchOf(tokens, start, endOfIssuer(reader, start, verb)), isPerson: true };
}

const LONGEST_ISSUER = 24;
const STATEMENT_SIGNS = new Set([';', ':']);

// "Tại buổi làm việc đồng chí … yêu cầu": no comma parts who orders from what stands before
function withinClause(reader: Reader, verb: number): number | null {
  const { words, from } = reader;
  let found: number | null = null;
  for (let at = Math.max(from, verb - LONGEST_ISSUER); at < verb; at += 1) {
    if (STATEMENT_SIGNS.has(signAt(reader, at))) found = null;
    if (found !== null || after(reader, words.authorities, at) === null) continue;
    if (before(reader, words.beforeOthers, at) === null) found = at;
    else at = Math.max(at, verb - 1);
  }
  return found;
}

function nextClause(reader: Reader, at: number, least: number): number {
  let next = at;
  while (next < least && !CLAUSE_SIGNS.has(signAt(reader, next))) next += 1;
  return next < least ? skipOpeners(reader, next + 1) : least;
}

const VERBS = new Set(statementVerbs);

// up to what they do
function endOfIssuer(reader: Reader, start: number, verb: number): number {
  for (let at = start + 1; at < verb; at += 1) {
    const key = reader.tokens[at]?.key ?? '';
    if (after(reader, reader.words.doneWords, at) === null && !VERBS.has(key)) continue;
    return signAt(reader, at - 1) === ',' ? at - 1 : at;
  }
  return signAt(reader, verb - 1) === ',' ? verb - 1 : verb;
}
