import type { SectionRoleName } from '../../lexicon/section-roles.ts';
import { isDateline } from './dateline.ts';
import { endsSentence, type Look } from './look.ts';
import { lineRole } from './matches.ts';
import { isName, LONGEST_BYLINE } from './names.ts';

const MOST_BYLINES = 4;
/** A sentence of so many units is text, unless its first words are those of a portal. */
const PROSE = 100;
/** Questions and answers are shorter. */
const SPOKEN = 40;
const MOST_PROSE_AFTER = 0.1;

/**
 * What stands under the text of a published article: who wrote it, then what the portal adds.
 * Keys are indices of the looks.
 */
export function readNewsTail(
  looks: readonly Look[],
  from: number,
): ReadonlyMap<number, SectionRoleName> {
  const roles = new Map<number, SectionRoleName>();
  const start = startOfTail(looks, from);
  if (start === null) return roles;
  let bylines = 0;
  let isOver = false;
  for (let at = start; at < looks.length; at += 1) {
    const look = looks[at] as Look;
    const cue = lineRole(look);
    const isByline =
      !isOver && bylines < MOST_BYLINES && cue !== 'boilerplate' && mayBeByline(look, cue);
    if (isByline) {
      bylines += 1;
      roles.set(at, 'byline');
      continue;
    }
    isOver = true;
    roles.set(at, cue !== 'boilerplate' && isDateline(look) ? 'dateline' : 'boilerplate');
  }
  return roles;
}

// The first line that only an end has, with hardly any text after it.
function startOfTail(looks: readonly Look[], from: number): number | null {
  const proseAfter = new Array<number>(looks.length + 1).fill(0);
  for (let at = looks.length - 1; at >= 0; at -= 1) {
    const look = looks[at] as Look;
    const { length } = look.text;
    const least = look.reading.block.kind === 'list-item' ? SPOKEN : PROSE;
    const isSentence = endsSentence(look) || look.ending === '?';
    const isProse = length >= least && isSentence && lineRole(look) !== 'boilerplate';
    proseAfter[at] = (proseAfter[at + 1] ?? 0) + (isProse ? length : 0);
  }
  const all = proseAfter[from] ?? 0;
  for (let at = from + 1; at < looks.length; at += 1) {
    const look = looks[at] as Look;
    if ((proseAfter[at] ?? 0) > MOST_PROSE_AFTER * all || !look.isShort) continue;
    const cue = lineRole(look);
    const isByline = cue === 'byline' && look.text.length <= LONGEST_BYLINE;
    if (isByline || cue === 'boilerplate' || isName(look)) return at;
  }
  return null;
}

function mayBeByline(look: Look, cue: SectionRoleName | null): boolean {
  if (isName(look)) return true;
  if (look.text.length > LONGEST_BYLINE) return false;
  return cue === 'byline' || !endsSentence(look);
}
