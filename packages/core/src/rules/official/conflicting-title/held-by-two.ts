import { bodyKeyOf } from '../../../domain/official-title/bodies.ts';
import { isHeldNow, isSingle } from '../../../domain/official-title/exclusive.ts';
import { unitKeyOf } from '../../../domain/official-title/units.ts';
import { nameDifference } from '../../../domain/person/name-difference.ts';
import type { Report } from '../../../domain/report/report.ts';
import { type HeldPost, isOfOneUnit } from './held-posts.ts';

/** A post that only one person holds, given to two. */
export interface HeldByTwo {
  readonly first: HeldPost;
  readonly second: HeldPost;
}

/** Posts of one person only that the report gives to two persons, the later one second. */
export function heldByTwo(
  all: readonly (readonly HeldPost[])[],
  report: Report,
): readonly HeldByTwo[] {
  const isOne = isOfOneUnit(all, ownUnit(report));
  const holders = new Map<string, HeldPost[]>();
  for (const post of all.flat().filter(({ title }) => isSingle(title))) {
    const unit = unitKeyOf(post.title);
    if (unit === undefined && !isOne) continue;
    // a post of the unit the report is about may be named without it
    const key = [
      post.title.role,
      bodyKeyOf(post.title),
      isOne ? tierOf(post) : `${post.title.level} ${unit}`,
    ].join('|');
    const known = holders.get(key);
    if (known === undefined) holders.set(key, [post]);
    else known.push(post);
  }
  return [...holders.values()].flatMap(twoOf);
}

// The unit by which the document is issued or its meeting held.
function ownUnit({ envelope, meetings = [] }: Report): string | undefined {
  const place = envelope?.organ?.place ?? meetings.find(({ organ }) => organ?.place)?.organ?.place;
  return place === undefined ? undefined : unitKeyOf({ place });
}

// of a post without its unit only the tier tells whether it is the same
function tierOf({ title }: HeldPost): string {
  return title.level === 'province' || title.level === 'central' ? title.level : 'own';
}

// more than two are heads of as many bodies, whose units are not told
function twoOf(posts: readonly HeldPost[]): readonly HeldByTwo[] {
  const persons = new Set(posts.map(({ name }) => name));
  const [first, second] = posts.toSorted(
    (a, b) => (a.title.span?.start ?? 0) - (b.title.span?.start ?? 0),
  );
  if (persons.size !== 2 || first === undefined || second === undefined) return [];
  if (first.name === second.name || !posts.every(({ title }) => isHeldNow(title))) return [];
  const isVariant = nameDifference(first.name, second.name) !== null;
  return isVariant ? [] : [{ first, second }];
}
