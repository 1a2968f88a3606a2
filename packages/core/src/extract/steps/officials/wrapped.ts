import type { PersonMention, TitleMention } from '../../mention.ts';
import type { SegmentReading } from '../../read-document.ts';

const OPENS_WITH_MARK = /^\s*[,–—~-]/u;
const MARKS = /^[\s,–—~-]*$/u;

/** Whether a line ends in a mark. */
export function endsInMark({ passage }: SegmentReading): boolean {
  return /[,–—~-]\s*$/u.test(passage.text);
}

/** The person with whom a line ends, posts to come: "Đồng chí Đỗ Thị Lan –". */
export function unfinished({ passage, people }: SegmentReading): PersonMention | null {
  const last = people.at(-1);
  if (last === undefined || last.titles.length > 0 || last.isBare === true) return null;
  return MARKS.test(passage.text.slice(last.end)) ? last : null;
}

/**
 * The posts with which a line begins that no name on it takes; a mark parts them from the name on the
 * line above, there or here.
 */
export function openingPosts(
  { passage, people, titles }: SegmentReading,
  isMarked: boolean,
): readonly TitleMention[] {
  if (!isMarked && !OPENS_WITH_MARK.test(passage.text)) return [];
  const taken = new Set(people.flatMap((person) => person.titles.map(({ from }) => from)));
  const posts: TitleMention[] = [];
  let end = 0;
  for (const title of titles) {
    if (taken.has(title.from) || !MARKS.test(passage.text.slice(end, title.start))) break;
    posts.push(title);
    ({ end } = title);
  }
  return posts;
}
