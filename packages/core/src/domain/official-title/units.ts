import { foldPhrase } from '../../vocabulary/fold.ts';
import type { Sameness } from './bodies.ts';
import type { OfficialTitle } from './official-title.ts';

type Placed = Pick<OfficialTitle, 'level' | 'place'>;

/** Compares the units of two posts: by their tiers, and by their names where both have one. */
export function compareUnits(a: Placed, b: Placed): Sameness {
  if (a.level !== undefined && b.level !== undefined && a.level !== b.level) return 'other';
  const [one, two] = [keyOf(a), keyOf(b)];
  if (one === undefined || two === undefined) return 'open';
  if (one === two) return 'same';
  // a name that is written or read short is the longer one
  return one.startsWith(two) || two.startsWith(one) || lastOf(one) === lastOf(two)
    ? 'open'
    : 'other';
}

/** The unit of a post for look-up; undefined where its words name none. */
export function unitKeyOf(title: Placed): string | undefined {
  return keyOf(title);
}

function keyOf({ place }: Placed): string | undefined {
  return place === undefined ? undefined : foldPhrase(place.normalize('NFC'));
}

function lastOf(name: string): string | undefined {
  return name.split(' ').at(-1);
}
