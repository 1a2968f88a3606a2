import type { TitleMention } from '../../mention.ts';
import type { BlockReading, SegmentReading } from '../../read-document.ts';

/** A person who fills a cell, with the posts that fill another cell of the row. */
export interface TabledPosts {
  readonly person: SegmentReading;
  readonly posts: readonly { readonly reading: SegmentReading; readonly title: TitleMention }[];
}

const SIGNS = /^[\s,;–—*-]*$/u;

/** Who holds which post by the rows of a table: "| Đỗ Thị Lan | Chủ tịch UBND xã |". */
export function tabledPosts({ block, segments }: BlockReading): readonly TabledPosts[] {
  if (block.kind !== 'table') return [];
  const found: TabledPosts[] = [];
  let next = 0;
  for (const row of block.rows) {
    const cells = segments.slice(next, next + row.length);
    next += row.length;
    const persons = cells.filter(isPerson);
    const [person] = persons;
    if (person === undefined || persons.length > 1) continue;
    const posts = cells
      .filter((cell) => cell !== person && arePosts(cell))
      .flatMap((reading) => reading.titles.map((title) => ({ reading, title })));
    if (posts.length > 0) found.push({ person, posts });
  }
  return found;
}

function isPerson({ passage, people }: SegmentReading): boolean {
  const [only, ...others] = people;
  if (only === undefined || others.length > 0 || only.titles.length > 0) return false;
  return SIGNS.test(passage.text.slice(0, only.start) + passage.text.slice(only.end));
}

function arePosts({ passage, titles, people }: SegmentReading): boolean {
  if (titles.length === 0 || people.length > 0) return false;
  let end = 0;
  for (const title of titles) {
    if (title.isMany === true || !SIGNS.test(passage.text.slice(end, title.start))) return false;
    ({ end } = title);
  }
  return SIGNS.test(passage.text.slice(end));
}
