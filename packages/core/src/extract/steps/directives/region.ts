import type { Report } from '../../../domain/report/report.ts';
import type { SectionRole } from '../../../domain/section/section.ts';

/**
 * What a part of the document lets a sentence be. `tasks`: whatever says what is to be done is a
 * directive; `orders`: only what somebody is told to do by a verb of ordering; `told`: what is
 * reported, where only a person's own order is one; `open`: how the text goes on decides.
 */
export type Region = 'tasks' | 'orders' | 'told' | 'open' | 'none';

/** In these a plan is what somebody with authority has said, and so an order. */
const ORDERING_KINDS: ReadonlySet<Report['kind']> = new Set([
  'conclusion-notice',
  'minutes',
  'invitation',
]);

const REGIONS: Readonly<Partial<Record<SectionRole, Region>>> = {
  directives: 'tasks',
  plan: 'orders',
  closing: 'orders',
  results: 'told',
  limitations: 'told',
  causes: 'told',
  opening: 'open',
  discussion: 'open',
  conclusion: 'open',
};

/** What a part with a role lets a sentence be, in a report of a kind. */
export function regionOf(role: SectionRole | undefined, kind: Report['kind']): Region {
  if (role === undefined) return 'open';
  if (role === 'plan' && ORDERING_KINDS.has(kind)) return 'tasks';
  return REGIONS[role] ?? 'none';
}
