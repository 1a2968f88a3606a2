import type { Report } from '../../../domain/report/report.ts';
import type { Section, SectionRole } from '../../../domain/section/section.ts';
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

/** The parts of the text itself, in their order: an annex and what it holds are none of them. */
export function ownSections({ sections = [] }: Report): readonly Section[] {
  let annexed = 0;
  return sections.filter(({ role, span }) => {
    if (role === 'annex') annexed = Math.max(annexed, span?.end ?? 0);
    return role !== 'annex' && (span === undefined || span.end > annexed);
  });
}

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
