import type { Analysis, Finding } from '@baocao/core';

/** The findings that the writer has not chosen to ignore. */
export function shownFindings(analysis: Analysis): readonly Finding[] {
  return analysis.findings.filter((finding) => finding.ignored === undefined);
}
