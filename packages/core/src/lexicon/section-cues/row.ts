import type { SectionRoleName } from '../section-roles.ts';
import type { Source } from '../source.ts';

/**
 * Words that tell what a paragraph is for. The weights of all that are found are added up: 1 hints,
 * 3 is enough for the usual step to the next part, 5 and more decides.
 */
export interface SectionCueRow {
  readonly phrases: readonly string[];
  readonly role: SectionRoleName;
  readonly weight: number;
  readonly source: Source;
}

/** Words that tell what a heading, or a whole short line, stands for. */
export interface LineCueRow {
  readonly phrases: readonly string[];
  readonly role: SectionRoleName;
  readonly source: Source;
}
