import type { OfficialTitle } from '../../../domain/official-title/official-title.ts';
import { unitKeyOf } from '../../../domain/official-title/units.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import type { Span } from '../../../domain/span/span.ts';

/** A post of somebody, with the place at which the report says so. */
export interface HeldPost {
  readonly name: string;
  readonly title: OfficialTitle;
  readonly path: string;
  /** The name and the post, as far as they stand beside each other. */
  readonly span?: Span | undefined;
  /** Which mention of the person the post was given at; absent where that is not known. */
  readonly mention?: number | undefined;
}

/** Farther than this from the name a post is pointed at by itself. */
const BESIDE = 120;

/** A post and the name after it have a blank between them, or a mark as well. */
const RIGHT_AFTER = 4;

/** The posts of everybody, person by person, in the order in which they were given. */
export function heldPosts({ officials = [] }: Report): readonly (readonly HeldPost[])[] {
  return officials.map(({ name, titles, mentions = [] }, person) =>
    titles.map((title, index) => {
      const path = pointerTo('officials', person, 'titles', index);
      const { span } = title;
      if (span === undefined) return { name, title, path };
      const at = nearest(mentions, span);
      const own = at === undefined ? undefined : mentions[at]?.span;
      return { name, title, path, span: own === undefined ? span : around(own, span), mention: at };
    }),
  );
}

type Mentions = readonly { readonly span?: Span | undefined }[];

// The mention a post stands beside: before it, or right after it.
function nearest(mentions: Mentions, { start, end }: Span): number | undefined {
  let best: number | undefined;
  let distance = BESIDE;
  for (const [index, { span }] of mentions.entries()) {
    if (span === undefined) continue;
    const isBefore = span.start < end;
    const gap = isBefore ? start - span.end : span.start - end;
    if (gap < 0 || gap >= (isBefore ? distance : RIGHT_AFTER)) continue;
    best = index;
    distance = gap;
  }
  return best;
}

function around(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Whether one of two posts was given later; posts that never were text by their order. */
export function isLater(a: HeldPost, b: HeldPost): boolean {
  return (a.title.span?.start ?? 0) > (b.title.span?.start ?? 0);
}

/**
 * Whether all posts are of one unit of their tier, so that those that name none are of it too: no unit is
 * named, or none but that of the report.
 */
export function isOfOneUnit(
  posts: readonly (readonly HeldPost[])[],
  own: string | undefined,
): boolean {
  const units = new Set<string>();
  let isLeftOut = false;
  for (const { title } of posts.flat()) {
    if (title.level === 'province' || title.level === 'central') continue;
    const unit = unitKeyOf(title);
    if (unit === undefined) isLeftOut = true;
    else units.add(lastWord(unit));
  }
  const [only, ...others] = units;
  if (only === undefined) return true;
  return others.length === 0 && (!isLeftOut || (own !== undefined && lastWord(own) === only));
}

function lastWord(unit: string): string {
  return unit.split(' ').at(-1) ?? unit;
}
