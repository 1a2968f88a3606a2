import type { SectionRoleName } from '../section-roles.ts';

/**
 * How much must speak for it before one part ends and the other begins; 3 where no row says
 * otherwise. Reports go on from what was done to what is lacking, what was said, and what is to be
 * done; steps back need more.
 */
export const transitions: readonly {
  readonly from: SectionRoleName | 'any';
  readonly to: SectionRoleName | 'any';
  readonly needed: number;
}[] = [
  { from: 'any', to: 'opening', needed: 9 },
  { from: 'any', to: 'closing', needed: 4 },
  { from: 'any', to: 'causes', needed: 4 },
  { from: 'opening', to: 'any', needed: 2 },
  { from: 'opening', to: 'opening', needed: 3 },
  { from: 'opening', to: 'directives', needed: 6 },
  { from: 'opening', to: 'conclusion', needed: 4 },
  { from: 'agenda', to: 'any', needed: 2 },
  { from: 'agenda', to: 'directives', needed: 6 },
  { from: 'agenda', to: 'conclusion', needed: 3 },
  { from: 'results', to: 'directives', needed: 4 },
  { from: 'results', to: 'conclusion', needed: 4 },
  { from: 'results', to: 'closing', needed: 6 },
  { from: 'results', to: 'proposals', needed: 5 },
  { from: 'limitations', to: 'causes', needed: 2 },
  { from: 'limitations', to: 'results', needed: 4 },
  { from: 'causes', to: 'results', needed: 5 },
  { from: 'discussion', to: 'results', needed: 4 },
  { from: 'discussion', to: 'conclusion', needed: 2 },
  { from: 'proposals', to: 'conclusion', needed: 2 },
  { from: 'proposals', to: 'directives', needed: 5 },
  { from: 'proposals', to: 'results', needed: 5 },
  { from: 'conclusion', to: 'directives', needed: 1 },
  { from: 'conclusion', to: 'results', needed: 7 },
  { from: 'conclusion', to: 'limitations', needed: 7 },
  { from: 'conclusion', to: 'discussion', needed: 6 },
  { from: 'conclusion', to: 'agenda', needed: 6 },
  { from: 'directives', to: 'any', needed: 6 },
  { from: 'directives', to: 'conclusion', needed: 4 },
  { from: 'directives', to: 'results', needed: 8 },
  { from: 'directives', to: 'limitations', needed: 8 },
  { from: 'directives', to: 'closing', needed: 4 },
  { from: 'plan', to: 'results', needed: 6 },
  { from: 'plan', to: 'limitations', needed: 6 },
  { from: 'plan', to: 'directives', needed: 3 },
  { from: 'plan', to: 'closing', needed: 6 },
  { from: 'closing', to: 'any', needed: 4 },
];

/** What a paragraph without cue is after a part that is over with its own paragraphs. */
export const successors: readonly {
  readonly from: SectionRoleName;
  readonly to: SectionRoleName;
}[] = [
  { from: 'opening', to: 'results' },
  { from: 'agenda', to: 'results' },
];
