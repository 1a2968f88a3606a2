import type { ReportKind } from '../domain/report/report.ts';
import type { SectionRole } from '../domain/section/section.ts';

/** A part that a kind of report has. */
export interface ProfilePart {
  readonly role: SectionRole;
  /** `required` by the outline; `customary` in use without a rule that demands it. */
  readonly presence: 'required' | 'customary';
  /** Words with which its heading begins, or which it holds. */
  readonly headings: readonly string[];
}

/** The outline of one kind of report. Data: a reader who does not program can review it. */
export interface Profile {
  readonly id: string;
  readonly kind: ReportKind;
  readonly name: { readonly vi: string; readonly en: string };
  /** Where the outline is from. */
  readonly basis: string;
  /** In the order in which they stand. */
  readonly parts: readonly ProfilePart[];
}
