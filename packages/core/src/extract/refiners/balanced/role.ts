import type { BalanceRow } from '../../../lexicon/balances/balances.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { StatementMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';

/** What a statement says in a balance; `unclear` where it says more than one thing, or half of one. */
export type Role = BalanceRow['role'] | 'unclear';

export interface RoleFound {
  readonly role: Role;
  readonly isRest: boolean;
}

const REACH = 16;
const STOPS = new Set([',', ';', '.', '(', ')', ':']);

/**
 * The role that the words around a figure give it: those of its clause before it, "tiếp nhận trong
 * kỳ 47 đơn", or those right after it, "64 hồ sơ tháng trước chuyển sang". Null where they give none.
 */
export function roleOf(
  { figure }: StatementMention,
  segment: Segment,
  vocabulary: Vocabulary,
): RoleFound | null {
  if (figure === undefined) return null;
  const { tokens } = segment;
  const end = figure.lead ?? figure.from;
  let start = end;
  while (start > Math.max(0, end - REACH) && !isStop(tokens[start - 1])) start -= 1;
  const before = rolesIn(start, end, segment, vocabulary);
  if (before.length > 0) return oneOf(before);
  let to = figure.to;
  while (to < figure.to + REACH && tokens[to] !== undefined && !isStop(tokens[to])) to += 1;
  return oneOf(rolesIn(figure.to, to, segment, vocabulary));
}

function isStop(token: Segment['tokens'][number] | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || STOPS.has(token.key));
}

function rolesIn(
  from: number,
  to: number,
  { text, tokens }: Segment,
  { balances }: Vocabulary,
): readonly BalanceRow[] {
  const rows: BalanceRow[] = [];
  for (let at = from; at < to; at += 1) {
    const match = matchPhrase(balances, tokens, at, text);
    if (match === null || match.end > to) continue;
    rows.push(match.row);
    at = match.end - 1;
  }
  return rows;
}

// "còn lại … đang giải quyết" says one thing twice; "tiếp nhận và giải quyết" says two.
function oneOf(rows: readonly BalanceRow[]): RoleFound | null {
  const [first] = rows;
  if (first === undefined) return null;
  const isOne = rows.every(({ role }) => role === first.role);
  return {
    role: isOne ? first.role : 'unclear',
    isRest: rows.some(({ isRest }) => isRest === true),
  };
}
