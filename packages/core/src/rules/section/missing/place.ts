import type { Section, SectionRole } from '../../../domain/section/section.ts';
import type { Span } from '../../../domain/span/span.ts';
import type { Profile, ProfilePart } from '../../../profiles/profile.ts';

/** Between which parts of a document a missing one would stand. */
export interface Place {
  readonly before?: Section | undefined;
  readonly after?: Section | undefined;
}

/** Roles that are taken for a part. */
export const rolesOf = ({ role, alternatives = [] }: ProfilePart): readonly SectionRole[] => [
  role,
  ...alternatives,
];

/** The parts of the text itself: what an annex holds is none of them. */
export function ownSections({ sections = [] }: { sections?: readonly Section[] | undefined }) {
  const annexes = sections.flatMap(({ role, span }) =>
    role === 'annex' && span !== undefined ? [span] : [],
  );
  return sections.filter(({ span }) => !annexes.some((annex) => holds(annex, span)));
}

const holds = (outer: Span, inner: Span | undefined) =>
  inner !== undefined && outer.start <= inner.start && inner.end <= outer.end;

/** Where a part of an outline would stand: after the one before it, before the one after it. */
export function placeOf(
  part: ProfilePart,
  { parts }: Profile,
  sections: readonly Section[],
): Place {
  const at = parts.indexOf(part);
  const after = firstOf(parts.slice(at + 1), sections);
  const until = after?.span?.start ?? Number.POSITIVE_INFINITY;
  const above = sections.filter(({ span }) => (span?.start ?? 0) < until);
  return { before: lastOf(parts.slice(0, at).reverse(), above), after };
}

// Of the nearest part that there is, its first section.
function firstOf(parts: readonly ProfilePart[], sections: readonly Section[]): Section | undefined {
  for (const part of parts) {
    const found = sections.find(({ role }) => role !== undefined && rolesOf(part).includes(role));
    if (found !== undefined) return found;
  }
  return undefined;
}

// Of the nearest part that there is, the section that ends last, and is the highest of those.
function lastOf(parts: readonly ProfilePart[], sections: readonly Section[]): Section | undefined {
  for (const part of parts) {
    const found = sections.filter(({ role }) => role !== undefined && rolesOf(part).includes(role));
    if (found.length > 0)
      return found.reduce((last, next) => (ends(next) > ends(last) ? next : last));
  }
  return undefined;
}

const ends = ({ content, lead, span }: Section) => content?.end ?? lead?.end ?? span?.end ?? 0;
