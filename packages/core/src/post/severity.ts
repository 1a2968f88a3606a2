import type { Finding, Severity } from '../domain/finding/finding.ts';

/** The level an office allows a rule: a severity as ceiling, or off. */
export type Level = Severity | 'off';

const RANK: readonly Severity[] = ['hint', 'info', 'warning', 'error'];

/** The less grave of two severities. */
export function milder(a: Severity, b: Severity): Severity {
  return RANK.indexOf(a) <= RANK.indexOf(b) ? a : b;
}

/** Applies the levels of the configuration: `off` drops, any other level is a ceiling. */
export function capSeverity(
  findings: readonly Finding[],
  levels: Readonly<Record<string, Level | undefined>>,
): readonly Finding[] {
  return findings.flatMap((finding) => {
    const level = levels[finding.rule];
    if (level === 'off') return [];
    return level === undefined
      ? [finding]
      : [{ ...finding, severity: milder(finding.severity, level) }];
  });
}
