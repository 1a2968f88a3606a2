import type { Finding } from '../domain/finding/finding.ts';
import type { Ignore } from '../domain/report/report.ts';

/** Flags the findings that a comment of the writer covers; they stay in the data. */
export function flagIgnored(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
): readonly Finding[] {
  if (ignores.length === 0) return findings;
  return findings.map((finding) => {
    const ignore = ignores.find((candidate) => covers(candidate, finding));
    if (ignore === undefined) return finding;
    const { reason } = ignore;
    return { ...finding, ignored: { by: 'comment', ...(reason === undefined ? {} : { reason }) } };
  });
}

function covers({ rule, span }: Ignore, finding: Finding): boolean {
  if (rule !== undefined && rule !== finding.rule) return false;
  if (span === undefined) return true;
  const at = finding.span;
  return at !== undefined && at.start >= span.start && at.start < span.end;
}
