import { bringingVerbs, newValueWords, toWords } from '../lexicon/connectors/connectors.ts';
import { fold } from '../vocabulary/fold.ts';
import { FROM } from './particle-keys.ts';
import type { Segment } from './segment.ts';

const CHANGES = new Set(bringingVerbs.map(fold));
/** Keys of the words before a new value that say that it is one: "lên", "còn", "xuống". */
export const NEW_VALUE = new Set(newValueWords.map(fold));
/** The same with those that may lead anywhere: "đến". */
export const TO = new Set([...NEW_VALUE, ...toWords.map(fold)]);
/** "giảm xuống còn": the verb said again and the words of the new value. */
const LONGEST = 3;

/**
 * Index of the digits that "từ 145" has become in "từ 145 xuống còn 99 vụ", or null: the unit is
 * said once, after them.
 */
export function newValueAfter({ tokens }: Segment, at: number): number | null {
  if (tokens[at - 1]?.key !== FROM) return null;
  let next = at + 1;
  while (next <= at + LONGEST && isJoint(tokens[next]?.key)) next += 1;
  const isTo = TO.has(tokens[next - 1]?.key ?? '');
  return isTo && tokens[next]?.kind === 'number' ? next : null;
}

/** Index of the digits that those at a token have replaced: the other way about. */
export function oldValueBefore(segment: Segment, at: number): number | null {
  let old = at - 1;
  while (old >= at - LONGEST && isJoint(segment.tokens[old]?.key)) old -= 1;
  return newValueAfter(segment, old) === at ? old : null;
}

function isJoint(key = ''): boolean {
  return TO.has(key) || CHANGES.has(key);
}
