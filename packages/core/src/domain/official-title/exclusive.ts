import { deputyOf, lineBodies, sideBodies } from '../../lexicon/titles/exclusive.ts';
import { beginsWith, bodyOf, compareBodies } from './bodies.ts';
import type { OfficialTitle } from './official-title.ts';
import { compareUnits } from './units.ts';

/**
 * Why one person does not hold two posts at one time: `deputy` of oneself; two bodies that are led
 * each by somebody; a seat in the standing body of the council and one in the committee it elects;
 * the same post in two units.
 */
export type Exclusion = 'deputy' | 'bodies' | 'powers' | 'units';

const HEADS = new Set(Object.values(deputyOf));
const LEADERS = new Set([...HEADS, ...Object.keys(deputyOf)]);
const CHAIRS = new Set(['chair', 'vice-chair']);
const POWERS = new Set(['council', 'government']);

/**
 * Says why two posts exclude each other; null where one person may hold both, as far as the words
 * tell: posts of the Party and of the state, a former post, one held beside another.
 *
 * @example
 * ```ts
 * const chair = { text: 'Chủ tịch UBND xã', role: 'chair', branch: 'government', body: 'Ủy ban nhân dân' } as const;
 * const deputy = { ...chair, text: 'Phó Chủ tịch UBND xã', role: 'vice-chair' } as const;
 * exclusionOf(chair, deputy); // 'deputy'
 * ```
 */
export function exclusionOf(a: OfficialTitle, b: OfficialTitle): Exclusion | null {
  if (!isHeldNow(a) || !isHeldNow(b) || a.role === undefined || b.role === undefined) return null;
  const units = compareUnits(a, b);
  const bodies = compareBodies(a, b);
  if (deputyOf[a.role] === b.role || deputyOf[b.role] === a.role) {
    return bodies === 'same' && units !== 'other' ? 'deputy' : null;
  }
  if (a.role === b.role && bodies === 'same') {
    return units === 'other' && isSingle(a) && a.place !== undefined && b.place !== undefined
      ? 'units'
      : null;
  }
  if (units === 'other' || bodies !== 'other') return null;
  if (isOfLine(a) && isOfLine(b) && isLeader(a) && isLeader(b)) return 'bodies';
  return isPower(a) && isPower(b) ? 'powers' : null;
}

/** Whether a post is held by one person only: "Chủ tịch UBND xã", not "Phó Chủ tịch UBND xã". */
export function isSingle(title: OfficialTitle): boolean {
  if (title.role === undefined || !HEADS.has(title.role) || bodyOf(title) === undefined) {
    return false;
  }
  const isKnown = title.branch !== undefined || isOfLine(title);
  return isKnown && !sideBodies.some((body) => beginsWith(title, body));
}

/** Whether the words leave it at the post itself: not a former one, nor one held for or beside another. */
export function isHeldNow({ former, acting, concurrent, changing, to }: OfficialTitle): boolean {
  return !(former || acting || concurrent || changing || to !== undefined);
}

function isOfLine(title: OfficialTitle): boolean {
  return lineBodies.some((body) => beginsWith(title, body));
}

function isLeader({ role = '' }: OfficialTitle): boolean {
  return LEADERS.has(role);
}

function isPower(title: OfficialTitle): boolean {
  const { role = '', branch } = title;
  return CHAIRS.has(role) && POWERS.has(branch ?? '') && bodyOf(title) !== undefined;
}
