import type { Check } from '../domain/check/check.ts';
import type { Finding } from '../domain/finding/finding.ts';
import type { IgnoreEntry } from '../domain/ignore-list/ignore-list.ts';
import type { Report } from '../domain/report/report.ts';

/** Everything one run of the analysis says of a text or a report: plain data. */
export interface Analysis {
  /** What was read. */
  readonly report: Report;
  /** Every relation between figures that the text asserts, with its outcome. */
  readonly checks: readonly Check[];
  /** What the rules report, in the order of the text; ignored findings are flagged, not dropped. */
  readonly findings: readonly Finding[];
}

/** What the caller knows about findings before they are made. */
export interface CheckOptions {
  /** Findings that the office chose to ignore: they are flagged so. */
  readonly ignoreList?: readonly IgnoreEntry[];
}

/** What the caller knows about a text besides its words. Nothing in the library reads a clock. */
export interface AnalyzeOptions extends CheckOptions {
  /** Name and address of the document, copied into `report.source`. */
  readonly source?: { readonly uri?: string; readonly name?: string };
}

/** A replacement in the text: UTF-16 offsets, `end` exclusive. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text that is being edited, with its analysis kept up to date. */
export interface Session {
  /** The text as it stands now. */
  readonly text: string;
  /** The analysis of the text as it stands now. */
  readonly analysis: Analysis;
  /**
   * Applies edits one after the other, each in the offsets that the ones before it left, and
   * reads again what they touch. Offsets outside the text are clamped to it.
   */
  edit(edits: readonly TextEdit[]): Analysis;
}
