import type { Section, SectionRole } from '../domain/section/section.ts';

type Placed = Section & { readonly span: { readonly start: number; readonly end: number } };

/**
 * The role of the innermost section with a role, asked for offsets that only go up; undefined where
 * none is known.
 */
export function roleFinder(sections: readonly Section[]): (at: number) => SectionRole | undefined {
  const placed = sections
    .filter((section): section is Placed => section.span !== undefined)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const open: Placed[] = [];
  let next = 0;
  return (at) => {
    for (let section = placed[next]; section !== undefined; section = placed[next]) {
      if (section.span.start > at) break;
      while (ended(open.at(-1), section.span.start)) open.pop();
      open.push(section);
      next += 1;
    }
    while (ended(open.at(-1), at)) open.pop();
    return open.findLast(({ role }) => role !== undefined)?.role;
  };
}

function ended(section: Placed | undefined, at: number): boolean {
  return section !== undefined && section.span.end <= at;
}
