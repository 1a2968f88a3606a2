import type { Report } from '../../../domain/report/report.ts';
import type { SectionRole } from '../../../domain/section/section.ts';

/**
 * What a part of the document lets a sentence be. `tasks`: whatever says what is to be done is a
 * directive; `orders`: only what somebody is told to do by a verb of ordering; `told`: what is
 * reported, where only a person's own order is one; `open`: how the text goes on decides, and in
 * `mostly-told` too, but what bodies order there was ordered before. In a `speech` somebody is
 * giving orders already.
 */
export type Region = 'tasks' | 'speech' | 'orders' | 'told' | 'mostly-told' | 'open' | 'none';

/** In these a plan is what somebody with authority has said, and so an order. */
const ORDERING_KINDS: ReadonlySet<Report['kind']> = new Set([
  'conclusion-notice',
  'minutes',
  'invitation',
]);
/** In these a plan is what the body that reports means to do itself, and results are headed. */
const REPORTING_KINDS: ReadonlySet<Report['kind']> = new Set(['periodic-report', 'sector-report']);

const REGIONS: Readonly<Partial<Record<SectionRole, Region>>> = {
  directives: 'speech',
  plan: 'open',
  agenda: 'orders',
  closing: 'orders',
  results: 'mostly-told',
  limitations: 'mostly-told',
  causes: 'mostly-told',
  opening: 'open',
  discussion: 'open',
  conclusion: 'open',
};

/** What a part with a role lets a sentence be, in a report of a kind. */
export function regionOf(role: SectionRole | undefined, kind: Report['kind']): Region {
  // who is asked answers, and orders nobody
  if (kind === 'interview') return 'none';
  if (role === undefined) return 'open';
  const isTask = role === 'directives' || role === 'plan';
  if (isTask && ORDERING_KINDS.has(kind)) return 'tasks';
  const region = REGIONS[role] ?? 'none';
  if (region === 'mostly-told' && ORDERING_KINDS.has(kind)) return 'told';
  if (!REPORTING_KINDS.has(kind)) return region;
  if (region === 'mostly-told') return 'told';
  if (region === 'speech') return 'tasks';
  return role === 'plan' ? 'orders' : region;
}
