import type { Check, Hypothesis } from '../domain/check/check.ts';
import type { Severity } from '../domain/finding/finding.ts';

/** The single change that explains a contradiction; null where there is none, or more than one. */
export function explanationOf({ fitsIf = [] }: Check): Hypothesis | null {
  return fitsIf.length === 1 ? (fitsIf[0] ?? null) : null;
}

const RULE_OF_CHANGE: Partial<Record<Hypothesis['kind'], string>> = {
  scale: 'figure/unit-slip',
  'growth-or-ratio': 'figure/growth-or-ratio',
  'percent-or-point': 'figure/percent-or-point',
};

const RULE_OF_RELATION: Partial<Record<Check['relation'], string>> = {
  ratio: 'figure/ratio',
  plan: 'figure/plan',
  growth: 'figure/growth',
  'percentage-points': 'figure/percent-or-point',
  sum: 'figure/sum',
  mean: 'figure/sum',
  balance: 'figure/balance',
  count: 'figure/count',
  cumulative: 'figure/cumulative',
  'same-indicator': 'figure/conflict',
  granularity: 'figure/impossible-share',
  conclusion: 'figure/conclusion',
};

/**
 * The rule that reports a contradiction: that of the change that explains it, else that of the
 * relation. So no contradiction is told twice.
 */
export function isToldBy(rule: string, check: Check): boolean {
  if (check.outcome !== 'inconsistent') return false;
  const explanation = explanationOf(check);
  // of a fraction the two figures are swapped; of two figures told apart they are not
  const isSwapped = explanation?.kind === 'swapped' && check.operands.length === 1;
  if (isSwapped) return rule === 'figure/fraction';
  const told = explanation === null ? undefined : RULE_OF_CHANGE[explanation.kind];
  return rule === (told ?? RULE_OF_RELATION[check.relation]);
}

/** How grave a contradiction is, and why: three kinds of small slips are told apart. */
export type Weight = 'mismatch' | 'truncated' | 'lastPlace' | 'coarser';

const WEIGHTS: Partial<Record<Hypothesis['kind'], Weight>> = {
  truncation: 'truncated',
  'last-place': 'lastPlace',
  coarser: 'coarser',
};

/** The level of a contradiction of each weight. */
export const levelOf: Readonly<Record<Weight, Severity>> = {
  mismatch: 'warning',
  truncated: 'info',
  lastPlace: 'info',
  coarser: 'hint',
};

/** Whether a contradiction may come from rounding, and how. */
export function weightOf(check: Check): Weight {
  const kind = explanationOf(check)?.kind;
  return (kind === undefined ? undefined : WEIGHTS[kind]) ?? 'mismatch';
}
