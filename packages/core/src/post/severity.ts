import type { Finding, Severity } from '../domain/finding/finding.ts';

const RANK: readonly Severity[] = ['hint', 'info', 'warning', 'error'];

/** The less grave of two severities. */
export function milder(a: Severity, b: Severity): Severity {
  return RANK.indexOf(a) <= RANK.indexOf(b) ? a : b;
}

/** Applies the levels of the configuration: each is a ceiling for the findings of its rule. */
export function capSeverity(
  findings: readonly Finding[],
  ceilings: ReadonlyMap<string, Severity>,
): readonly Finding[] {
  return findings.map((finding) => {
    const ceiling = ceilings.get(finding.rule);
    return ceiling === undefined
      ? finding
      : { ...finding, severity: milder(finding.severity, ceiling) };
  });
}
