/** What a part of a document is for. */
export const sectionRoles = [
  'title',
  'dateline',
  'opening',
  'agenda',
  'results',
  'limitations',
  'causes',
  'discussion',
  'conclusion',
  'directives',
  'plan',
  'proposals',
  'question',
  'caption',
  'byline',
  'boilerplate',
  'closing',
  'header',
  'legal-basis',
  'recipients',
  'signature',
  'annex',
] as const;

/** One of {@link sectionRoles}. */
export type SectionRoleName = (typeof sectionRoles)[number];
