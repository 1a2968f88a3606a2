import type { Check } from '../domain/check/check.ts';
import type { Report } from '../domain/report/report.ts';
import type { BoundComparison } from './bound-comparisons.ts';

/** One kind of relation between figures, and how to find and judge it in a report. */
export interface Relation {
  readonly name: Check['relation'];
  /** `block`: its operands stand in one block; `document`: anywhere. */
  readonly scope: 'block' | 'document';
  /** Every relation of this kind that the report asserts, with its outcome. */
  readonly check: (
    report: Report,
    /** Its comparisons whose base it holds, gathered once for all relations. */
    comparisons: readonly BoundComparison[],
  ) => readonly Check[];
}
